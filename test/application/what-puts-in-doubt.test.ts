// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Meeting } from "#domain/meeting.ts";
import { aBot } from "#test/fakes/a-bot.ts";

const inWords = ({ day, bodies, subject, notes }: Meeting) =>
  [String(day), bodies.join(), subject, notes === "" ? "" : `(${notes})`].filter((part) => part !== "").join(" ");

/** What is shown of a line, what is stored before an answer, and after a yes. */
async function answered(line: string) {
  const bot = aBot();
  const shown = JSON.stringify(await bot.say(line));
  const before = await bot.stored();
  await bot.say("sì");
  return { shown, before, after: (await bot.stored()).map(inWords).toReversed().join(" / ") };
}

type Case = readonly [line: string, shown: string, stands: string];

function areShownFirst(cases: readonly Case[]): void {
  for (const [line, shown, stands] of cases) {
    it(`«${line}»`, async () => {
      const told = await answered(line);
      assert.ok(told.shown.includes(shown), told.shown);
      assert.deepEqual(told.before, []);
      assert.equal(told.after, stands);
    });
  }
}

describe("who was not there is left out, and said: one yes records the others", () => {
  areShownFirst([
    [
      "15/7 incontro con Sesto, Calenzano e Campi (gli ultimi due assenti)",
      "Assenti: Comune di Calenzano, Comune di Campi Bisenzio",
      "2021-07-15 sesto-fiorentino",
    ],
    [
      "lunedì incontro con Vaglia e con Vicchio, che però non è venuto",
      "Assente: Comune di Vicchio",
      "2021-07-26 vaglia",
    ],
    [
      "oggi alle 9 riunione con Bagno a Ripoli e Rignano; alla fine si è presentato solo Rignano",
      "Assente: Comune di Bagno a Ripoli",
      "2021-07-28 rignano-sull-arno",
    ],
    [
      "ieri riunione con Greve, era atteso anche Impruneta",
      "Assente: Comune di Impruneta",
      "2021-07-27 greve-in-chianti",
    ],
    ["ieri incontro con Pontassieve, nessuno per Pelago", "Assente: Comune di Pelago", "2021-07-27 pontassieve"],
    [
      "Ieri riunione con Campi, bagno a ripoli non si è collegato",
      "Assente: Comune di Bagno a Ripoli",
      "2021-07-27 campi-bisenzio",
    ],
    [
      "Ieri riunione con Fiesole e Signa ma Signa non si è presentata",
      "Assente: Comune di Signa",
      "2021-07-27 fiesole",
    ],
    [
      "ieri riunione con Impruneta, mancava San Casciano che doveva venire",
      "Assente: Comune di San Casciano",
      "2021-07-27 impruneta",
    ],
    [
      "21/7 riunione con Scandicci, Signa, Calenzano e Campi, assenti Calenzano e Campi",
      "Assenti: Comune di Calenzano, Comune di Campi Bisenzio",
      "2021-07-21 scandicci,signa",
    ],
    [
      "21/7 tavolo con Fiesole, Scandicci e Lastra a Signa (Scandicci e Lastra assenti)",
      "Assenti:",
      "2021-07-21 fiesole",
    ],
    [
      "ieri riunione con Sesto, doveva esserci anche Campi Bisenzio ma non è venuto",
      "Assente: Comune di Campi Bisenzio",
      "2021-07-27 sesto-fiorentino",
    ],
    [
      "ieri riunione con i comuni di Fiesole, Pelago, senza Vaglia",
      "Assente: Comune di Vaglia",
      "2021-07-27 fiesole,pelago",
    ],
    [
      "ieri riunione con Vaglia e Signa, abbiamo fatto il punto solo con Vaglia",
      "Assente: Comune di Signa",
      "2021-07-27 vaglia",
    ],
    [
      "ieri riunione con Scandicci e Signa ma alla fine c'era solo Scandicci",
      "Assente: Comune di Signa",
      "2021-07-27 scandicci",
    ],
    [
      "ieri incontro con Scandicci, Fiesole e Signa tranne Fiesole",
      "Assente: Comune di Fiesole",
      "2021-07-27 scandicci,signa",
    ],
    [
      "ieri incontro con Scandicci e Vaglia, Vaglia ha dato forfait",
      "Assente: Comune di Vaglia",
      "2021-07-27 scandicci",
    ],
    [
      "ieri riunione con Bagno a Ripoli e Impruneta, da Impruneta nessuno",
      "Assente: Comune di Impruneta",
      "2021-07-27 bagno-a-ripoli",
    ],
    [
      "ieri riunione con Certaldo; invitata anche Montaione, assente giustificata",
      "Assente: Comune di Montaione",
      "2021-07-27 certaldo",
    ],
    ["ieri riunione con Empoli e Certaldo, quest'ultimo assente", "Assente: Comune di Certaldo", "2021-07-27 empoli"],
    [
      "13/7 riunione con Fiesole e Vaglia: convenzione. Vaglia non c'era",
      "Assente: Comune di Vaglia",
      "2021-07-13 fiesole convenzione",
    ],
    ["ieri incontro con Vinci e Empoli: Empoli non è intervenuto", "Assente: Comune di Empoli", "2021-07-27 vinci"],
    [
      "ieri riunione con Signa, erano previsti anche Pelago e Vaglia",
      "Assenti: Comune di Pelago, Comune di Vaglia",
      "2021-07-27 signa",
    ],
    [
      "ieri riunione con Signa e Calenzano, non c'era però Calenzano",
      "Assente: Comune di Calenzano",
      "2021-07-27 signa",
    ],
    [
      "ieri riunione con Signa e Vaglia, non c'era Signa però Vaglia sì",
      "Assente: Comune di Signa",
      "2021-07-27 vaglia",
    ],
    [
      "ieri riunione con Signa, luogo: municipio, non c'era però Calenzano",
      "Assente: Comune di Calenzano",
      "2021-07-27 signa",
    ],
    [
      "ieri riunione con Signa e Calenzano. Luogo: Sala Gonfalone, Firenze, mancava Calenzano",
      'Sala Gonfalone, Firenze"',
      "2021-07-27 signa",
    ],
    ["15/7 Signa e Campi (Campi no)", "Assente: Comune di Campi Bisenzio", "2021-07-15 signa"],
    ["/incontro 12/7 Scandicci e Fiesole, Fiesole assente", "Assente: Comune di Fiesole", "2021-07-12 scandicci"],
    [
      "12/7 Scandicci, 13/7 Fiesole e Vaglia ma Vaglia assente, 14/7 Signa",
      "2. Assente: Comune di Vaglia",
      "2021-07-12 scandicci / 2021-07-13 fiesole / 2021-07-14 signa",
    ],
  ]);
});

