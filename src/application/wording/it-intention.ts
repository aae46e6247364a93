// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";

/** What is said to people who write in plain words. */
/** Why it may be no meeting, beside the others. */
const doubted = {
  question: "è una domanda",
  denied: "non si è tenuto",
  cancelled: "non si è tenuto",
  wished: "forse è solo un'idea: spuntalo se è fissato",
  reported: "l'hanno raccontato altri: spuntalo se c'eravamo",
  unsure: "non è certo: spuntalo se si è tenuto",
  tentative: "non è ancora sicuro: spuntalo se è in programma",
  internal: "fra noi",
  sheet: "una scheda",
  nothing: "non ci leggo un incontro",
};

export const itIntention = {
  noFact: {
    denied: "Ho capito che l'incontro non c'è stato, o che noi non c'eravamo: non ho registrato niente.",
    cancelled: "Ho capito che l'incontro è annullato o rinviato: non ho registrato niente.",
    wished: "Ho capito che l'incontro è ancora da fissare: non ho registrato niente.",
    reported: "Ho capito che lo raccontano altri: non ho registrato niente.",
    internal: "Ho capito che è una riunione interna dei nostri uffici, e quelle non contano: non ho registrato niente.",
    sheet: "Mi sembra la scheda di un obiettivo, e non racconta un incontro: non ho registrato niente.",
    nothing: "Qui non trovo un incontro con altri enti: non ho registrato niente.",
    unsure: "Non sono sicuro che l'incontro ci sia stato: non ho registrato niente.",
    tentative: "Ho capito che l'incontro non è ancora sicuro: non ho registrato niente.",
  },
  noFactHint: "Se invece è un incontro da registrare, guarda che cosa ho capito.",
  /** Asked over what was understood: a yes records it. */
  doubtOfFact: {
    denied: "Mi sembra che l'incontro non ci sia stato: c'è stato?",
    cancelled: "Mi sembra un incontro annullato o rinviato: c'è stato?",
    wished: "Mi sembra un incontro ancora da fissare: c'è stato?",
    reported: "Mi sembra una cosa riferita da altri: c'è stato?",
    unsure: "Non sono sicuro che l'incontro ci sia stato: c'è stato?",
    tentative: "Mi sembra un incontro non ancora sicuro: lo segno in programma?",
  },
  contact: "Una telefonata o un messaggio non è per forza un incontro: lo registro come incontro?",

  several: {
    heading: (count: number) => `Ho registrato ${count} incontri`,
    doubt: (count: number) => `Ho letto ${count} incontri: non ne ho registrato nessuno.`,
    unclear: (line: string, why: string) => `${line}: ${why}`,
    /** What keeps a meeting from being recorded as it stands. */
    unclearBecause: {
      names: (names: string) => `${names}: che cos'è?`,
      hour: (hour: string) => `«${hour}» che ora è?`,
      outsideYear: "è di un anno che non seguo",
      bodies: "con quale ente?",
      day: "in quale giorno?",
      other: "qualcosa è da chiarire",
    },
    leftOut: (text: string, why: string) => `Lascio fuori «${text}»: ${why}.`,
    leftBecause: {
      cancelled: "non si è tenuto, o è rinviato",
      doubtful: "è ancora da confermare",
      "not-yet": "è segnato come fatto, ma il giorno deve ancora venire",
      past: "è segnato da fare, ma il giorno è passato",
      absent: "dice chi non c'era",
      persons: "conto gli enti, non le persone",
      question: "è una domanda, fammela in un altro messaggio",
      "no-meeting": "non ci leggo un incontro con il suo giorno e i suoi enti",
    },
    part: (place: number, of: number) =>
      `È il ${place}º di ${of} incontri: li registro insieme, quando è tutto chiaro.`,
    tooManyBodies: (most: number) => `Insieme hanno più di ${most} enti: scrivimeli in più messaggi.`,
    openOne: (place: number) => `Apri il ${place}º`,
    openOthers: "Apri gli altri",
    others: (count: number) =>
      count === 1 ? "Un altro te lo mostro dopo questi." : `Altri ${count} te li mostro dopo questi.`,
    question: (count: number) =>
      count === 1 ? "Ho capito un incontro: lo registro?" : `Mi stai raccontando ${count} incontri?`,
    /** Beside a meeting that is left to be chosen. */
    doubtedBecause: {
      ...doubted,
      contact: "telefonata o messaggio: spuntalo se è stato un incontro",
    },
    doubtedAll: {
      ...doubted,
      contact: "Una telefonata o un messaggio non è per forza un incontro.",
    },
    told: (day: Day, bodies: string, subject: string) =>
      `${dayWithWeekdayInItalian(day)}, con ${bodies}${subject === "" ? "" : `: ${subject}`}`,
    which: "Quali registro",
    sayWhich: "Di quale? Dimmi il giorno, l'ente o il suo posto nell'elenco.",
    chooseOne: "Scegline almeno uno, oppure premi «No».",
    questionHint: (areAll: boolean) =>
      `Non ho ancora registrato niente. Togli la spunta a quelli da lasciare fuori; «sì» registra ${areAll ? "tutti" : "quelli con la spunta"}.`,
    questionHintOfOne: "Non ho ancora registrato niente: premi «Registra», oppure scrivi «sì».",
  },

  commands: {
    heading: "Nel messaggio ci sono due comandi.",
    hint: "Non ho fatto niente: scegli da quale cominciare.",
  },

  welcome: "Prego!",

  which: {
    heading: "Quale incontro intendi?",
    hint: "Rispondi con il suo numero, oppure «il primo», «quello con …», «quello del …».",
    open: (number: number) => `Apri l'incontro ${number}`,
    none: "Non trovo l'incontro di cui parli.",
    near: "I più vicini sono:",
    noneHint: "Non ho cambiato niente. Rispondi con il suo numero, o «quello con …».",
    form: "Se invece è da registrare, con «sì» ti mostro che cosa ho capito.",
  },

  annulEverything: "Posso annullare un incontro alla volta, con il suo motivo.",
  annulEverythingHint: "Non ho cambiato niente. Apri dall'elenco quello che vuoi annullare.",

  unclearYes:
    "Non ho cambiato niente. Rispondi «sì» per confermare o «no» per lasciare tutto com'è; se vuoi altro, scrivilo per intero.",
  sameCorrection: "L'incontro è già così: non c'è niente da correggere.",

  absent: {
    report: {
      heading: "Il report non c'è ancora.",
      nearest: "La cosa più vicina è lo stato dell'obiettivo, con l'elenco degli incontri e le prove di ognuno.",
    },
    "phase-plan": {
      heading: "I giorni previsti delle fasi sono quelli della scheda: qui non si cambiano.",
      nearest:
        "Servono una variazione della scheda e chi tiene il programma. Qui segno quando una fase inizia o finisce davvero: «la fase 2 è conclusa dal 30 novembre».",
    },
    evidence: {
      heading: "Va bene, resta senza prova.",
      nearest: "Non ho cambiato niente. Quando c'è, scrivimi il protocollo, la delibera o un link.",
    },
    reminder: {
      heading: "I promemoria non ci sono ancora.",
      nearest:
        "Non ho segnato niente. Se l'incontro ha già un giorno, registralo: resta in programma, e lo trovi nell'elenco.",
    },
  },

  language: {
    chosen: "Va bene, d'ora in poi ti rispondo in italiano.",
    ask: "In che lingua vuoi che ti risponda?",
    hint: "Scrivi «/lingua it» per l'italiano o «/lingua en» per l'inglese.",
    italian: "Italiano",
    english: "English",
  },
};
