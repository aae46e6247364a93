// SPDX-License-Identifier: EUPL-1.2
import type { HowTo } from "#domain/question.ts";

/** How something is done here: what to type, and what follows from it. */
type HowToWords = {
  readonly heading: string;
  readonly examples: readonly string[];
  readonly lines: readonly string[];
};

export const itHowTo: Readonly<Record<HowTo["of"], HowToWords>> = {
  record: {
    heading: "Per registrare un incontro raccontamelo in una riga",
    examples: [
      "ieri riunione con Scandicci e Fiesole: bozza di convenzione",
      "giovedì 5 agosto alle 10 incontro con Vaglia",
    ],
    lines: ["Bastano il giorno e gli enti. Quello che non è chiaro te lo chiedo, prima di registrarlo."],
  },
  correct: {
    heading: "Per correggere un incontro dimmi quale, e come è giusto",
    examples: ["l'incontro 1 era il 7 luglio", "all'incontro 1 c'era anche Signa"],
    lines: ["Ti mostro prima e dopo: cambio solo dopo il tuo sì, e lo si può rifare."],
  },
  annul: {
    heading: "Per annullare un incontro dimmi quale, e perché",
    examples: ["annulla l'incontro 1, è un doppione"],
    lines: ["Resta nel registro e non conta più. Lo puoi ripristinare: «ripristina l'incontro 1»."],
  },
  hold: {
    heading: "Un incontro in programma conta quando dici che si è tenuto",
    examples: ["l'incontro 1 si è tenuto"],
    lines: ["Se è saltato: «annulla l'incontro 1». Se è rinviato: «l'incontro 1 è spostato al 10 settembre»."],
  },
  evidence: {
    heading: "La prova è un protocollo, un atto o un link: scrivila con l'incontro",
    examples: ["per l'incontro 1 c'è il verbale, prot. 20455/2021"],
    lines: ["Puoi anche mandarmi il file del verbale. Senza prova un incontro conta come dichiarato."],
  },
  bodies: {
    heading: "Per aggiungere un ente scrivi il suo nome",
    examples: ["/enti aggiungi Autorità Idrica Toscana"],
    lines: ["Oppure raccontami l'incontro: se un ente non lo conosco, ti chiedo se aggiungerlo."],
  },
  digest: {
    heading: "Il riepilogo arriva ogni settimana in questa chat, a chi lo chiede",
    examples: ["/riepilogo ogni venerdì alle 9", "/riepilogo anteprima", "/riepilogo sospendi fino al 15/9"],
    lines: [
      "L'assessore lo riceve nella sua chat con me: scrive «iscrivimi al riepilogo», oppure chi gestisce il bot scrive «/riepilogo aggiungi» e il suo nome.",
      "Chi lo riceve: «/riepilogo elenco».",
    ],
  },
  phases: {
    heading: "Di una fase dimmi quando è iniziata e quando si è conclusa",
    examples: ["la fase 1 si è conclusa il 28 aprile"],
    lines: ["La confronto con i giorni previsti. Per vederle: «/fasi»."],
  },
  look: {
    heading: "Quello che è registrato lo vedi quando vuoi: basta chiederlo",
    examples: ["gli incontri di giugno", "quante volte abbiamo visto Scandicci?", "chi ha registrato l'incontro 1?"],
    lines: ["Per sapere a che punto siamo: «/stato»."],
  },
  counting: {
    heading: "Conta ogni incontro che si è tenuto nell'anno con almeno un ente oltre al titolare",
    examples: [],
    lines: [
      "Di persona o a distanza è lo stesso; quelli in programma contano quando si sono tenuti. Ogni ente conta una volta sola nell'anno.",
      "Il totale degli enti dice le sue parti: una Città Metropolitana, un'Unione o una Regione è un ente, ma non un Comune.",
      "Senza prova un incontro è dichiarato; con un protocollo, un atto o un link è documentato.",
    ],
  },
  readers: {
    heading: "Gli incontri registrati li vede chi usa questo diario, con chi li ha registrati e quando",
    examples: [],
    lines: [
      "Gli incontri entrano anche nel riepilogo settimanale di chi lo riceve: «/riepilogo elenco» dice chi sono.",
      "Quello che non registri resta in questa chat.",
    ],
  },
};