describe("what is said of something else than the meeting is a remark, and no reason to doubt", () => {
  areShownFirst([
    [
      "giovedì scorso abbiamo visto Pelago, dicono che aspettano la Regione",
      "Ho capito così",
      "2021-07-22 pelago (dicono che aspettano la Regione)",
    ],
    [
      "ieri ho incontrato Reggello, mi hanno detto che il Consiglio vota a settembre",
      "Ho capito così",
      "2021-07-27 reggello (mi hanno detto che il Consiglio vota a settembre)",
    ],
    [
      "ieri riunione con Signa ma il documento è stato rinviato alla prossima",
      "Ho capito così",
      "2021-07-27 signa (il documento è stato rinviato alla prossima)",
    ],
    [
      "ieri incontro con Scandicci, il verbale ancora non c'è",
      "Ho capito così",
      "2021-07-27 scandicci (il verbale ancora non c'è)",
    ],
    ["ieri incontro con Scandicci, verbale non fatto", "Ho capito così", "2021-07-27 scandicci (verbale non fatto)"],
    [
      "ieri riunione con Signa, il sindaco ha detto che loro sono interessati",
      "Ho capito così",
      "2021-07-27 signa (il sindaco ha detto che loro sono interessati)",
    ],
    [
      "lunedì telefonata col segretario comunale di Impruneta, vuole rivedere l'art. 5",
      "lo registro come incontro?",
      "2021-07-26 impruneta (vuole rivedere l'art. 5)",
    ],
    ["ieri riunione con Signa che non vuole firmare", "Ho capito così", "2021-07-27 signa (non vuole firmare)"],
    [
      "ieri riunione con Signa e Fiesole, Signa non è d'accordo",
      "Ho capito così",
      "2021-07-27 signa,fiesole (Signa non è d'accordo)",
    ],
    [
      "12/7 incontro con Calenzano, il protocollo non l'ho ancora ricevuto",
      "Ho capito così",
      "2021-07-12 calenzano (il protocollo non l'ho ancora ricevuto)",
    ],
    [
      "20/7 riunione con Pontassieve, l'assessore dice che firmano a settembre",
      "Ho capito così",
      "2021-07-20 pontassieve (l'assessore dice che firmano a settembre)",
    ],
    [
      "stamattina riunione con Empoli, purtroppo non si è deciso nulla",
      "Ho capito così",
      "2021-07-28 empoli (purtroppo non si è deciso nulla)",
    ],
    [
      "ieri riunione con Impruneta e non abbiamo chiuso l'accordo",
      "Ho capito così",
      "2021-07-27 impruneta (non abbiamo chiuso l'accordo)",
    ],
  ]);
});

describe("a doubt on a meeting with a past day and a body is asked over what was understood", () => {
  areShownFirst([
    ["non ricordo bene ma credo che il 14 luglio abbiamo incontrato Londa", "Non sono sicuro", "2021-07-14 londa"],
    [
      "Ieri dovevamo vedere Signa e Pelago, ma Signa non si è presentata: abbiamo fatto il punto solo con Pelago",
      "Assente: Comune di Signa",
      "2021-07-27 pelago",
    ],
    [
      "Non sono sicuro che l'incontro di ieri con Vaglia ci sia stato",
      "Non sono sicuro che l'incontro ci sia stato: c'è stato?",
      "2021-07-27 vaglia",
    ],
    ["forse ieri c'è stato un incontro con Signa", "Non sono sicuro", "2021-07-27 signa"],
    ["ieri doveva esserci l'incontro con Fiesole", "Non sono sicuro", "2021-07-27 fiesole"],
    [
      "oggi call con Vaglia, l'hanno anticipata, l'abbiamo già fatta alle 9",
      "annullato o rinviato: c'è stato?",
      "2021-07-28 vaglia",
    ],
    [
      "ieri riunione con Reggello, mi sembra che sia andata bene",
      "riferita da altri: c'è stato?",
      "2021-07-27 reggello",
    ],
  ]);
});

describe("what others told, or is only believed, is one proposal: without who says so, and of whoever of us was there", () => {
  const reported = "Mi sembra una cosa riferita da altri: c'è stato?";
  const unsure = "Non sono sicuro che l'incontro ci sia stato: c'è stato?";
  areShownFirst([
    ["mi dicono che ieri hanno incontrato Signa", reported, "2021-07-27 signa"],
    ["Franca dice che ieri c'è stata la riunione con Vaglia", reported, "2021-07-27 vaglia"],
    [
      "mi dice la Giovanna che lunedì c'è stata la riunione con Scandicci sul SUAP",
      reported,
      "2021-07-26 scandicci SUAP",
    ],
    ["ieri Franca mi ha detto che il 12 c'è stata la riunione con Vaglia", reported, "2021-07-12 vaglia"],
    ["mi hanno detto che ieri l'assessora ha incontrato Empoli", reported, "2021-07-27 empoli"],
    [
      "mi dicono che ieri in municipio hanno incontrato Signa, mancava Vaglia",
      "Assente: Comune di Vaglia",
      "2021-07-27 signa",
    ],
    ["mi ha scritto Franca che ieri c'è stata la riunione con Vaglia", reported, "2021-07-27 vaglia"],
    ["ieri hanno incontrato Signa", reported, "2021-07-27 signa"],
    ["sembra che ieri si siano visti con Londa", reported, "2021-07-27 londa"],
    ["pare che ieri ci sia stato un incontro con Londa", reported, "2021-07-27 londa"],
    ["a quanto mi risulta il 12 luglio riunione con Vicchio", reported, "2021-07-12 vicchio"],
    ["secondo Chiara giovedì scorso ci siamo visti con Pelago", reported, "2021-07-22 pelago"],
    ["a detta di Franca ieri c'è stata la riunione con Vaglia", reported, "2021-07-27 vaglia"],
    ["quella con Greve l'hanno fatta ieri", reported, "2021-07-27 greve-in-chianti"],
    ["la riunione con Greve l'hanno poi fatta ieri, mi dicono", reported, "2021-07-27 greve-in-chianti"],
    ["credo che ieri Rossi abbia visto Fiesole", unsure, "2021-07-27 fiesole"],
    ["credo che ieri Rossi abbia visto Fiesole", "Lascio fuori «Rossi»", "2021-07-27 fiesole"],
    ["mi pare che ieri la collega abbia incontrato Signa", unsure, "2021-07-27 signa"],
    [
      "Franca dice che ieri c'è stata la riunione con Vaglia e lunedì con Signa",
      "2 incontri",
      "2021-07-26 signa / 2021-07-27 vaglia",
    ],
    ["pare che domani ci sia un incontro con Londa", "non ancora sicuro", "2021-07-29 londa"],
  ]);
});

describe("what plainly tells no meeting of ours is not proposed: a yes records nothing", () => {
  areShownFirst(
    [
      "ieri non abbiamo visto Vaglia",
      "ieri l'incontro con Signa non si è tenuto per maltempo",
      "Ieri incontro con Vaglia. Alla fine non l'abbiamo fatto.",
      "Ieri incontro con Vaglia. È saltato.",
      "ieri riunione con Signa annullata",
      "ieri incontro con Signa, assente Signa",
      "ieri Calenzano ha dato buca alla riunione",
      "vorrei fissare un incontro con Fiesole il 3 agosto",
      "se incontriamo Fiesole il 3 agosto, segnalo",
      "ieri riunione con Signa?",
      "figurati se ieri Scandicci si è fatta vedere",
      "mi dicono che ieri Signa ha incontrato Fiesole",
      "credo che ieri la Regione abbia visto Fiesole",
      "la collega di Scandicci dice che ieri si sono trovati con Signa",
      "mi dicono che ieri non hanno incontrato Signa",
      "credo che ieri la riunione con Signa sia saltata",
      "Fiesole e Vaglia si sono visti ieri",
      "ieri riunione con Signa ❌",
      "> ieri riunione con Fiesole",
    ].map((line): Case => [line, "non ho registrato niente", ""]),
  );
});

describe("a plan that is not sure yet is shown as one, and a yes notes it", () => {
  const tentative = "Mi sembra un incontro non ancora sicuro: lo segno in programma?";
  areShownFirst([
    ["forse martedì 3 agosto vediamo Reggello, devono ancora confermare", tentative, "2021-08-03 reggello"],
    ["in linea di massima il 2 settembre ci vediamo con Empoli e Vinci", tentative, "2021-09-02 empoli,vinci"],
    ["salvo imprevisti il 3 agosto incontro con Greve alle 9 e mezza", tentative, "2021-08-03 greve-in-chianti"],
    ["quasi sicuramente il 7 settembre incontro con Bagno a Ripoli", tentative, "2021-09-07 bagno-a-ripoli"],
  ]);

  for (const line of ["forse il 3 agosto mandiamo la bozza a Fiesole", "se va bene il 3 agosto vediamo Vaglia"])
    it(`«${line}» plans nothing`, async () => {
      const told = await answered(line);
      assert.match(told.shown, /non ho registrato niente/u);
      assert.equal(told.after, "");
    });
});
