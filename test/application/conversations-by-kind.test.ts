// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";

type Conversation = {
  /** Wall clock in Florence; Wednesday 28 July 2021 at 10:00 without it. */
  readonly at?: string;
  /**
   * What is said, one after the other. "[Title]" presses the last reply's button, "[Title] <2" that of the second reply,
   * "Luca: …" is of somebody else in the same chat, "+30h" lets time go by, "> …" is what the reply before must say:
   * without it, that it was not understood is none.
   */
  readonly turns: readonly string[];
  /** What stands at the end, in the diary of the clock's year: oldest number first. */
  readonly stands: readonly string[];
};

/** Two meetings with a subject, and one without. */
const aboutTwo = [
  "7 luglio incontro con Signa sui ponti",
  "9 luglio incontro con Vaglia sulle frane",
  "12 luglio incontro con Londa",
];
const [ponti, frane] = ["1 2021-07-07 signa ponti", "2 2021-07-09 vaglia frane"];

/** Of each kind: a conversation that went wrong once, and others of its kind. */
const conversations: Readonly<Record<string, readonly Conversation[]>> = {
  "what a colleague told just now is added to, or corrected": [
    ...["confermo, c'era anche Greve collegata da remoto", "c'era anche Greve", "confermo, c'era anche Greve"].map(
      (said) => ({
        turns: ["Il 14 luglio ho incontrato Bagno a Ripoli", `Luca: ${said}`, "> incontro 1", "Luca: sì"],
        stands: ["1 2021-07-14 bagno-a-ripoli+greve-in-chianti"],
      }),
    ),
    {
      turns: ["il 30 giugno incontro con Vaglia", "Luca: era il 29 giugno", "> Correggere l'incontro 1", "Luca: sì"],
      stands: ["1 2021-06-29 vaglia"],
    },
    {
      turns: [
        "il 30 giugno incontro con Vaglia",
        "Luca: ieri incontro con Londa",
        "Luca: c'era anche Greve",
        "Luca: sì",
      ],
      stands: ["1 2021-06-30 vaglia", "2 2021-07-27 londa+greve-in-chianti"],
    },
    {
      turns: ["il 30 giugno incontro con Vaglia", "+2h", "Luca: c'era anche Greve", "> Non trovo l'incontro"],
      stands: ["1 2021-06-30 vaglia"],
    },
  ],
  "a month stands over days by their number": [
    {
      turns: [
        "a maggio abbiamo fatto il giro delle sette chiese, riunioni sulla polizia municipale: 11 figline, 25 pontassieve, tutte in presenza",
        "> Mi stai raccontando 2 incontri",
        "sì",
      ],
      stands: [
        "1 2021-05-11 figline-e-incisa-valdarno polizia municipale",
        "2 2021-05-25 pontassieve polizia municipale",
      ],
    },
    ...["luglio 2021: 5 Signa, 6 Vaglia", "riunioni di luglio 2021:\n5 Signa\n6 Vaglia"].map((told) => ({
      turns: [told, "> Mi stai raccontando 2 incontri", "sì"],
      stands: ["1 2021-07-05 signa", "2 2021-07-06 vaglia"],
    })),
    ...["novembre: 5 Signa, 6 Vaglia", "riunioni di novembre:\nil 5 Signa\nil 6 Vaglia"].map((told) => ({
      turns: [told, "> 5/11.*quale giorno", "[Venerdì 5 novembre]", "> 6/11.*quale giorno"],
      stands: [],
    })),
    { turns: ["a maggio iscritti: 11 figline, 12 reggello", "> Non ho capito"], stands: [] },
  ],
  "what is told before a question about something else is proposed": [
    ...["ah mi s'è rotta la stampante, chi chiamo?", "che tempo fa domani?", "ci sei?"].map((asked) => ({
      turns: [
        `stamani riunione con la giunta di montelupo per la festa della ceramica. ${asked}`,
        "> Lascio fuori",
        "sì",
      ],
      stands: ["1 2021-07-28 montelupo-fiorentino festa della ceramica"],
    })),
    ...["giusto?", "l'ho già registrata?", "chi c'era?"].map((asked) => ({
      turns: [`ieri riunione con Scandicci. ${asked}`, "> essun incontro con Scandicci"],
      stands: [],
    })),
  ],
  "a day is answered with its reason, or with what was talked of": [
    ...["per le ciclabili lungo l'arno", "in municipio da loro, per il parco della piana"].map((about) => ({
      turns: ["incontro con Capraia e Limite", `giovedì della settimana scorsa, ${about}`, "[È l'argomento]"],
      stands: [`1 2021-07-22 capraia-e-limite ${about.replace(/^.*per (?:il|le) /u, "")}`],
    })),
    {
      turns: ["incontro con Capraia e Limite", "ieri scarperia", "> L'incontro che hai cominciato"],
      stands: [],
    },
    ...["il 24 non può essere, è san giovanni! era il 22", "il 24 è san giovanni! era il 22"].map((said) => ({
      turns: ["credo fosse il 24 giugno, ci siamo riuniti con Montaione per i cimiteri", said, "> 22 giugno", "sì"],
      stands: ["1 2021-06-22 montaione cimiteri"],
    })),
    ...["hai ragione, 30", "vero, 30"].map((said) => ({
      turns: ["il 31 giugno tavolo con Pontassieve sugli impianti", said, "> 30 giugno", "sì"],
      stands: ["1 2021-06-30 pontassieve impianti"],
    })),
  ],
  "a meeting is meant by its hour": [
    {
      turns: [
        "13 luglio alle 9 riunione con Empoli sui tributi",
        "13 luglio alle 15 riunione con Vinci sul suap",
        "quello delle 9 era online",
        "> incontro 1.*in videoconferenza",
        "nella riunione delle ore 15 c'era anche Signa",
        "> incontro 2",
        "sì",
      ],
      stands: ["1 2021-07-13 empoli tributi", "2 2021-07-13 vinci+signa suap"],
    },
    {
      turns: ["ieri alle 9 riunione con Empoli", "annulla l'incontro delle 15", "> Non trovo l'incontro"],
      stands: ["1 2021-07-27 empoli"],
    },
    {
      turns: ["ieri riunione con Empoli", "l'incontro delle 10:30 era con Vinci", "> incontro 1", "sì"],
      stands: ["1 2021-07-27 vinci"],
    },
  ],
  "who came too is added to the meeting that took place": [
    ...["fatta, è venuto anche Castelfiorentino", "tenuta, sono venuti anche quelli di Castelfiorentino"].map(
      (said) => ({
        turns: ["domattina alle 9 riunione con Gambassi Terme", "+30h", said, "> si è tenuto|tenuto", "sì"],
        stands: ["1 2021-07-29 gambassi-terme+castelfiorentino"],
      }),
    ),
    {
      turns: ["ieri riunione con Signa", "oggi è venuto anche Vaglia"],
      stands: ["1 2021-07-27 signa", "2 2021-07-28 vaglia"],
    },
  ],
  "«toglilo» beside the name of one of several leaves no meeting": [
    {
      turns: [
        "Oggi, sedici giugno 2021, alle ore 15, si sono riuniti:\n- per il Comune di Vinci: Lenzi\n- per il Comune di Firenze: Bacci",
        "16 giugno. e firenze siamo noi, toglilo",
        "> Vinci",
      ],
      stands: [],
    },
    {
      turns: ["credo il 16 giugno riunione con Vinci e Signa", "è un doppione, toglilo", "> non ho registrato niente"],
      stands: [],
    },
  ],
  "an order is no misspelt body, and an apostrophe may be lost": [
    ...["cambia in sesto fiorentino", "correggi in Sesto", "modifica in sesto"].map((said) => ({
      turns: ["ieri incontro con Fiesole", said, "> da «Comune di Fiesole» a «Comune di Sesto Fiorentino»", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino"],
    })),
    {
      turns: ["ieri incontro con Fiesole", "cambia in sesto", "no, lascia Fiesole", "> lascio tutto così"],
      stands: ["1 2021-07-27 fiesole"],
    },
    { turns: ["ieri incontro con Segna", "> intendi Signa"], stands: [] },
    ...["laltro ieri", "Laltro ieri", "laltroieri", "l altro ieri", "altroieri"].map((day) => ({
      turns: [`${day} incotro cn Signa`],
      stands: ["1 2021-07-26 signa"],
    })),
    { turns: ["laltra mattina incontro con Signa", "> l'altra mattina.* quale giorno"], stands: [] },
  ],
  "what is to be taken back, and corrections of several, are taken up again": [
    {
      turns: [
        "12 maggio incontro con Reggello",
        "6 maggio incontro con Londa",
        "annulla l'ultima operazione",
        "quanti incontri?",
        "> Incontri: 2 su 3",
        "riprendi",
        "> Incontro 2 registrato",
        "sì",
      ],
      stands: ["1 2021-05-12 reggello"],
    },
    {
      turns: [
        "12 maggio incontro con Reggello",
        "annulla l'ultima operazione",
        "6 maggio incontro con Londa",
        "riprendi",
        "> Annullare l'incontro 1",
        "no",
        "riprendi",
        "> Non c'è niente in sospeso",
      ],
      stands: ["1 2021-05-12 reggello", "2 2021-05-06 londa"],
    },
    {
      turns: [
        "12 maggio incontro con Reggello",
        "6 maggio incontro con Londa",
        "il verbale di Reggello è il prot. 12/2021",
        "no aspetta quel protocollo è dell'incontro con Londa",
        "quali incontri non hanno il verbale?",
        "riprendi",
        "> Correggere 2 incontri",
        "sì",
      ],
      stands: ["1 2021-05-12 reggello", "2 2021-05-06 londa [prot. 12/2021]"],
    },
    {
      turns: [
        "12 maggio incontro con Reggello",
        "6 maggio incontro con Londa",
        "il verbale di Reggello è il prot. 12/2021",
        "no aspetta quel protocollo è dell'incontro con Londa",
        "nell'incontro 1 c'era anche Vinci",
        "sì",
        "riprendi",
        "> Correggere 2 incontri",
        "sì",
      ],
      stands: ["1 2021-05-12 reggello+vinci", "2 2021-05-06 londa [prot. 12/2021]"],
    },
  ],
  "a second correction goes on from the one that waits for a yes": [
    {
      turns: [
        "il 30 giugno incontro con Vaglia in palazzo vecchio",
        "il posto era palazzo medici riccardi",
        "a che ora era?",
        "segna le 14:30",
        "> ore 14:30.*palazzo medici riccardi",
        "sì",
      ],
      stands: ["1 2021-06-30 vaglia"],
    },
    {
      turns: ["il 25 giugno incontro con Vinci", "era Gambassi, non Vinci", "era il 24", "sì"],
      stands: ["1 2021-06-24 gambassi-terme"],
    },
  ],
  "a meeting is told, and a figure is asked with it": [
    {
      turns: [
        "segna anche 13 luglio riunione con Vicchio sul lago, e dimmi a quanti siamo",
        "ieri incontro con Signa e fammi sapere quanti ne mancano",
        "> Incontri: 2 su 3",
      ],
      stands: ["1 2021-07-13 vicchio lago", "2 2021-07-27 signa"],
    },
    ...["quanti ne abbiamo fatti in tutto?", "a quanti siamo?", "quindi quanti ne mancano?", "a che punto siamo"].map(
      (asked) => ({
        turns: [`il 12 luglio ho visto Rignano, ${asked}`, "> Incontri: 1 su 3"],
        stands: ["1 2021-07-12 rignano-sull-arno"],
      }),
    ),
    {
      turns: ["ieri ho visto Londa e oggi alle 9 incontro con Pelago. A quanto siamo?", "> Incontri: 2 su 3"],
      stands: ["1 2021-07-27 londa", "2 2021-07-28 pelago"],
    },
    {
      turns: [
        "ieri ho visto Rignano, quanti incontri abbiamo fatto a luglio?",
        "> Lascio fuori «quanti incontri",
        "sì",
      ],
      stands: ["1 2021-07-27 rignano-sull-arno"],
    },
    ...["riunione di ieri con Signa, quanti eravamo?", "ieri Signa, quante volte l'abbiamo visto?"].map((asked) => ({
      turns: [asked],
      stands: [],
    })),
    {
      turns: ["ieri incontro con Signa", "annulla l'incontro con Signa di ieri, quanti ne restano?", "> Annullare"],
      stands: ["1 2021-07-27 signa"],
    },
  ],
  "that it is to be recorded, or took place, is no subject": [
    ...["segnalo pure", "mettilo pure", "me lo segni", "segnalo", "fine"].map((said) => ({
      turns: [`l'altro ieri Reggello, ${said}`, "sì"],
      stands: ["1 2021-07-26 reggello"],
    })),
    ...["segnalo pure", "mettilo", "annotalo"].map((said) => ({
      turns: ["l'altro ieri Reggello", said],
      stands: ["1 2021-07-26 reggello"],
    })),
    ...["tutti incontri fatti", "tutti già fatti", "incontri tenuti", "tutte riunioni", "fine"].map((said) => ({
      turns: [`4 maggio Fucecchio, 18 maggio Vinci, ${said}`, "sì"],
      stands: ["1 2021-05-04 fucecchio", "2 2021-05-18 vinci"],
    })),
    {
      turns: ["ieri incontro con Reggello", "annullalo", "segnalo", "> Non ho capito"],
      stands: ["1 2021-07-27 reggello"],
    },
  ],
  "the same ones, but for whom is left out": [
    {
      turns: [
        "il 28 giugno abbiamo incontrato Figline, Reggello e Rignano sul catasto",
        "anche il 7.7.21 stessi comuni e stesso tema, ma senza Reggello",
        "> Assente: Comune di Reggello",
        "sì",
      ],
      stands: [
        "1 2021-06-28 figline-e-incisa-valdarno+reggello+rignano-sull-arno catasto",
        "2 2021-07-07 figline-e-incisa-valdarno+rignano-sull-arno catasto",
      ],
    },
    {
      turns: ["il 28 giugno abbiamo incontrato Pelago, Reggello e Londa", "ieri con gli stessi, Londa assente", "sì"],
      stands: ["1 2021-06-28 pelago+reggello+londa", "2 2021-07-27 pelago+reggello"],
    },
  ],
  "a day beside a paper that is not there yet": [
    ...["per il 15 non c'è ancora niente, il verbale lo mandano lunedì", "per il 15 il verbale lo mandano lunedì"].map(
      (said) => ({
        turns: [
          "5 luglio riunione con Empoli",
          "15 luglio riunione con Vinci",
          "verbale prot. 200111 a quello del 5",
          said,
          "sì",
        ],
        stands: ["1 2021-07-05 empoli [verbale prot. 200111]", "2 2021-07-15 vinci"],
      }),
    ),
  ],
  "a yes that says to record them all": [
    ...["sì segna tutti e due", "ok segnali tutti e due", "registra entrambi"].map((said) => ({
      turns: ["ieri Signa e oggi Vaglia", said],
      stands: ["1 2021-07-27 signa", "2 2021-07-28 vaglia"],
    })),
  ],
  "a text that was asked for, and a line that is none": [
    ...[
      "quello di Scandicci non ce l'ho ancora",
      "me lo manda la segreteria domani",
      "devo ancora chiederlo a Rossi",
      "il verbale lo sta scrivendo il collega del comune di Signa",
      "la cerco appena rientro",
    ].map((said) => ({
      turns: ["ieri incontro con Signa", "aggiungi la prova", said, "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    {
      turns: [
        "ieri incontro con Signa",
        "20 luglio incontro con Vaglia",
        "aggiungi la prova all'incontro 1",
        "quello di Vaglia non ce l'ho ancora",
        "> Qual è la prova dell'incontro 1",
        "prot. 12/2021",
      ],
      stands: ["1 2021-07-27 signa [prot. 12/2021]", "2 2021-07-20 vaglia"],
    },
    ...["non me lo ricordo di preciso", "boh, non saprei"].map((said) => ({
      turns: ["ieri incontro con Signa", "annulla l'incontro 1", said, "> Annullare l'incontro 1?", "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    {
      turns: ["lunedì Fiesole e Vaglia si sono visti", "sì", "> Ho capito così: lunedì 26 luglio", "registra"],
      stands: ["1 2021-07-26 fiesole+vaglia"],
    },
    {
      turns: [
        "ieri incontro con Signa",
        "annulla l'incontro 1",
        "anzi aspetta che chiedo conferma al segretario",
        "> Annullare l'incontro 1?",
      ],
      stands: ["1 2021-07-27 signa"],
    },
  ],
  "told by others, or only believed: what is shown is amended": [
    ...["mi dicono che ieri hanno incontrato Signa", "credo che ieri Rossi abbia visto Signa"].flatMap((said) => [
      { turns: [said, "sì ma era il 22", "> giovedì 22 luglio", "sì"], stands: ["1 2021-07-22 signa"] },
      { turns: [said, "no, era con Londa", "> Londa", "sì"], stands: ["1 2021-07-27 londa"] },
      { turns: [said, "no"], stands: [] },
    ]),
    {
      turns: ["domani riunione con Greve", "quella con Greve l'hanno fatta ieri", "> Correggere l'incontro 1", "sì"],
      stands: ["1 2021-07-27 greve-in-chianti"],
    },
    {
      turns: ["oggi alle 12 riunione con Greve", "l'hanno fatta alle 9", "> Correggere l'incontro 1", "sì"],
      stands: ["1 2021-07-28 greve-in-chianti"],
    },
    {
      turns: ["ieri riunione con Signa", "Franca dice che ieri c'è stata la riunione con Signa", "sì"],
      stands: ["1 2021-07-27 signa"],
    },
  ],
  "who was not there, beside what else is said or by what was meant": [
    ...["ieri riunione con Signa e Vaglia", "ieri con Signa e Vaglia"].flatMap((told) => [
      { turns: [told, "argomento: il SUAP, mancava Vaglia", "sì"], stands: ["1 2021-07-27 signa il SUAP"] },
      { turns: [told, "l'argomento era il SUAP, mancava Vaglia", "sì"], stands: ["1 2021-07-27 signa il SUAP"] },
      { turns: [told, "c'erano tutti tranne Vaglia", "sì"], stands: ["1 2021-07-27 signa"] },
      {
        turns: [told, "il luogo era il municipio, non c'era però Vaglia", "> municipio", "sì"],
        stands: ["1 2021-07-27 signa"],
      },
    ]),
    {
      turns: ["ieri con Signa e Vaglia", "argomento: SUAP, personale e mense", "sì"],
      stands: ["1 2021-07-27 signa+vaglia SUAP, personale e mense"],
    },
    {
      turns: ["ieri con Signa e Vaglia", "argomento: la convenzione senza Vaglia", "sì"],
      stands: ["1 2021-07-27 signa+vaglia la convenzione senza Vaglia"],
    },
    { turns: ["ieri riunione con Signa", "era previsto anche Pelago", "sì"], stands: ["1 2021-07-27 signa"] },
    { turns: ["ieri riunione con Signa e Pelago", "era previsto anche Pelago", "sì"], stands: ["1 2021-07-27 signa"] },
    {
      turns: ["ieri riunione con Signa e Vaglia", "c'era Lastra al posto di Signa", "sì"],
      stands: ["1 2021-07-27 vaglia+lastra-a-signa"],
    },
  ],
  "a yes with a remark": [
    {
      turns: ["ieri forse incontro con Signa alle 15", "esatto, solo che erano le 16", "> ore 16:00", "sì"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: ["ieri forse incontro con Signa", "giusto, tranne il luogo: era villa Montalvo", "> villa Montalvo", "sì"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: ["ieri forse incontro con Signa", "tutto giusto a parte il giorno, era lunedì", "sì"],
      stands: ["1 2021-07-26 signa"],
    },
    ...["perfetto così", "vedo, va bene", "ah ecco, sì", "ok"].map((yes) => ({
      turns: ["ieri forse incontro con Signa", yes, "> Incontro 1 registrato"],
      stands: ["1 2021-07-27 signa"],
    })),
  ],
  "an answer in other words to what is open": [
    { turns: ["ieri incontro con Signa e Borgonuovo", "lascia stare lui"], stands: ["1 2021-07-27 signa"] },
    {
      turns: ["ieri incontro con Signa e Borgonuovo", "è del comune di Signa"],
      stands: ["1 2021-07-27 signa (Borgonuovo)"],
    },
    {
      turns: ["ieri incontro con Signa", "ieri incontro con Signa", "era sempre quello"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: ["il 3 giugno riunione con Firenze e Scandicci", "quello metropolitano"],
      stands: ["1 2021-06-03 scandicci+citta-metropolitana-firenze"],
    },
    {
      turns: ["il 3 giugno riunione con Firenze e Scandicci", "il Comune ovviamente"],
      stands: ["1 2021-06-03 scandicci+firenze"],
    },
    {
      turns: ["il 3 giugno riunione con Firenze e Scandicci", "lascia stare Firenze"],
      stands: ["1 2021-06-03 scandicci"],
    },
    {
      turns: ["il 3 giugno riunione con Consorzio Acque Toscane e Pontassieve", "no toglilo, non c'entra nulla"],
      stands: ["1 2021-06-03 pontassieve"],
    },
    {
      turns: [
        "ieri scambio di idee con Barberino",
        "Tavarnelle, e c'era pure Greve",
        "> Comune di Barberino Tavarnelle, Comune di Greve in Chianti",
      ],
      stands: [],
    },
    {
      turns: ["stamattina breve saluto con Lastra a Signa", "grazie mille!", "> Prego", "sì"],
      stands: ["1 2021-07-28 lastra-a-signa"],
    },
    {
      turns: ["stamattina breve saluto con Lastra a Signa", "un attimo che chiedo", "> Lastra a Signa", "sì"],
      stands: ["1 2021-07-28 lastra-a-signa"],
    },
    {
      turns: ["venerdì scorso e lunedì caffè di lavoro con Campi", "venerdì", "> venerdì 23 luglio", "sì"],
      stands: ["1 2021-07-23 campi-bisenzio"],
    },
    {
      turns: ["il 6 luglio piccolo vertice con Vaglia e Fiesole", "che caldo oggi eh", "> Vaglia", "ok registralo"],
      stands: ["1 2021-07-06 vaglia+fiesole"],
    },
    {
      turns: ["il 6 luglio piccolo vertice con Vaglia e Fiesole", "invece di Fiesole c'era Sesto", "> Ho capito", "sì"],
      stands: ["1 2021-07-06 vaglia+sesto-fiorentino"],
    },
    { turns: ["incontro con Fiesole sul personale", "credo il 20", "> Ho capito così"], stands: [] },
    {
      turns: ["incontro con Fiesole sul personale", "ieri abbiamo visto anche Signa"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      at: "2021-12-28T10:00",
      turns: [
        "+200h",
        "il 20 dicembre incontro con Vicchio sulla convenzione",
        "c'è il verbale, prot. 8871/2021",
        "> 8871/2021",
        "sì certo, e mettici anche Dicomano",
        "> Vicchio.*Dicomano",
      ],
      stands: [],
    },
  ],
  "an annulment that is thought better of": [
    "anzi no tienilo",
    "no no, va bene così, era giusto",
    "scusa, ho cambiato idea",
    "ripensandoci lascialo com'è",
  ].map((second) => ({
    turns: ["ieri alle 9 incontro con Rufina", "annulla l'incontro con Rufina", second, "> lascio tutto così", "sì"],
    stands: ["1 2021-07-27 rufina"],
  })),
  "several that are one": [
    {
      turns: ["19/07 riunione operativa Calenzano e Sesto F.no - ogg.: mensa scolastica", "sì"],
      stands: ["1 2021-07-19 calenzano+sesto-fiorentino mensa scolastica"],
    },
    {
      turns: ["ieri alle 9 Signa e alle 11 Vaglia", "no, è uno solo con tutti e due", "> Ho capito così", "sì"],
      stands: ["1 2021-07-27 signa+vaglia"],
    },
    {
      turns: ["il 6 luglio Signa e il 13 Vaglia: bozza", "no, era una riunione sola con entrambi", "> quale giorno"],
      stands: [],
    },
    {
      turns: ["il 6 luglio Signa e il 13 Vaglia: bozza", "è un unico incontro", "il 6", "sì"],
      stands: ["1 2021-07-06 signa+vaglia bozza"],
    },
    { turns: ["il 6 luglio Signa e il 13 Vaglia", "no, erano tutti insieme", "> quale giorno"], stands: [] },
    {
      turns: ["il 6 luglio Signa e il 13 Vaglia", "tutti e due"],
      stands: ["1 2021-07-06 signa", "2 2021-07-13 vaglia"],
    },
  ],
  "several with what is said of all, and of each": [
    {
      turns: ["il prossimo giro: Signa lunedì, Campi martedì, Calenzano giovedì", "sì"],
      stands: ["1 2021-08-02 signa planned", "2 2021-08-03 campi-bisenzio planned", "3 2021-08-05 calenzano planned"],
    },
    {
      turns: ["Vi comunico gli incontri: martedì 20 Signa (ore 10), giovedì 22 Unione Mugello (ore 9). Saluti", "sì"],
      stands: ["1 2021-07-20 signa", "2 2021-07-22 unione-montana-mugello"],
    },
    {
      turns: ["ieri alle 9 Vaglia, alle 11 Borgo San Lorenzo e alle 15 Signa", "sì"],
      stands: ["1 2021-07-27 vaglia", "2 2021-07-27 borgo-san-lorenzo", "3 2021-07-27 signa"],
    },
    {
      turns: ["lun - Vinci\nmar - Empoli", "sì"],
      stands: ["1 2021-07-26 vinci", "2 2021-07-27 empoli"],
    },
    {
      turns: ["due incontri lunedì: la mattina Campi Bisenzio, il pomeriggio Signa. Entrambi sul personale", "sì"],
      stands: ["1 2021-07-26 campi-bisenzio personale", "2 2021-07-26 signa personale"],
    },
    {
      turns: ["Greve il 3/9 e Impruneta il 10/9, ore 9:30 per entrambi", "sì"],
      stands: ["1 2021-09-03 greve-in-chianti planned", "2 2021-09-10 impruneta planned"],
    },
    {
      turns: ["incontri fatti: Empoli 8/7, Gambassi 9/7, Certaldo 12/7 - tutti online", "sì"],
      stands: ["1 2021-07-08 empoli", "2 2021-07-09 gambassi-terme", "3 2021-07-12 certaldo"],
    },
  ],
  "a question while something is open": [
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "e per il 2022 c'è già qualcosa?",
        "> 0 su 3",
        "riprendi",
        "> Ho capito così",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "com'è finito il 2021?",
        "> Stato dell'obiettivo",
        "riprendi",
        "> Ho capito così",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "e per agosto c'è già qualcosa?",
        "> nessun incontro",
        "riprendi",
        "> Ho capito così",
      ],
      stands: [],
    },
    {
      turns: ["ieri incontro con Barberino", "com'è finito il 2021?", "> Stato", "riprendi", "> Barberino"],
      stands: [],
    },
    {
      at: "2022-01-10T10:00",
      turns: [
        "il 16 dicembre abbiamo incontrato Scandicci e Signa",
        "com'è finito il 2021?",
        "> Diario del 2021",
        "riprendi",
        "> 16 dicembre 2021",
        "e per il 2022 c'è già qualcosa?",
        "riprendi",
        "> 16 dicembre 2021",
      ],
      stands: [],
    },
  ],
  "evidence of a meeting that is not recorded yet": [
    {
      turns: [
        "giovedì 8 luglio Signa, incontro sul CED unico",
        "12 luglio anche Campi Bisenzio, stesso argomento",
        "per quello di Signa c'è il verbale prot. 3344/2021",
        "anzi no, quel protocollo è di Campi",
        "> Non trovo l'incontro",
        "riprendi",
        "sì",
        "il prot. 3344 non era di Signa ma di Campi",
        "> Correggere 2 incontri",
        "sì",
      ],
      stands: ["1 2021-07-08 signa CED unico", "2 2021-07-12 campi-bisenzio CED unico [verbale prot. 3344/2021]"],
    },
  ],
  "what is left, and why": [
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "no aspetta cancella quello che ho appena scritto, era una prova",
        "> non ho registrato niente",
        "sì",
        "> A che cosa ti riferisci",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "lascia stare, stavo provando",
        "> non ho registrato niente",
        "sì",
        "> A che cosa ti riferisci",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "no lascia stare, era solo per vedere come funziona",
        "> non ho registrato niente",
        "sì",
        "> A che cosa ti riferisci",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "annulla tutto per favore, mi sono confusa con un'altra pratica",
        "> non ho registrato niente",
        "sì",
        "> A che cosa ti riferisci",
      ],
      stands: [],
    },
    {
      turns: [
        "stamani alle 8.30 punto veloce con Bagno a Ripoli",
        "non lo registrare, stavo facendo vedere alla collega",
        "> non ho registrato niente",
        "sì",
        "> A che cosa ti riferisci",
      ],
      stands: [],
    },
    {
      turns: ["ieri incontro con Vaglia", "annulla quello che ho appena scritto, era una prova", "> La annullo?"],
      stands: ["1 2021-07-27 vaglia"],
    },
    {
      turns: ["il 20/7 incontro con Vaglia", "Vaglia chiede di fare giovedì 5, stessa ora", "> Ho capito così", "sì"],
      stands: ["1 2021-07-20 vaglia", "2 2021-08-05 vaglia planned"],
    },
  ],
  "what is mended in plain words": [
    {
      turns: ["8/7 Greve: piano strutturale", "annullalo, è un doppione", "cavolo no, era giusto: rimettilo", "sì"],
      stands: ["1 2021-07-08 greve-in-chianti piano strutturale"],
    },
    { turns: ["8/7 Greve: piano strutturale", "no", "rimettilo", "> Ho capito così"], stands: [] },
    {
      turns: [
        "ieri riunione con Signa, presente la dott.ssa Paola Ricci",
        "> dott.ssa Paola Ricci",
        "sì",
        "togli il nome di Anna Neri, non va tenuto",
        "> Non trovo «Anna Neri»",
        "Paola Ricci",
        "> Tolgo «Paola Ricci»",
        "sì",
        "> un sì da solo non basta",
      ],
      stands: ["1 2021-07-27 signa (dott.ssa Paola Ricci)"],
    },
    {
      turns: ["Il 6 luglio ho visto Pontassieve e il 13 Pelago, tema per tutti e due: ufficio gare", "sì"],
      stands: ["1 2021-07-06 pontassieve ufficio gare", "2 2021-07-13 pelago ufficio gare"],
    },
    {
      turns: ["giovedì 22 sono stata a Sesto per la convenzione, c'erano anche Campi e Calenzano", "sì"],
      stands: ["1 2021-07-22 campi-bisenzio+calenzano+sesto-fiorentino convenzione"],
    },
    { turns: ["ieri riunione a Signa con Vaglia e anche Londa"], stands: ["1 2021-07-27 vaglia+londa"] },
    {
      turns: ["1 luglio Rignano sull'Arno, 15 luglio Pelago online", "> 2 incontri", "sì"],
      stands: ["1 2021-07-01 rignano-sull-arno", "2 2021-07-15 pelago"],
    },
    { turns: ["2 giugno Signa, 9 giugno Vaglia in videoconferenza", "> 2 incontri"], stands: [] },
    {
      turns: ["ieri videocall con Signa e il 20 luglio riunione con Vaglia"],
      stands: ["1 2021-07-27 signa", "2 2021-07-20 vaglia"],
    },
    { turns: ["giovdì scorso riunione con Signa", "> Ho capito così", "sì"], stands: ["1 2021-07-22 signa"] },
    { turns: ["ogni tanto vediamo Signa"], stands: [] },
    {
      at: "2022-01-18T15:00",
      turns: [
        "per il 2021 aggiungi l'incontro del 30 novembre con Figline",
        "> diario del 2021",
        "sì",
        "/incontri 2021",
        "> Figline",
      ],
      stands: [],
    },
  ],
  "S1 told apart": [
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "/incontro 18/06/2021 Scandicci: b", "19/6 fiesole", "sì"],
      stands: ["1 2021-06-18 scandicci a", "2 2021-06-19 fiesole"],
    },
    { turns: ["/incontro 15/12 Signa: x", "ieri l'altro con Vaglia: z", "sì"], stands: ["1 2021-07-26 vaglia z"] },
    { turns: ["incontro con Signa sui tributi", "oggi con Vaglia", "sì"], stands: ["1 2021-07-28 vaglia"] },
    { turns: ["incontro con Barberino", "ieri riunione con Pelago: scuola"], stands: ["1 2021-07-27 pelago scuola"] },
    {
      turns: ["20/7 Signa", "21/7 Vaglia", "[Registra] <1", "[Registra] <2"],
      stands: ["1 2021-07-20 signa", "2 2021-07-21 vaglia"],
    },
  ],
  "S2 the year just gone": [
    { at: "2022-01-12T09:00", turns: ["/stato 2021", "> 2021", "/incontri 2021", "> 2021"], stands: [] },
    { at: "2021-12-31T18:00", turns: ["domani incontro con Fiesole", "[Sì, registralo]", "> 2022"], stands: [] },
    {
      at: "2021-12-29T09:00",
      turns: [
        "il 31 dicembre incontro con Vaglia: chiusura",
        "+72h",
        "l'incontro con Vaglia si è tenuto",
        "sì",
        "/incontro 2021/1",
        "> tenuto",
      ],
      stands: [],
    },
  ],
  "S3 a day alone": [
    { turns: ["/incontro 18/06/2021 Scandicci: a", "era il 20", "sì"], stands: ["1 2021-06-20 scandicci a"] },
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "l'incontro 1 era il 19 giugno", "anzi il 20", "sì"],
      stands: ["1 2021-06-20 scandicci a"],
    },
    { turns: ["il 5 agosto incontro con Vaglia", "spostato al 9", "sì"], stands: ["1 2021-08-09 vaglia planned"] },
    { turns: ["il 30 agosto incontro con Vaglia", "rinviato al 2", "sì"], stands: ["1 2021-09-02 vaglia planned"] },
  ],
  "S4 a reason": [
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: a",
        "/incontro 20/06/2021 Fiesole: b",
        "annulla incontro 1",
        "sbagliato",
        "sì",
      ],
      stands: ["2 2021-06-20 fiesole b"],
    },
    { turns: ["/incontro 18/06/2021 Scandicci: a", "annulla incontro 1, doppione", "sì"], stands: [] },
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "annulla incontro 1", "errore mio", "no"],
      stands: ["1 2021-06-18 scandicci a"],
    },
  ],
  "S5 a late yes or no": [
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: bozza",
        "/incontro 18/06/2021 Scandicci: tributi",
        "/incontro 19/06/2021 Scandicci: SUAP",
        "no",
      ],
      stands: ["1 2021-06-18 scandicci bozza", "2 2021-06-19 scandicci SUAP"],
    },
    {
      turns: ["/incontro 18/06/2021 Scandicci: bozza", "/incontro 18/06/2021 Scandicci: tributi", "+25h", "no"],
      stands: ["1 2021-06-18 scandicci bozza"],
    },
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: bozza",
        "/incontro 18/06/2021 Scandicci: tributi",
        "ieri riunione con Fiesole",
        "sì",
        "> è",
      ],
      stands: ["1 2021-06-18 scandicci bozza", "2 2021-07-27 fiesole"],
    },
    { turns: ["20/7 Signa", "Luca: sì"], stands: [] },
    { turns: ["20/7 Signa", "/stato", "sì"], stands: [] },
  ],
  "S6 a refusal": [
    { turns: ["incontro con Signa", "no niente", "ieri riunione con"], stands: [] },
    {
      turns: [
        "/incontro 18/06/2021 Scandicci, Bagno a Ripoli: bozza",
        "/incontro 18/06/2021 Scandicci: tributi",
        "sì è lo stesso ma aggiungi Signa",
      ],
      stands: ["1 2021-06-18 scandicci+bagno-a-ripoli+signa bozza (tributi)"],
    },
    { turns: ["ieri Fiesole", "no, con Vaglia", "sì"], stands: ["1 2021-07-27 vaglia"] },
    { turns: ["ieri Fiesole", "sì ma aggiungi Signa", "sì"], stands: ["1 2021-07-27 fiesole+signa"] },
    { turns: ["incontro con Signa", "lascia perdere", "ieri", "> Non ho capito «ieri»"], stands: [] },
  ],
  "S8 twice": [
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: a",
        "/incontro 19/06/2021 Scandicci: c",
        "l'incontro 2 era il 18 giugno",
        "[Salva]",
        "> incontro 1",
      ],
      stands: ["1 2021-06-18 scandicci a", "2 2021-06-19 scandicci c"],
    },
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: a",
        "annulla incontro 1",
        "sbaglio mio",
        "sì",
        "/incontro 18/06/2021 Scandicci: a",
        "ripristina l'incontro 1",
        "sì",
        "> [Ii]ncontro 2",
      ],
      stands: ["2 2021-06-18 scandicci a"],
    },
  ],
  "S8 twice in one message": [
    { turns: ["15/6 incontro con Signa; 15/6 incontro con Signa"], stands: [] },
    { turns: ["15/6 incontro con Signa; 15/6 incontro con Signa e Vaglia", "no", "sì"], stands: [] },
    {
      turns: ["15/6 incontro con Signa; 15/6 incontro con Vaglia"],
      stands: ["1 2021-06-15 signa", "2 2021-06-15 vaglia"],
    },
    {
      turns: ["15/6 incontro con Signa; 15/6 incontro con Signa", "sì"],
      stands: ["1 2021-06-15 signa", "2 2021-06-15 signa"],
    },
  ],
  "S9 no evidence yet": [
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "[Aggiungi la prova]", "non ce l'ho ancora", "sì"],
      stands: ["1 2021-06-18 scandicci a"],
    },
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "[Aggiungi la prova]", "per ora no"],
      stands: ["1 2021-06-18 scandicci a"],
    },
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "[Aggiungi la prova]", "prot. 7/2021"],
      stands: ["1 2021-06-18 scandicci a [prot. 7/2021]"],
    },
  ],
  "S10 a weekly digest": [
    { turns: ["/riepilogo ogni venerdì alle 9", "ogni giorno alle 8", "/riepilogo", "> venerdì"], stands: [] },
    { turns: ["/riepilogo ogni venerdì alle 9", "tutti i giorni alle 8", "/riepilogo", "> venerdì"], stands: [] },
  ],
  "S11 a person": [
    {
      turns: ["ieri riunione con Fiesole e Anna Neri sul SUAP", "sì"],
      stands: ["1 2021-07-27 fiesole SUAP (Anna Neri)"],
    },
    { turns: ["ieri riunione con Fiesole e Topolinia", "[Toglilo]"], stands: ["1 2021-07-27 fiesole"] },
  ],
  "S12 taken back late": [
    {
      turns: ["/incontro 18/06/2021 Scandicci: bozza", "+48h", "[Annulla la registrazione] <1"],
      stands: ["1 2021-06-18 scandicci bozza"],
    },
    {
      turns: ["/incontro 18/06/2021 Scandicci: bozza", "+48h", "[Annulla la registrazione] <1", "doppione", "sì"],
      stands: [],
    },
  ],
  "S13 pressed again": [
    {
      turns: [
        "/incontro 18/06/2021 Scandicci: a",
        "[Annulla la registrazione]",
        "[Annulla questa modifica]",
        "[Annulla la registrazione] <1",
        "> cambiat|già|ripristinat",
      ],
      stands: ["1 2021-06-18 scandicci a"],
    },
  ],
  "D1 left out": [
    { turns: ["ieri rinione con sesto fiorntino e topolinia", "toglilo"], stands: ["1 2021-07-27 sesto-fiorentino"] },
    { turns: ["/incontro ieri Fiesole e Topolinia", "toglilo"], stands: ["1 2021-07-27 fiesole"] },
  ],
  "D2 typed after a button": [
    {
      turns: ["/incontro 05/08/2021 Calenzano: SUAP", "/incontro 1", "[Rinviato]", "al 12 agosto", "sì"],
      stands: ["1 2021-08-12 calenzano SUAP planned"],
    },
    { turns: ["/incontro 18/6 Signa: x", "[Correggi]", "il 19 giugno", "sì"], stands: ["1 2021-06-19 signa x"] },
  ],
  "D4 one step back": [
    {
      turns: ["ieri incontro con Signa", "era il 20", "sì", "era il 21", "sì", "annulla", "sì", "annulla", "sì"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: [
        "ieri incontro con Signa",
        "era il 20",
        "sì",
        "era il 27",
        "sì",
        ...Array(3).fill(["annulla", "sì"]).flat(),
      ],
      stands: [],
    },
    {
      turns: [
        "ieri incontro con Signa",
        "c'era anche Vaglia",
        "sì",
        "annulla",
        "sì",
        "annulla anche quella prima",
        "sì",
      ],
      stands: [],
    },
    {
      turns: ["/incontro 18/06/2021 Scandicci: a", "/incontro 19/06/2021 Fiesole: b", "annulla", "sì", "annulla", "sì"],
      stands: [],
    },
  ],
  "a day beside who was not there is no reason": [
    {
      turns: [
        "13 luglio riunione con Signa: SUAP",
        "ieri incontro con Signa, assente Signa",
        "> Serve il motivo",
        "sì",
      ],
      stands: ["1 2021-07-13 signa SUAP"],
    },
  ],
  "D5 a paper": [
    {
      turns: [
        "OGGETTO: convocazione\nSi comunica che l'incontro si terrà il giorno giovedì 5 agosto 2021 alle ore 15:00 in videoconferenza, con i Comuni di Calenzano e Campi Bisenzio",
        "sì",
      ],
      stands: ["1 2021-08-05 calenzano+campi-bisenzio planned"],
    },
    {
      turns: [
        "Verbale della riunione del 18 giugno 2021\nPresenti: Comune di Scandicci (Bianchi), Comune di Lastra a Signa (Verdi)\nOggetto: convenzione tributi\nProt. 321/2021",
        "sì",
      ],
      stands: ["1 2021-06-18 scandicci+lastra-a-signa convenzione tributi [Prot. 321/2021]"],
    },
  ],
  "D6 later today": [
    {
      turns: ["oggi pomeriggio incontro con Signa", "stasera incontro con Vaglia"],
      stands: ["1 2021-07-28 signa planned", "2 2021-07-28 vaglia planned"],
    },
  ],
  "D8 no dead button": [
    {
      turns: ["/incontro 05/08/2021 Calenzano: SUAP", "/incontro 1", "> ^(?!.*Si è tenuto)"],
      stands: ["1 2021-08-05 calenzano SUAP planned"],
    },
  ],
  "D11 a new body": [
    {
      turns: [
        "ieri incontro con Comune di Roccacannuccia: prova",
        "è un ente nuovo",
        "/enti Roccacannuccia",
        "> Roccacannuccia",
      ],
      stands: ["1 2021-07-27 comune-di-roccacannuccia prova"],
    },
    {
      turns: ["ieri incontro con Unione Valdera", "[È un'Unione di Comuni nuova]"],
      stands: ["1 2021-07-27 unione-valdera"],
    },
  ],
  "A1 counted as asked": [
    {
      turns: [
        "/incontro 2/5 Fiesole",
        "/incontro 9/6 Fiesole",
        "/incontro 10/6 Signa",
        "quante volte abbiamo visto Fiesole da maggio?",
        "> 2 volte",
      ],
      stands: ["1 2021-05-02 fiesole", "2 2021-06-09 fiesole", "3 2021-06-10 signa"],
    },
    {
      turns: ["/incontro 2/5 Fiesole", "/incontro 9/6 Fiesole", "quanti incontri a giugno?", "> 1"],
      stands: ["1 2021-05-02 fiesole", "2 2021-06-09 fiesole"],
    },
  ],
  "A2 another objective": [{ turns: ["come va l'obiettivo 2021_Z002?", "> 2021_Z001"], stands: [] }],
  "A4 its history": [
    {
      turns: [
        "/incontro 2/5 Fiesole",
        "/incontro 9/6 Signa",
        "mostrami la storia dell'incontro 2",
        "> ^(?!.*Incontro 1 )",
      ],
      stands: ["1 2021-05-02 fiesole", "2 2021-06-09 signa"],
    },
  ],
  "A5 asked in plain words": [
    "chi c'era il 18 giugno?",
    "di cosa abbiamo parlato il 18 giugno?",
    "quando è il prossimo incontro?",
    "abbiamo la prova di tutto?",
    "quali incontri non hanno il verbale?",
    "quali enti contano?",
    "raggiungiamo il target?",
    "la fase 1 è conclusa?",
    "cosa è successo questa settimana?",
  ].map((question) => ({
    turns: ["/incontro 18/06/2021 Scandicci: a", question, "> ^(?!.*(?:Non ho capito|Mi stai raccontando))"],
    stands: ["1 2021-06-18 scandicci a"],
  })),
  "A6 a phase that began": [
    { turns: ["/incontro 18/06/2021 Scandicci: a", "/stato", "> 18 giugno"], stands: ["1 2021-06-18 scandicci a"] },
  ],
  "B absent, acts, lines of service": [
    {
      turns: ["/incontro 19/07/2021 Calenzano, Impruneta (assente), Pontassieve: bozza", "sì"],
      stands: ["1 2021-07-19 calenzano+pontassieve bozza"],
    },
    {
      turns: [
        "/incontro 12/07/2021 Signa: altro",
        "/incontro 13/07/2021 Impruneta: scuola",
        "prova dell'incontro con Impruneta: verbale n. 1",
      ],
      stands: ["1 2021-07-12 signa altro", "2 2021-07-13 impruneta scuola [verbale n. 1]"],
    },
    { turns: ["riunione con Signa", "call con Vaglia ieri"], stands: [] },
    {
      turns: [
        "/incontro 15/07/2021 Fondazione Rossi: prova",
        "è un ente nuovo",
        "/incontro 14/07/2021 Fondazione Bossi: prova",
      ],
      stands: ["1 2021-07-15 fondazione-rossi prova"],
    },
    {
      turns: [
        "/incontro 15/07/2021 Consorzio Beta: prova",
        "è un ente nuovo",
        "/incontro 14/07/2021 Consorzio Delta: prova",
        "è un ente nuovo",
      ],
      stands: ["1 2021-07-15 consorzio-beta prova", "2 2021-07-14 consorzio-delta prova"],
    },
    {
      turns: ["Delibera n. 12/2021: ieri incontro con Campi Bisenzio", "sì"],
      stands: ["1 2021-07-27 campi-bisenzio [Delibera n. 12/2021]"],
    },
    {
      turns: ["ieri riunione con Vaglia sulla strada tra Borgo San Lorenzo e Fiesole", "sì"],
      stands: ["1 2021-07-27 vaglia strada tra Borgo San Lorenzo e Fiesole"],
    },
    {
      turns: [
        "/incontro 30/07/2021 Fiesole: scuola",
        "L'incontro con Fiesole del 30 luglio è stato differito al 4 agosto",
        "sì",
      ],
      stands: ["1 2021-08-04 fiesole scuola planned"],
    },
    {
      turns: [
        "Oggetto: Incontro con il Comune di Impruneta\nQuando: mercoledì 21 luglio 2021 10:00-11:00.\nDove: Sala Giordano",
        "sì",
      ],
      stands: ["1 2021-07-21 impruneta"],
    },
  ],
  "two days, two meetings": [
    {
      turns: ["con Signa ci siamo visti il 1° o l'8 luglio", "tutti e due, sono due incontri", "> 2 incontri", "sì"],
      stands: ["1 2021-07-01 signa", "2 2021-07-08 signa"],
    },
    {
      turns: ["con Signa ci siamo visti il 1° o l'8 luglio", "entrambi", "> 2 incontri", "sì"],
      stands: ["1 2021-07-01 signa", "2 2021-07-08 signa"],
    },
    {
      turns: ["con Signa ci siamo visti il 1° o l'8 luglio", "in entrambe le date", "> 2 incontri", "sì"],
      stands: ["1 2021-07-01 signa", "2 2021-07-08 signa"],
    },
    {
      turns: ["con Signa ci siamo visti il 1° o l'8 luglio", "sono due incontri", "> 2 incontri", "sì"],
      stands: ["1 2021-07-01 signa", "2 2021-07-08 signa"],
    },
  ],
  "left after it was put aside": [
    {
      turns: [
        "9 luglio Fiesole blabla",
        "10 luglio Vaglia zonzo",
        "annulla quello con Fiesole, lo aveva già messo la collega",
        "> non ho registrato niente.*10 luglio",
        "riprendi",
        "sì",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: ["1 2021-07-10 vaglia"],
    },
    {
      turns: [
        "9 luglio Fiesole blabla",
        "10 luglio Vaglia zonzo",
        "togli quello con Fiesole, c'era già",
        "> non ho registrato niente.*10 luglio",
        "riprendi",
        "sì",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: ["1 2021-07-10 vaglia"],
    },
    {
      turns: [
        "9 luglio Fiesole blabla",
        "10 luglio Vaglia zonzo",
        "lascia perdere quello del 9",
        "> non ho registrato niente.*10 luglio",
        "riprendi",
        "sì",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: ["1 2021-07-10 vaglia"],
    },
    {
      turns: [
        "9 luglio Fiesole blabla",
        "10 luglio Vaglia zonzo",
        "quello con Fiesole è un doppione",
        "> non ho registrato niente.*10 luglio",
        "riprendi",
        "sì",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: ["1 2021-07-10 vaglia"],
    },
    {
      turns: ["9 luglio Fiesole blabla", "10 luglio Vaglia zonzo", "annulla quello con Fiesole", "sì", "> 10 luglio"],
      stands: [],
    },
    {
      turns: ["9 luglio Fiesole blabla", "/stato", "annulla quello con Fiesole", "riprendi", "> niente in"],
      stands: [],
    },
    { turns: ["annulla quello con Fiesole", "> Non trovo", "sì", "> A che cosa"], stands: [] },
    ...["annulla il 2, quello con Signa", "elimina 2/7 Signa ponti", "cancella pure il 2 luglio Signa, doppione"].map(
      (order) => ({
        turns: ["6 luglio incontro con Vaglia", order, "> Non trovo", "sì"],
        stands: ["1 2021-07-06 vaglia"],
      }),
    ),
    {
      turns: [
        "8 luglio riunione con Signa sui ponti",
        "elimina 8/7 Signa ponti",
        "> Annullare l'incontro 1?",
        "doppione",
        "sì",
      ],
      stands: [],
    },
    {
      turns: [
        "9 luglio Fiesole blabla",
        "questo non riguarda l'obiettivo, lascialo perdere",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: [],
    },
    {
      turns: ["9 luglio Fiesole blabla", "è di un altro progetto, non registrarlo", "riprendi", "> niente in sospeso"],
      stands: [],
    },
    {
      turns: ["9 luglio Fiesole blabla", "l'ha già registrato la collega", "riprendi", "> niente in sospeso"],
      stands: [],
    },
  ],
  "a phase told by its words": [
    {
      turns: [
        "segna che la bozza è stata conclusa il 14 maggio",
        "> Fase 1 conclusa",
        "sì",
        "/fasi",
        "> Conclusa venerdì 14 maggio",
      ],
      stands: [],
    },
    {
      turns: [
        "la fase è finita il 14 maggio",
        "> Quale fase",
        "la prima",
        "> Fase 1 conclusa",
        "sì",
        "/fasi",
        "> Conclusa venerdì 14 maggio",
      ],
      stands: [],
    },
    {
      turns: ["la fase è iniziata il 3 maggio", "2", "> Fase 2 iniziata", "sì", "/fasi", "> lunedì 3 maggio"],
      stands: [],
    },
    {
      turns: [
        "la fase è finita il 14 maggio",
        "[Fase 1]",
        "> Fase 1 conclusa venerdì 14 maggio",
        "/fasi",
        "> Conclusa",
      ],
      stands: [],
    },
    { turns: ["la fase è finita il 14 maggio", "sì", "> Le fasi", "/fasi", "> non risulta conclusa"], stands: [] },
    {
      turns: [
        "la fase è finita il 14 maggio",
        "no",
        "> lascio tutto",
        "2",
        "> Non ho capito",
        "/fasi",
        "> non risulta conclusa",
      ],
      stands: [],
    },
    {
      turns: ["la bozza di convenzione quando doveva essere pronta?", "> La fase 1 doveva finire venerdì 30 aprile"],
      stands: [],
    },
    { turns: ["la bozza è in ritardo?", "> Fase 1: scaduta da 89 giorni"], stands: [] },
  ],
  "phases and what waits, in other words": [
    { turns: ["la bozza di convenzione l'hanno chiusa il 30 aprile", "> Fase 1 conclusa"], stands: [] },
    { turns: ["gli incontri con gli enti sono partiti il 4 maggio", "> Fase 2 iniziata"], stands: [] },
    { turns: ["quando abbiamo chiuso la bozza?", "> La fase 1 doveva finire"], stands: [] },
    { turns: ["la convenzione quando andava chiusa?", "> La fase 1 doveva finire"], stands: [] },
    {
      turns: [
        "ieri Pelago gnagna",
        "l'altro ieri Rufina gnegne",
        "quello con Pelago lascialo perdere",
        "> non ho registrato niente.*26 luglio",
      ],
      stands: [],
    },
    {
      turns: [
        "ieri Pelago gnagna",
        "l'altro ieri Rufina gnegne",
        "Pelago era già registrato",
        "> non ho registrato niente.*26 luglio",
      ],
      stands: [],
    },
    { turns: ["ieri Pelago gnagna", "non riguarda il progetto", "riprendi", "> niente in sospeso"], stands: [] },
    {
      turns: ["ieri Pelago gnagna", "non serve registrarlo, l'ha fatto Anna", "riprendi", "> niente in sospeso"],
      stands: [],
    },
    { turns: ["annulla l'incontro con Montaione", "> Non trovo", "sì", "> A che cosa"], stands: [] },
  ],
  "what takes the place of what was proposed": [
    {
      turns: [
        "martedì 3 agosto incontro con Signa",
        "spostalo al 29 luglio",
        "no, giovedì 5 agosto",
        "sì",
        "riprendi",
        "> niente in sospeso",
      ],
      stands: ["1 2021-08-05 signa planned"],
    },
    {
      turns: ["martedì 3 agosto incontro con Signa", "aggiungi Fiesole", "no, Vaglia", "sì", "riprendi", "> niente in"],
      stands: ["1 2021-08-03 vaglia planned"],
    },
    {
      turns: ["ci vediamo martedì 3 agosto con Signa zonzo", "no, lo spostiamo a giovedì", "> 5 agosto", "sì"],
      stands: ["1 2021-08-05 signa planned"],
    },
    {
      turns: ["ieri incontro con Signa", "annulla l'incontro 1, doppione", "no anzi rimettilo", "> lascio tutto così"],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: ["9 luglio Fiesole blabla", "10 luglio Vaglia zonzo", "12 luglio Empoli bubu", "/stato", "> altre 2"],
      stands: [],
    },
  ],
  "evidence of a meeting that is named": [
    {
      turns: [
        "20/07 incontro con Scandicci: appalti",
        "mettila come prova dell'incontro con Scandicci: delibera G.C. n. 88 del 27/07/2021",
        "> delibera G.C. n. 88 del 27/07/2021",
        "sì",
      ],
      stands: ["1 2021-07-20 scandicci appalti [delibera G.C. n. 88 del 27/07/2021]"],
    },
    {
      turns: ["23/07 incontro con Fiesole", "come prova metti la mail di Fiesole del 27/07/2021", "sì"],
      stands: ["1 2021-07-23 fiesole [mail di Fiesole del 27/07/2021]"],
    },
    {
      turns: [
        "22/07 incontro con Fiesole",
        "19/07 incontro con Signa",
        "è l'invio del verbale, allega all'incontro di Fiesole il prot. 228811 del 26/07/2021",
        "sì",
      ],
      stands: ["1 2021-07-22 fiesole [prot. 228811 del 26/07/2021]", "2 2021-07-19 signa"],
    },
    {
      turns: ["23/07 incontro con Fiesole", "aggiungi la prova: mail del Comune di Fiesole del 27/07/2021", "sì"],
      stands: ["1 2021-07-23 fiesole [mail del Comune di Fiesole del 27/07/2021]"],
    },
    {
      turns: ["27/07 incontro con Vaglia", "prova: nota prot. 231777 del 28/07/2021", "sì"],
      stands: ["1 2021-07-27 vaglia [nota prot. 231777 del 28/07/2021]"],
    },
    {
      turns: ["come prova metti la mail di Fiesole del 27/07/2021", "> Non trovo l'incontro di cui parli"],
      stands: [],
    },
    {
      turns: [
        "20/07 incontro con Scandicci",
        "DELIBERAZIONE DELLA GIUNTA COMUNALE\nn. 88 del 27/07/2021\n\nOggetto: Approvazione dello schema di convenzione tra il Comune di Firenze e il Comune di Scandicci\n\nLA GIUNTA\nDELIBERA\n1. di approvare lo schema di convenzione",
        "> Qual è la prova dell'incontro 1",
        "sì",
      ],
      stands: ["1 2021-07-20 scandicci [DELIBERAZIONE DELLA GIUNTA COMUNALE n. 88 del 27/07/2021]"],
    },
    {
      turns: [
        "22/07 incontro con Fiesole",
        'Ricevuta di avvenuta consegna\nIl giorno 26/07/2021 alle ore 11:48:20 (+0200) il messaggio\n"Prot. 228811/2021 - trasmissione verbale"\nproveniente da "protocollo@pec.comune.fi.it"\ned indirizzato a "comune.fiesole@postacert.toscana.it"\nè stato consegnato nella casella di destinazione.\nIdentificativo messaggio: opec292.20210726114818.01234.567.1.58@pec.actalis.it',
        "> Qual è la prova dell'incontro 1",
        "sì",
      ],
      stands: ["1 2021-07-22 fiesole [Prot. 228811/2021]"],
    },
  ],
  "what a program writes around says nothing of the language": [
    {
      turns: [
        "-----Original Appointment-----\nFrom: Segreteria Generale\nSent: Thursday, July 22, 2021 4:15 PM\nTo: Giuseppe Ascione; segreteria@unionechiantifiorentino.it\nSubject: Grande Firenze - incontro Unione Chianti Fiorentino\nWhen: Tuesday, September 7, 2021 9:00 AM-10:30 AM\nWhere: Microsoft Teams Meeting\n\nMicrosoft Teams meeting\nJoin on your computer or mobile app\nClick here to join the meeting\nLearn More | Meeting options",
        "> Ho capito così: martedì 7 settembre 2021",
      ],
      stands: [],
    },
    {
      turns: [
        "Oggetto: Grande Firenze - tavolo tecnico servizi associati\nData: giovedì 5 agosto 2021 11:00-12:30\nLuogo: Sala Macconi, Palazzo Vecchio\nOrganizzatore: Segreteria Generale\nPartecipanti obbligatori: segretario@comune.bagno-a-ripoli.fi.it; giuseppe.ascione@comune.fi.it",
        "> Ho capito così: giovedì 5 agosto 2021",
      ],
      stands: [],
    },
  ],
  "what is to be cleared up of one of several is told in words": [
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "il 23 luglio",
        "> 3 incontri",
        "sì",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-13 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "l'ultima riga è un refuso, era il 23/07/2021",
        "> 3 incontri",
        "sì",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-13 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "stato",
        "riprendi",
        "> Rignano sull'Arno",
        "il terzo era il 23 luglio",
        "sì",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-13 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "Rignano era il 23",
        "sì",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-13 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "sì",
        "riprendi",
        "il 23",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-13 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "quello di Reggello era il 14",
        "il 23 luglio",
        "sì",
      ],
      stands: [
        "1 2021-07-12 figline-e-incisa-valdarno convenzione",
        "2 2021-07-14 reggello convenzione",
        "3 2021-07-23 rignano-sull-arno convenzione",
      ],
    },
    {
      turns: [
        "Data;Ente;Oggetto\n6/7;Signa;SUAP\n8/7;Topolinia;tributi\n9/7;Vaglia;statuto",
        "Topolinia è Pelago",
        "sì",
      ],
      stands: ["1 2021-07-06 signa SUAP", "2 2021-07-09 vaglia statuto", "3 2021-07-08 pelago tributi"],
    },
    {
      turns: ["Data;Ente;Oggetto\n6/7;Signa;SUAP\n32/7;Vaglia;statuto", "il 22 luglio", "sì"],
      stands: ["1 2021-07-06 signa SUAP", "2 2021-07-22 vaglia statuto"],
    },
    {
      turns: [
        "data;ente;argomento;note\n12/07/2021;Figline e Incisa Valdarno;convenzione;\n13/07/2021;Reggello;convenzione;\n32/07/2021;Rignano sull'Arno;convenzione;",
        "solo il primo",
        "sì",
      ],
      stands: ["1 2021-07-12 figline-e-incisa-valdarno convenzione"],
    },
  ],
  "what a chat's program writes is no word of anybody": [
    {
      turns: [
        "[27/07/21, 17:42:11] Laura Segreteria: com'è andata a Vaglia?\n[27/07/21, 17:43:02] Segretario: bene, abbiamo finito ora. C'erano il sindaco e la responsabile del personale, parlato di convenzione polizia municipale\n[27/07/21, 17:43:40] Laura Segreteria: ok lo segno\n[27/07/21, 17:44:01] Segretario: grazie 👍",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia convenzione polizia municipale"],
    },
    {
      turns: [
        "[27/07/21, 17:42:11] Laura Segreteria: com'è andata a Vaglia?\n[27/07/21, 17:43:02] Segretario: bene, abbiamo finito ora. C'erano il sindaco e la responsabile del personale, parlato di convenzione polizia municipale\n[27/07/21, 17:43:40] Laura Segreteria: ok lo segno\n[27/07/21, 17:44:01] Segretario: grazie 👍",
        "27/7 incontro a Vaglia con il Comune di Vaglia, statuto",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia statuto"],
    },
    {
      turns: [
        "27/07/21, 17:42 - I messaggi e le chiamate sono crittografati end-to-end. Nessuno al di fuori di questa chat può leggerli.\n27/07/21, 17:42 - Laura Segreteria: sei rientrato da Signa?\n27/07/21, 17:50 - Segretario: sì, incontro fatto stamattina sul SUAP\n27/07/21, 17:51 - Laura Segreteria: <Media omessi>\n27/07/21, 17:52 - Segretario: 👍",
        "sì",
      ],
      stands: ["1 2021-07-27 signa SUAP"],
    },
    {
      turns: ["12/07/21, 10:30 - Fiesole: turismo\n13/07/21, 11:00 - Vaglia: SUAP", "sì"],
      stands: ["1 2021-07-12 fiesole turismo", "2 2021-07-13 vaglia SUAP"],
    },
    {
      turns: [
        "ti giro la chat\n[27/07/21, 17:11] Laura Segreteria: domani alle 15 vediamo Impruneta in sede\n[27/07/21, 17:12] Marco: ci sono",
        "sì",
      ],
      stands: ["1 2021-07-28 impruneta planned"],
    },
    {
      turns: [
        "[27/07/21, 17:42] Laura: hai visto la mail di Londa?\n[27/07/21, 17:43] Segretario: no, domani la guardo",
        "sì",
        "27/7 incontro con Vaglia, convenzione",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia convenzione"],
    },
  ],
  "somebody who was taken off is put back": [
    {
      turns: [
        "10/06 incontro con Signa, Lastra a Signa e Scandicci",
        "18/06 incontro con Fiesole",
        "il 10 giugno Lastra a Signa non c'era",
        "sì",
        "no aspetta, mi dicono che c'era: rimettila",
        "sì",
      ],
      stands: ["1 2021-06-10 signa+scandicci+lastra-a-signa", "2 2021-06-18 fiesole"],
    },
    {
      turns: [
        "10/06 incontro con Signa, Lastra a Signa e Scandicci",
        "18/06 incontro con Fiesole",
        "il 10 giugno Lastra a Signa non c'era",
        "sì",
        "il 10 giugno Lastra a Signa c'era",
        "sì",
      ],
      stands: ["1 2021-06-10 signa+scandicci+lastra-a-signa", "2 2021-06-18 fiesole"],
    },
    {
      turns: [
        "21/07 incontro con Signa, Scandicci e Calenzano",
        "Calenzano non c'era",
        "sì",
        "no scusa, c'era eccome: rimettilo",
        "sì",
      ],
      stands: ["1 2021-07-21 signa+scandicci+calenzano"],
    },
  ],
  "a part of a meeting is taken away in words": [
    {
      turns: ["lunedì ci siamo visti con Calenzano al bar della piazza sui dati del personale", "togli il luogo", "sì"],
      stands: ["1 2021-07-26 calenzano dati del personale"],
    },
    {
      turns: ["20/7 incontro con Signa: SUAP", "togli l'argomento", "> da «SUAP» a niente", "sì"],
      stands: ["1 2021-07-20 signa"],
    },
  ],
  "what was written is nothing to do anything with": [
    {
      turns: [
        "ANCI Toscana informa – Newsletter n. 29 del 27 luglio 2021\n\n• GESTIONI ASSOCIATE: il 15 luglio a Empoli il confronto tra i comuni del Circondario sul nuovo statuto\n• PNRR: webinar il 30 luglio alle ore 10, iscrizioni aperte\n\nRicevi questa mail perché sei iscritto. Per cancellarti clicca qui",
        "> Qui non trovo un incontro",
        "scusa, ho incollato nella chat sbagliata",
        "> Va bene, lascio tutto così",
      ],
      stands: [],
    },
    {
      turns: ["20/7 incontro con Signa", "messaggio sbagliato scusa", "> Va bene, lascio tutto così"],
      stands: ["1 2021-07-20 signa"],
    },
    {
      turns: [
        "COMUNE DI SESTO FIORENTINO\nIl Presidente del Consiglio comunale\n\nAVVISO DI CONVOCAZIONE\nIl Consiglio comunale è convocato in seduta ordinaria per giovedì 29 luglio 2021 alle ore 15.00 nella sala consiliare",
        "è il consiglio di Sesto, noi non ci andiamo, te l'ho girato per conoscenza",
        "> Va bene, lascio tutto così",
      ],
      stands: [],
    },
    {
      turns: [
        "venerdì 30 alle 9 vediamo Impruneta sul turismo",
        "Accettato: Incontro Impruneta turismo\nDa: Lucia Ferri <l.ferri@comune.impruneta.fi.it>\nA: segr.generale@comune.fi.it\nQuando: venerdì 30 luglio 2021 09:00-10:00\nDove: Palazzo Vecchio",
        "> Incontro 1",
        "era solo la conferma di Impruneta, ce l'hai già",
        "> Va bene, lascio tutto così",
      ],
      stands: ["1 2021-07-30 impruneta turismo planned"],
    },
    {
      turns: [
        "incontro con Lastra a Signa fissato per martedì 3 agosto ore 9.30, sportello unico",
        "Annullato: Incontro Lastra a Signa - sportello unico\nDa: Segreteria Generale <segr.generale@comune.fi.it>\nQuando: martedì 3 agosto 2021 09:30-10:30\nL'organizzatore ha annullato questa riunione.",
        "sì, annulla quello del 3 agosto: l'organizzatore lo ha annullato",
        "perché è stato annullato?",
        "> «l'organizzatore lo ha annullato»",
      ],
      stands: [],
    },
    {
      turns: ["martedì 3 agosto alle 10 incontro con Vaglia e Signa", "chi viene martedì?", "> Con Vaglia e Signa"],
      stands: ["1 2021-08-03 vaglia+signa planned"],
    },
  ],
  "what is asked leans on what was just said": [
    {
      turns: [
        "15 luglio incontro con Vinci",
        "20 luglio incontro con Greve",
        "21 luglio incontro con Greve",
        "chi abbiamo visto di più?",
        "e chi una volta sola?",
        '> Una volta sola: Vinci"',
        "chi abbiamo visto una volta sola?",
        '> Una volta sola: Vinci"',
        "quali comuni più di una volta?",
        '> Più di una volta: Greve in Chianti"',
        "Greve l'abbiamo vista più di una volta?",
        "> Sì: 2 incontri con Greve",
        "Vinci solo una volta?",
        "> 1 incontro con Vinci",
      ],
      stands: ["1 2021-07-15 vinci", "2 2021-07-20 greve-in-chianti", "3 2021-07-21 greve-in-chianti"],
    },
    {
      turns: [
        "5 maggio incontro con Signa, online",
        "9 giugno incontro con Signa in presenza",
        "15 giugno incontro con Vaglia, prot. 8",
        "12 agosto incontro con Londa",
        "quanti con Signa a giugno?",
        "> 1 incontro con Signa di giugno",
        "quante volte quest'anno?",
        "> 2 volte con Signa(?! di)",
        "e l'ultimo?",
        "con chi era?",
        "> Con Signa",
        "quali comuni?",
        "e Scandicci?",
        "> Nessun incontro con Scandicci",
        "quando è stato registrato quello di Vaglia?",
        "> L'incontro 3 l'ha registrato",
        "il 15 giugno chi c'era?",
        "> Con Vaglia",
        "quello di Londa quando è?",
        "> Giovedì 12 agosto 2021, con Londa",
        "il 5 maggio vale?",
        "> Sì, conta",
        "quello di Vaglia conta?",
        "> Sì, conta",
        "quello di Londa ha la prova?",
        "> con Londa(?! di)",
        "che protocollo ha quello del 15 giugno?",
        "> La prova c'è: prot. 8",
        "quanti prossimi?",
        "cosa c'è il 12?",
        "> di giovedì 12 agosto",
        "e il 15 giugno?",
        "> 1 incontro · Gli incontri di martedì 15 giugno",
        "com'è stato fatto quello del 9 giugno?",
        "> in presenza",
      ],
      stands: [
        "1 2021-05-05 signa",
        "2 2021-06-09 signa",
        "3 2021-06-15 vaglia [prot. 8]",
        "4 2021-08-12 londa planned",
      ],
    },
    {
      turns: [
        "24 maggio incontro con la Regione sulla banda ultralarga, prot. 1502",
        "31 maggio riunione con la Regione e Vicchio sulla banda ultralarga",
        "con la Regione quante volte? e quante col protocollo?",
        "> 1 incontro con la prova con Regione",
        "il 31 maggio chi c'era?",
        "> Con Regione Toscana e Vicchio",
        "e il 24?",
        "> Con Regione Toscana.*Gli incontri di lunedì 24 maggio",
      ],
      stands: [
        "1 2021-05-24 regione-toscana banda ultralarga [prot. 1502]",
        "2 2021-05-31 regione-toscana+vicchio banda ultralarga",
      ],
    },
    {
      turns: [
        "18 maggio incontro con Vinci",
        "13 luglio incontro con Rignano",
        "al 30 giugno a quanto stavamo?",
        "> 1 su 3",
        "e oggi?",
        "> A che punto.*2 su 3",
      ],
      stands: ["1 2021-05-18 vinci", "2 2021-07-13 rignano-sull-arno"],
    },
    {
      turns: [
        "1 giugno incontro con Pelago",
        "5 agosto alle 15 riunione con Vaglia",
        "a quali manca la pezza d'appoggio?",
        "> 1 incontro · Gli incontri senza prova",
        "e adesso ne manca qualcuna?",
        "> 1 incontro · Gli incontri senza prova",
        "c'è qualcosa senza carta?",
        "> Sì: 1 incontro senza prova",
        "quanti ne mancano?",
        "> Mancano 2 incontri",
        "e di enti?",
        "> Manca 1 ente",
        "ci sono riunioni in vista?",
        "> Sì: 1 incontro in programma",
        "quali ho già fatto?",
        "> Gli incontri tenuti",
        "Luca: e io quanti ne ho segnati?",
        "> Non hai registrato",
        "Luca: chi ha scritto quello di Pelago?",
        "Luca: ieri riunione con Londa",
        "Luca: e io quanti ne ho segnati?",
        "> Hai registrato 1 incontro",
        "ho registrato Vinci?",
        "> No, nessun incontro con Vinci",
        "ho segnato il 27?",
        "> 1 incontro di martedì 27 luglio",
        "cosa è rimasto in diario?",
        "> Gli incontri",
        "cosa ho registrato oggi?",
        "> Hai registrato 2 incontri",
        "da quanti giorni non vediamo Pelago?",
        "> 57 giorni fa",
        "quanti giorni fa abbiamo visto Pelago?",
        "> 57 giorni fa",
        "Pelago figura tra i comuni incontrati?",
        "> Sì, il 1º giugno",
        "hai cambiato la data di Pelago?",
        "> L'incontro 1 non è mai stato modificato",
        "vinci risulta tra gli enti incontrati?",
        "> No, nessun incontro con Vinci",
        "Pelago è tra gli enti coinvolti?",
        "> Sì, il 1º giugno",
        "quando ci si rivede con Vaglia?",
        "> Giovedì 5 agosto 2021, ore 15:00, con Vaglia",
        "poi l'hai cambiato il tema di Pelago?",
        "> L'incontro 1 non è mai stato modificato",
        "quante volte ci siamo visti da maggio in qua?",
        "> ^(?!.*in qua).*2 volte dal 1º maggio",
        "chi abbiamo visto di più?",
        "> Comune di Pelago",
        "e chi una volta sola?",
        "> ^(?!.*una volta sola).*Comune di Pelago",
      ],
      stands: ["1 2021-06-01 pelago", "2 2021-08-05 vaglia planned", "3 2021-07-27 londa"],
    },
    {
      turns: ["28 aprile incontro con Pelago", "in che fase cade?", "> Fase 1 · Predisp.*Incontro 1"],
      stands: ["1 2021-04-28 pelago"],
    },
    {
      turns: [
        "14 giugno incontro con Londa",
        "era il 15",
        "sì",
        "com'era scritto prima?",
        "> da «lunedì 14 giugno 2021»",
      ],
      stands: ["1 2021-06-15 londa"],
    },
    {
      turns: [
        "ieri incontro con Pelago, prot. 45678/2021",
        "quali incontri non hanno il verbale?",
        "> Nessun incontro",
        "e il protocollo qual è?",
        "> La prova c'è: prot. 45678/2021",
        "il protocollo qual è?",
        "> La prova c'è: prot. 45678/2021",
        "conta gli incontri",
        "> Incontri: 1 su 3",
        "contami gli incontri di luglio",
        "> 1 incontro di luglio",
      ],
      stands: ["1 2021-07-27 pelago [prot. 45678/2021]"],
    },
    ...["Prato l'abbiamo sentita?", "Pistoia c'era?", "Publiacqua non l'abbiamo incontrata?"].map((asked) => ({
      turns: ["ieri incontro con Vinci", asked, `> «${asked.split(" ")[0]?.toLowerCase()}»`],
      stands: ["1 2021-07-27 vinci"],
    })),
    {
      turns: [
        "7 luglio incontro con Scandicci in presenza",
        "14 maggio incontro con Signa a distanza",
        "3 giugno incontro con Vinci in presenza",
        "quanti a luglio?",
        "e con Scandicci in presenza?",
        "quanti a maggio?",
        "> 1 incontro di maggio",
        "e a giugno?",
        "> 1 incontro di giugno",
        "incontri con Scandicci?",
        "quanti sono?",
        "> 1 incontro con Scandicci",
        "e quanti a maggio?",
        "> Nessun incontro con Scandicci di maggio",
      ],
      stands: ["1 2021-07-07 scandicci", "2 2021-05-14 signa", "3 2021-06-03 vinci"],
    },
    {
      turns: [
        "il 6 luglio incontro con Gambassi",
        "cosa è stato cambiato su Gambassi e da chi?",
        "> L'incontro 1 non è mai stato modificato",
        "annulla l'incontro 1, era un errore",
        "sì",
        "perché avevo annullato Gambassi?",
        "> L'incontro 1 l'ha annullato Chiara Bianchi, mercoledì 28 luglio 2021: «era un errore»",
      ],
      stands: [],
    },
    { turns: ["conta come ente?", "> Conta ogni incontro che si è tenuto nell'anno"], stands: [] },
    {
      turns: [
        "il 2/7 riunione con Capraia e Limite",
        "cancella quella di Capraia perché non era per questo progetto",
        "sì",
        "chi l'ha cancellata e perché?",
        "> L'incontro 1 l'ha annullato Chiara Bianchi, mercoledì 28 luglio 2021: «non era per questo progetto»",
        "perché è stato annullato?",
        "> «non era per questo progetto»",
      ],
      stands: [],
    },
    {
      turns: [
        "il 15 luglio incontro con il Consorzio di Bonifica 3 Medio Valdarno sul rischio idraulico",
        "è un ente nuovo",
        "conta fra gli enti coinvolti?",
        "> No, non conta fra gli enti: Consorzio di Bonifica 3 Medio Valdarno",
        "lo conti tra gli enti?",
        "> No, non conta fra gli enti",
      ],
      stands: ["1 2021-07-15 consorzio-di-bonifica-3-medio-valdarno rischio idraulico"],
    },
    {
      turns: [
        "22/7 incontro con Campi Bisenzio in Palazzo Vecchio",
        "cosa manca?",
        "> Manca la prova all'incontro 1.",
        "e ora?",
        "> Manca l'argomento all'incontro 1.",
      ],
      stands: ["1 2021-07-22 campi-bisenzio"],
    },
    {
      turns: [
        "mandami il riepilogo il lunedì",
        "> Arriva qui ogni lunedì alle 8:00.",
        "cosa gli arriva dentro?",
        "> Il riepilogo",
        "e se va in ferie si può sospendere?",
        "> /riepilogo sospendi fino al",
      ],
      stands: [],
    },
    {
      turns: [
        "30/7 incontro con Fiesole",
        "era con Vaglia",
        "sì",
        "fammi vedere com'è rimasto",
        "> Vaglia",
        "rileggimelo",
        "> Incontro 1",
      ],
      stands: ["1 2021-07-30 vaglia planned"],
    },
    {
      turns: [
        "incontro con Pontassieve",
        "fammelo rivedere",
        "> Pontassieve",
        "e adesso?",
        "> riprendi",
        "era ieri",
        "sì",
      ],
      stands: ["1 2021-07-27 pontassieve"],
    },
    {
      at: "2022-01-12T11:30",
      turns: [
        "ieri incontro con Calenzano: servizi sociali",
        "vale per il 2021?",
        "> No: è martedì 11 gennaio 2022, del diario del 2022",
        "era il 21 dicembre",
        "sì",
        "e allora il 2021 adesso quanti ne ha?",
        "> Incontri: 1 su 3",
        "enti del 2021 in tutto quanti?",
        "> 1 ente",
        "e nel 2022?",
        "> Nessun ente",
      ],
      stands: [],
    },
  ],
  "a body that is put back is there beside the others": [
    {
      turns: [
        "ieri incontro con Fucecchio e Vinci",
        "Vinci non c'era",
        "sì",
        "no, rimetti Vinci, c'era il loro assessore",
        "sì",
      ],
      stands: ["1 2021-07-27 fucecchio+vinci"],
    },
    {
      turns: ["ieri riunione con Empoli e Vinci", "Empoli non c'era", "sì", "anzi rimetti Empoli", "sì"],
      stands: ["1 2021-07-27 vinci+empoli"],
    },
    {
      turns: ["ieri incontro con Londa e Rufina", "togli Londa", "sì", "scusa, Londa rimettila, c'era", "sì"],
      stands: ["1 2021-07-27 rufina+londa"],
    },
    {
      turns: ["ieri incontro con Fiesole e Calenzano", "togli Calenzano", "sì", "no, Calenzano va rimesso", "sì"],
      stands: ["1 2021-07-27 fiesole+calenzano"],
    },
    {
      turns: ["ieri incontro con Rignano e Figline", "Figline non c'era", "sì", "no, rimettilo Figline, c'era", "sì"],
      stands: ["1 2021-07-27 rignano-sull-arno+figline-e-incisa-valdarno"],
    },
  ],
  "evidence after a colon is no subject": [
    {
      turns: ["l'altro ieri incontro con Signa: il verbale è il prot. 31/2021"],
      stands: ["1 2021-07-26 signa [prot. 31/2021]"],
    },
    {
      turns: ["l'altro ieri incontro con Signa: il verbale è al prot. 5", "prossimi"],
      stands: ["1 2021-07-26 signa [prot. 5]"],
    },
    ...[
      ": c'è il foglio firme e il verbale l'hanno protocollato il 18, n. 198877",
      ": abbiamo le foto e il foglio firme",
      ": la nota l'ho protocollata stamani",
      ": delibera in arrivo",
      ", firmato il verbale",
      " (c'è il verbale)",
      ": abbiamo la nota n. 12 del 5/7",
    ].map((said) => ({
      turns: [`ieri incontro con Signa${said}`, `> Non ho letto tutto: «${said.replace(/^[:,\s(]+|\)/gu, "")}»`, "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    ...[
      [": c'è il verbale prot. 5/2021", "verbale prot. 5/2021"],
      [": c'è il verbale, prot. 5/2021", "prot. 5/2021"],
      [": il verbale l'hanno protocollato con il n. 198877", "prot. 198877"],
      [", abbiamo la delibera 12/2021", "delibera 12/2021"],
      [": abbiamo il foglio presenze firmato", "foglio presenze firmato"],
      [": il foglio firme è nel faldone", "foglio firme nel faldone"],
      [", verbalino firmato da tutti", "verbalino firmato da tutti"],
      [", verbale firmato", "verbale firmato"],
      [", il verbale è agli atti", "verbale agli atti"],
      [", verbale in cartella", "verbale in cartella"],
      [", foglio firme", "foglio firme"],
      [" (foglio firme)", "foglio firme"],
    ].map(([said = "", evidence = ""]) => ({
      turns: [`ieri incontro con Signa${said}`, "> Ho capito così", "sì"],
      stands: [`1 2021-07-27 signa [${evidence}]`],
    })),
    {
      turns: ["ieri incontro con Signa: bilancio. Il verbale è firmato", "> Ho capito così", "sì"],
      stands: ["1 2021-07-27 signa bilancio [verbale firmato]"],
    },
    {
      turns: ["ieri incontro con Signa sulla mensa, prot. 3344 (firmato)"],
      stands: ["1 2021-07-27 signa mensa [prot. 3344 (firmato)]"],
    },
    ...["il verbale lo mando", "verbale da firmare", "manca il foglio firme", "il verbale non è firmato"].map(
      (said) => ({
        turns: [`ieri incontro con Signa sulla mensa, ${said}`, "> Ho capito così", "> (?!.*Prova)"],
        stands: [],
      }),
    ),
    {
      turns: [
        "ieri incontro con Signa: c'è il verbale prot. 5/2021 e si è parlato di tributi",
        "> Non ho letto tutto: «c'è il verbale prot. 5/2021 e si è parlato di tributi»",
        "sì",
      ],
      stands: ["1 2021-07-27 signa [verbale prot. 5/2021]"],
    },
    {
      turns: ["ieri incontro con Signa sui trasporti (verbale ok)", "> Non ho letto tutto: «verbale ok»", "sì"],
      stands: ["1 2021-07-27 signa trasporti"],
    },
    {
      turns: [
        "- 11/5 Empoli, archivi (verbale ok)\n- 25/5 Empoli + Vinci, archivi (verbale manca)",
        "> Non ho letto tutto: «verbale ok»",
        "sì",
      ],
      stands: ["1 2021-05-11 empoli archivi", "2 2021-05-25 empoli+vinci archivi"],
    },
    {
      turns: ["ieri incontro con Signa, il verbale l'ho già mandato", "sì"],
      stands: ["1 2021-07-27 signa (il verbale l'ho già mandato)"],
    },
    ...["sì", "ok", "x", "✓", "firmato"].map((cell) => ({
      turns: [
        `Data\tEnte\tArgomento\tVerbale\n06/05/2021\tDicomano\tpersonale\t${cell}\n18/05/2021\tVicchio\tsuap\tno\n20/05/2021\tLonda\tcuc\t5`,
        `> Non ho letto tutto: «prova ${cell}»`,
        "sì",
      ],
      stands: ["1 2021-05-06 dicomano personale", "2 2021-05-18 vicchio suap", "3 2021-05-20 londa cuc [prot. 5]"],
    })),
    ...[
      "protocollo d'intesa sulla mobilità",
      "delibera sui rifiuti",
      "bozza del verbale di intesa",
      "nota di aggiornamento al DUP",
      "abbiamo il protocollo d'intesa da rivedere",
    ].map((subject) => ({
      turns: [`ieri incontro con Signa: ${subject}`],
      stands: [`1 2021-07-27 signa ${subject}`],
    })),
  ],
  "who comes, without a name, is no subject": [
    ...["tutti", "entrambi", "gli stessi", "tutti gli enti"].map((who) => ({
      turns: [`- 8/7 Sesto e Campi, taxi\n- 14/9 Signa, ${who}`, `> Non ho letto tutto: «[^»]*${who.slice(-5)}`, "sì"],
      stands: ["1 2021-07-08 sesto-fiorentino+campi-bisenzio taxi", "2 2021-09-14 signa planned"],
    })),
    {
      turns: ["ieri riunione con Sesto e Campi: tutti", "> Non ho letto tutto: «tutti»", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino+campi-bisenzio"],
    },
    {
      turns: ["ieri riunione con Sesto e Campi: tutti i servizi associati"],
      stands: ["1 2021-07-27 sesto-fiorentino+campi-bisenzio tutti i servizi associati"],
    },
  ],
  "where a paper is, and when it was approved, is no subject and no number": [
    {
      turns: ["riunione del 5 maggio con certaldo, foto delle slide sul server", "> foto delle slide sul server", "sì"],
      stands: ["1 2021-05-05 certaldo"],
    },
    {
      turns: ["riunione del 5 maggio con certaldo sulla mensa, verbale sul server", "sì"],
      stands: ["1 2021-05-05 certaldo mensa [verbale sul server]"],
    },
    ...["approvato", "condiviso"].map((when) => ({
      turns: ["credo il 5 maggio con certaldo: mensa", `c'è anche il verbale, ${when} il 20`, "sì"],
      stands: ["1 2021-05-05 certaldo mensa [verbale]"],
    })),
  ],
  "some in the room and some on a screen": [
    ...["metà in sala metà collegati", "chi in presenza, chi da remoto", "alcuni online e altri in sala"].map(
      (how) => ({
        turns: [`lunedì mattina tavolo con sesto e calenzano per la piana, ${how}`, "> in presenza e a distanza", "sì"],
        stands: ["1 2021-07-26 sesto-fiorentino+calenzano piana"],
      }),
    ),
    {
      turns: ["ieri riunione: rossi per vaglia, bianchi per il mugello", "> «per il mugello»: quale ente"],
      stands: [],
    },
  ],
  "a correction is no new meeting where there is none to correct": [
    {
      turns: [
        "Luca: ieri call con Capraia e Limite e Montelupo",
        "nell'incontro di ieri Montelupo non c'era, c'era Montaione",
        "> Non trovo l'incontro di cui parli",
      ],
      stands: [],
    },
    {
      turns: ["nell'incontro di ieri c'era anche Scandicci, aggiungilo", "> Non trovo l'incontro di cui parli"],
      stands: [],
    },
    {
      turns: [
        "Luca: ieri incontro con Vinci ed Empoli",
        "nell'incontro del 20 luglio Vinci non c'era",
        "> Non trovo l'incontro",
      ],
      stands: ["1 2021-07-27 vinci+empoli"],
    },
    { turns: ["alla riunione di ieri c'era Vinci"], stands: ["1 2021-07-27 vinci"] },
  ],
  "what was called off is told anew, with whoever was to be met": [
    {
      turns: [
        "ieri dovevo vedere Certaldo ma è saltato",
        "lo rifacciamo il 5 agosto alle 11",
        "> Ho capito così",
        "sì",
      ],
      stands: ["1 2021-08-05 certaldo planned"],
    },
    {
      turns: ["lunedì era previsto l'incontro con Vaglia, saltato", "si rifà il 9 agosto alle 15", "sì"],
      stands: ["1 2021-08-09 vaglia planned"],
    },
    {
      turns: ["ieri dovevamo incontrare Empoli e Vinci, rinviato", "nuova data 6 agosto ore 11", "sì"],
      stands: ["1 2021-08-06 empoli+vinci planned"],
    },
  ],
  "what may be told again is asked in the card that shows it": [
    {
      turns: [
        "ieri incontro con Montespertoli sulla polizia locale",
        "Luca: c'ero anch'io ieri con Montespertoli, il verbale è prot. 5512/2021",
        "> È lo stesso incontro.*prot. 5512/2021",
        "Luca: sì",
      ],
      stands: ["1 2021-07-27 montespertoli polizia locale [prot. 5512/2021]"],
    },
    {
      turns: [
        "stamattina incontro con Fiesole e Vaglia",
        "oggi alle 16 ci rivediamo con le stesse due per chiudere",
        "> È lo stesso incontro.*ore 16:00",
        "è un altro incontro",
      ],
      stands: ["1 2021-07-28 fiesole+vaglia", "2 2021-07-28 fiesole+vaglia planned"],
    },
    {
      turns: ["ieri alle 15 incontro con Londa", "ieri alle 9 incontro con Londa", "> ore 15:00.*ore 09:00", "sì"],
      stands: ["1 2021-07-27 londa (h 09:00)"],
    },
  ],
  "a phase that is named by its place, and its day put right": [
    {
      turns: [
        "la prima fase è finita il 28 aprile",
        "la seconda è iniziata il 6 maggio",
        "> Fase 2 iniziata giovedì 6 maggio.*fase 1 non sono salvati: scrivi «riprendi»",
        "sì",
        "riprendi",
        "> Fase 1 conclusa mercoledì 28 aprile",
        "sì",
        "come stanno le fasi?",
        "> Fase 1: conclusa mercoledì 28 aprile.*Fase 2: in corso",
      ],
      stands: [],
    },
    {
      turns: [
        "fase 1 iniziata l'11/1/2021",
        "bozza di convenzione completata il 12 maggio",
        "> Fase 1 iniziata lunedì 11 gennaio 2021 e conclusa mercoledì 12 maggio 2021",
        "scusa, la bozza è stata chiusa il 15 maggio, non il 12",
        "> e conclusa sabato 15 maggio 2021",
        "sì",
        "no, la bozza è finita il 14 maggio, non il 15",
        "> Fase 1 conclusa venerdì 14 maggio",
      ],
      stands: [],
    },
  ],
  "which hour it was not, beside the one that it was": [
    ...["alle 12 anziché alle 11", "alle 12 e non alle 11", "alle 12 invece che alle 11"].map((said) => ({
      turns: [`domani incontro con Impruneta ${said}`, "> giovedì 29 luglio 2021, ore 12:00", "sì"],
      stands: ["1 2021-07-29 impruneta planned"],
    })),
    {
      turns: ["domani alle 11 incontro con Vaglia", "è alle 12 anziché alle 11", "> ore 12:00", "sì"],
      stands: ["1 2021-07-29 vaglia planned"],
    },
  ],
  "only the day is not known": [
    ...["il giorno non lo so ancora", "ma non so il giorno preciso", "la data non la ricordo"].map((said) => ({
      turns: [
        `a settembre incontriamo Fucecchio, ${said}`,
        "> «settembre», con Fucecchio: quale giorno?",
        "il 9 alle 10",
        "> giovedì 9 settembre 2021, ore 10:00",
      ],
      stands: ["1 2021-09-09 fucecchio planned"],
    })),
    {
      turns: ["a novembre abbiamo visto Vinci", "il 9", "> Lunedì 9 novembre 2020 è fuori dal 2021"],
      stands: [],
    },
    { turns: ["ieri con Signa, non so se c'è stato", "> Non sono sicuro che l'incontro ci sia stato"], stands: [] },
  ],
  "one that is brought forward, or moved once more": [
    {
      turns: [
        "oggi alle 15 riunione con Greve in Chianti",
        "la riunione con Greve è stata anticipata e si è già tenuta stamattina alle 9",
        "> ore 09:00.*in programma» a «tenuto»",
        "sì",
      ],
      stands: ["1 2021-07-28 greve-in-chianti"],
    },
    {
      turns: [
        "la riunione con Rufina è il 5 agosto alle 10",
        "l'hanno spostata a lunedì 9 agosto alle 10",
        "sì",
        "niente, l'hanno spostata ancora: giovedì 12 agosto alle 15",
        "sì",
      ],
      stands: ["1 2021-08-12 rufina planned"],
    },
  ],
  "a number alone, after a word for in, is of a meeting": [
    {
      turns: [
        "il 15 giugno incontro con Certaldo",
        "l'8 luglio incontro con Dicomano e Londa",
        "e nel 2 togli Londa, era assente",
        "sì",
        "nell'1 aggiungi Vinci",
        "sì",
        "al 2 aggiungi Rufina",
        "sì",
      ],
      stands: ["1 2021-06-15 certaldo+vinci", "2 2021-07-08 dicomano+rufina"],
    },
  ],
  "an order is no part of its reason": [
    {
      turns: [
        "lunedì incontro con Signa",
        "ieri incontro con Signa",
        "l'incontro 2 è un doppione del primo, annullalo",
        "> Motivo: «è un doppione del primo»",
        "sì",
        "no aspetta, l'incontro di ieri con Signa c'è stato davvero, ripristinalo",
        "> lo ripristino",
        "sì",
      ],
      stands: ["1 2021-07-26 signa", "2 2021-07-27 signa"],
    },
  ],
  "a body that is only the place, and a meeting that waits": [
    ...[
      "borgo non partecipava eh, ci ha solo dato la sala",
      "borgo ospitava e basta",
      "borgo ci ha solo dato la sala",
    ].map((line) => ({
      turns: [
        "/incontro 8 giugno, Firenzuola Marradi, progetto, in presenza a Borgo San Lorenzo",
        line,
        "> Marradi",
        "sì",
      ],
      stands: ["1 2021-06-08 firenzuola+marradi progetto"],
    })),
  ],
  "two meetings, each on the day of the other": [
    ...[
      "ho invertito i due: il 6 era Signa e il 7 Lastra a Signa",
      "al contrario: il 6 Signa e il 7 Lastra a Signa",
      "li ho scambiati: con Lastra era il 7 e con Signa il 6",
      "ho scambiato le date dei due",
      "li ho invertiti",
      "ho invertito Signa e Lastra a Signa",
      "ho invertito i due, il 6 era Signa",
    ].map((said) => ({
      turns: ["6 luglio riunione con Lastra a Signa", "7 luglio riunione con Signa: SUAP", said, "sì"],
      stands: ["1 2021-07-07 lastra-a-signa", "2 2021-07-06 signa SUAP"],
    })),
    {
      turns: [
        "6 luglio riunione con Lastra a Signa",
        "7 luglio riunione con Signa: SUAP",
        "9 luglio riunione con Vaglia",
        "ho scambiato i giorni di Signa e Lastra a Signa",
        "sì",
      ],
      stands: ["1 2021-07-07 lastra-a-signa", "2 2021-07-06 signa SUAP", "3 2021-07-09 vaglia"],
    },
    ...["ho scambiato Signa con Vaglia", "scambia Signa con Vaglia"].map((said) => ({
      turns: ["6 luglio riunione con Lastra a Signa", "7 luglio riunione con Signa", said, "sì"],
      stands: ["1 2021-07-06 lastra-a-signa", "2 2021-07-07 vaglia"],
    })),
  ],
  "one that was planned, and was on another day": [
    ...[
      ["quello di Scandicci alla fine l'abbiamo anticipato a ieri, è già stato fatto", ""],
      ["quello di Scandicci alla fine l'abbiamo anticipato a ieri", " planned"],
      ["con Scandicci ci siamo visti ieri invece del 2", ""],
      ["con Scandicci ci siamo visti ieri al posto del 2 agosto", ""],
      ["l'incontro con Scandicci era ieri invece del 2", " planned"],
      ["quello di Scandicci è già stato fatto ieri", ""],
      ["quello del 2 l'abbiamo poi fatto ieri", " planned"],
    ].map(([said = "", state]) => ({
      turns: ["il 2 agosto riunione con Scandicci", said, "sì"],
      stands: [`1 2021-07-27 scandicci${state}`],
    })),
    ...[
      ["con Scandicci slittiamo al 10", "10"],
      ["meglio mercoledì alla stessa ora", "04"],
      ["meglio il 5", "05"],
      ["preferiamo spostare a giovedì", "05"],
    ].map(([said = "", day]) => ({
      turns: [
        "il 2 agosto alle 10 riunione con Scandicci",
        said,
        "> Correggere l'incontro 1 così\\?.*ore 10:00»",
        "sì",
      ],
      stands: [`1 2021-08-${day} scandicci planned`],
    })),
  ],
  "the next one, with no other noun": [
    ...["la prossima è il 4 agosto", "il prossimo sarà il 4 agosto"].map((said) => ({
      turns: ["ieri riunione con Signa: SUAP", said, "> Con chi, mercoledì 4 agosto\\?", "[Signa]"],
      stands: ["1 2021-07-27 signa SUAP", "2 2021-08-04 signa planned"],
    })),
    {
      turns: ["ieri riunione con Signa: SUAP. La prossima è il 4 agosto", "> Mi stai raccontando 2 incontri\\?", "sì"],
      stands: ["1 2021-07-27 signa SUAP", "2 2021-08-04 signa planned"],
    },
    {
      turns: ["ieri riunione con Signa: fondi europei, la prossima è la scadenza del bando"],
      stands: ["1 2021-07-27 signa fondi europei, la prossima è la scadenza del bando"],
    },
  ],
  "as many meetings as there are bodies": [
    ...[
      "ieri due riunioni con Signa e Lastra a Signa",
      "ieri doppio incontro con Signa e Lastra a Signa",
      "ieri due riunioni, Signa e Lastra a Signa",
    ].map((said) => ({
      turns: [said, "> Mi stai raccontando 2 incontri\\?", "sì"],
      stands: ["1 2021-07-27 signa", "2 2021-07-27 lastra-a-signa"],
    })),
    ...["uno solo, quello di Signa", "no, solo uno: Signa"].map((said) => ({
      turns: ["ieri due riunioni con Signa e Lastra a Signa", said, "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    {
      turns: ["ieri tre riunioni con Signa e Lastra a Signa", "> Non ho letto tutto: «tre riunioni»"],
      stands: [],
    },
  ],
  "an hour in the place of another": [
    "non erano le 10 ma le 11",
    "non erano le 10, erano le 11",
    "le 11, non le 10",
    "le 11 anziché le 10",
  ].map((said) => ({
    turns: [
      "ieri alle 10 riunione con Signa",
      said,
      "> da «martedì 27 luglio 2021, ore 10:00» a «martedì 27 luglio 2021, ore 11:00»",
    ],
    stands: ["1 2021-07-27 signa"],
  })),
  "a change that is ordered to be written, after another": [
    {
      turns: [
        "ieri riunione con Figline: bilancio",
        "cambia Figline con Rignano e metti che eravamo in municipio",
        "> Luogo.*a «municipio»",
        "sì",
      ],
      stands: ["1 2021-07-27 rignano-sull-arno bilancio"],
    },
    {
      turns: ["ieri riunione con Figline", "era il 20 e scrivi che c'era anche Vinci", "sì"],
      stands: ["1 2021-07-20 figline-e-incisa-valdarno+vinci"],
    },
  ],
  "at a meeting of its own": [
    ...[
      "lo stesso giorno anche Vinci, in un'altra riunione",
      "c'era anche Vinci, in un'altra riunione",
      "anche con Vinci, a parte",
    ].map((said) => ({
      turns: ["il 7 luglio riunione con Signa: SUAP", said, "sì"],
      stands: ["1 2021-07-07 signa SUAP", "2 2021-07-07 vinci"],
    })),
    {
      turns: ["il 7 luglio riunione con Signa", "anche Vinci il 9, in un incontro separato", "sì"],
      stands: ["1 2021-07-07 signa", "2 2021-07-09 vinci"],
    },
    {
      turns: ["il 7 luglio riunione con Signa", "c'era anche Vinci", "sì"],
      stands: ["1 2021-07-07 signa+vinci"],
    },
  ],
  "a subject in the place of another": [
    ...["SUAP anziché bilancio", "non era il bilancio ma il SUAP", "SUAP, non bilancio"].map((said) => ({
      turns: ["ieri riunione con Figline: bilancio", said, "> Argomento.*da «bilancio» a «SUAP»", "sì"],
      stands: ["1 2021-07-27 figline-e-incisa-valdarno SUAP"],
    })),
    {
      turns: ["ieri riunione con Figline: bilancio", "SUAP anziché personale", "> Non ho capito"],
      stands: ["1 2021-07-27 figline-e-incisa-valdarno bilancio"],
    },
    ...[
      'scrivi "strade del vino" al posto di bilancio',
      "metti strade del vino al posto di bilancio",
      "scriverei «strade del vino» invece di bilancio",
      'al posto di "bilancio" scrivi "strade del vino"',
      "al posto di bilancio metti strade del vino",
      'cambia "bilancio" in "strade del vino"',
      "non bilancio: strade del vino",
      'write "strade del vino" instead of bilancio',
    ].map((said) => ({
      turns: [
        "ieri riunione con Figline: bilancio",
        said,
        '> (?:da|from) .bilancio. (?:a|to) .strade del vino."',
        "sì",
      ],
      stands: ["1 2021-07-27 figline-e-incisa-valdarno strade del vino"],
    })),
    ...["aggiungi Londa al posto di Figline", "metti Londa invece di Figline"].map((said) => ({
      turns: ["ieri riunione con Figline: bilancio", said, "> Correggere", "sì"],
      stands: ["1 2021-07-27 londa bilancio"],
    })),
  ],
  "a new body, of the kind that the form calls it": ["è un'azienda, tipo altro", "tipo altro"].map((said) => ({
    turns: ["ieri riunione con Acme: bilancio", said],
    stands: ["1 2021-07-27 acme bilancio"],
  })),
  "two calls, each of them said": [
    {
      turns: ["ieri due call, una con Sesto e una con Campi", "> Mi stai raccontando 2 incontri\\?", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino", "2 2021-07-27 campi-bisenzio"],
    },
    {
      turns: ["ieri due riunioni, una con Sesto e una con Campi", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino", "2 2021-07-27 campi-bisenzio"],
    },
  ],
  "two meetings of a day that is not told": [
    ...["alle 10 con Dicomano, alle 15 con Londa", "riunione con Dicomano alle 10, poi con Londa alle 15"].map(
      (said) => ({
        turns: [said, "> Quando, con Dicomano\\?", "ieri", "> Quando, con Londa\\?", "ieri"],
        stands: ["1 2021-07-27 dicomano", "2 2021-07-27 londa"],
      }),
    ),
    {
      turns: ["riunione dalle 10 alle 12 con Signa", "ieri"],
      stands: ["1 2021-07-27 signa"],
    },
  ],
  "the one before the last": [
    ...["quello prima era l'8", "il penultimo era l'8", "l'incontro precedente era l'8"].map((said) => ({
      turns: [
        "5 luglio riunione con Vaglia",
        "6 luglio riunione con Signa",
        "9 luglio riunione con Vinci",
        said,
        "> Correggere l'incontro 2",
        "sì",
      ],
      stands: ["1 2021-07-05 vaglia", "2 2021-07-08 signa", "3 2021-07-09 vinci"],
    })),
    {
      turns: ["5 luglio riunione con Vaglia", "6 luglio riunione con Signa", "il primo era il 2", "sì"],
      stands: ["1 2021-07-02 vaglia", "2 2021-07-06 signa"],
    },
    {
      turns: ["7 luglio riunione con Signa", "+30h", "quello che ti ho detto ieri con Signa era l'8", "sì"],
      stands: ["1 2021-07-08 signa"],
    },
  ],
  "said of both": [
    ...[
      ["erano tutti e due l'8", "1 2021-07-08 vaglia", "2 2021-07-08 signa"],
      ["in tutti e due c'era anche Vinci", "1 2021-07-06 vaglia+vinci", "2 2021-07-07 signa+vinci"],
      ["in entrambi si parlava di tributi", "1 2021-07-06 vaglia tributi", "2 2021-07-07 signa tributi"],
    ].map(([said = "", ...stands]) => ({
      turns: [
        "6 luglio riunione con Vaglia",
        "7 luglio riunione con Signa",
        said,
        "> Correggere 2 incontri così\\?",
        "sì",
      ],
      stands,
    })),
    {
      turns: [
        "6 luglio riunione con Londa",
        "7 luglio riunione con Signa e Vaglia",
        "erano tutti e due online",
        "> Correggere l'incontro 2 così\\?",
      ],
      stands: ["1 2021-07-06 londa", "2 2021-07-07 signa+vaglia"],
    },
  ],
  "a yes to what is shown, and a day": [
    ...["sì, era il 15", "sì il 15", "sì, forse era il 15", "sì, martedì 15", "sì con Vaglia"].map((line) => ({
      turns: ["mi pare che il 15 giugno ci siamo visti con Vaglia", line],
      stands: ["1 2021-06-15 vaglia"],
    })),
    {
      turns: ["mi pare che il 15 giugno ci siamo visti con Vaglia", "sì il 16", "> mercoledì 16 giugno"],
      stands: [],
    },
    {
      turns: ["mi pare che il 15 giugno ci siamo visti con Vaglia", "sì, giovedì", "> giovedì"],
      stands: [],
    },
    {
      turns: ["il 15 giugno visto Vaglia", "il 15 giugno visto Vaglia sui tributi", "sì, era il 16", "> È lo stesso"],
      stands: ["1 2021-06-15 vaglia"],
    },
  ],
  "who it is, by the same name again": [
    ...["sì è giusto, Prato", "Prato", "sì, il Comune di Prato"].map((line) => ({
      turns: ["il 7/7 riunione col Comune di Prato sul riuso", line, "[È un Comune nuovo]"],
      stands: ["1 2021-07-07 comune-di-prato riuso"],
    })),
  ],
  "words that were asked about are what was talked of": [
    ...[
      "è l'argomento",
      "no, è il tema",
      "toglilo, è l'argomento",
      "non è un ente, è l'argomento",
      "[È l'argomento]",
    ].map((said) => ({
      turns: ["ieri riunione con Signa e Montelupo e col parco della Piana", said],
      stands: ["1 2021-07-27 signa+montelupo-fiorentino parco della Piana"],
    })),
    {
      turns: ["ieri riunione con Signa e Topolinia: canile", "è l'oggetto della riunione"],
      stands: ["1 2021-07-27 signa canile; Topolinia"],
    },
    {
      turns: ["ieri riunione con Signa e Topolinia", "il tema era la viabilità", "> Topolinia", "toglilo"],
      stands: ["1 2021-07-27 signa la viabilità"],
    },
    ...["toglilo", "toglilo, è un refuso", "non è un ente, toglilo"].map((said) => ({
      turns: ["ieri riunione con Signa e Topolinia", said],
      stands: ["1 2021-07-27 signa"],
    })),
    {
      turns: ["ieri riunione con Signa e Topolinia", "toglilo, è una persona"],
      stands: ["1 2021-07-27 signa (Topolinia)"],
    },
    { turns: ["ieri riunione con Signa", "annullalo", "no"], stands: ["1 2021-07-27 signa"] },
    { turns: ["ieri forse riunione con Signa", "toglilo, è un refuso", "> non ho registrato niente"], stands: [] },
  ],
  "a subject that shares but a word with a body": [
    ...[
      ["per il parco della Piana", "parco della Piana"],
      ["x la ciclovia del arno", "ciclovia del arno"],
      [", manutenzione del verde lungo l'Arno", "manutenzione del verde lungo l'Arno"],
    ].map(([said, subject]) => ({
      turns: [`ieri riunione con Londa ${said}`, "> Non l'ho ancora registrato", "sì"],
      stands: [`1 2021-07-27 londa ${subject}`],
    })),
    ...["per il sindaco di Barberino", "per il comune di Barberino", "per conto di Barberino", "senza Barberino"].map(
      (said) => ({ turns: [`ieri riunione con Londa ${said}`, "> quale ente intendi"], stands: [] }),
    ),
    {
      turns: ["ieri riunione con Londa, amministratori locali del Mugello", "> quale ente intendi"],
      stands: [],
    },
    { turns: ["ieri riunione per il parco della Piana", "> quale ente intendi"], stands: [] },
  ],
  "one that is planned for a month, and its day later": [
    {
      turns: [
        "a settembre, data da fissare, dobbiamo riunirci con Capraia e Limite e Montelupo per la passerella sull'Arno",
        "> quale giorno",
        "il 14 alle 10.30 in municipio a Montelupo",
        "> Non l'ho ancora registrato",
        "sì",
      ],
      stands: ["1 2021-09-14 capraia-e-limite+montelupo-fiorentino passerella sull'Arno planned"],
    },
    ...["dobbiamo vederci con Signa", "tocca incontrare Signa"].map((said) => ({
      turns: [`a ottobre ${said}`, "> non ancora sicuro", "il 14"],
      stands: ["1 2021-10-14 signa planned"],
    })),
    {
      turns: ["la prossima settimana dobbiamo vederci con Signa", "giovedì"],
      stands: ["1 2021-08-05 signa planned"],
    },
    { turns: ["dobbiamo riunirci con Signa il 5 agosto", "> ancora da fissare"], stands: [] },
    ...[
      "a settembre vorrei organizzare un incontro con Signa",
      "a maggio dobbiamo vedere Signa e Montelupo",
      "a settembre forse abbiamo visto Signa",
      "forse la prossima settimana vediamo Reggello",
    ].map((said) => ({ turns: [said, "> non ho registrato niente"], stands: [] })),
    {
      turns: ["riunione con Signa", "il 14 luglio al museo civico", "> museo civico", "sì"],
      stands: ["1 2021-07-14 signa"],
    },
    ...["boh in ufficio controllo", "domani in ufficio te lo dico"].map((said) => ({
      turns: ["riunione con Signa", said, "> Non"],
      stands: [],
    })),
  ],
  "which came first, and what then": [
    ...[
      "ieri prima ci siamo visti con Vinci sui pulmini, poi dopo pranzo riunione con Londa sul canile",
      "ieri: prima riunione con Vinci sui pulmini, poi riunione con Londa sul canile",
      "ieri mattinata intensa, prima con Vinci sui pulmini, poi con Londa sul canile",
    ].map((said) => ({
      turns: [said, "> 2 incontri", "sì"],
      stands: ["1 2021-07-27 vinci pulmini", "2 2021-07-27 londa canile"],
    })),
    {
      turns: [
        "giornata piena ieri: prima ci siamo visti con Vinci e Cerreto, poi dopo pranzo riunione con Londa sul canile",
        "> 2 incontri",
        "sì",
      ],
      stands: ["1 2021-07-27 vinci+cerreto-guidi", "2 2021-07-27 londa canile"],
    },
    {
      turns: ["ieri riunione con Vinci: prima bozza della convenzione, poi il regolamento"],
      stands: ["1 2021-07-27 vinci prima bozza della convenzione, poi il regolamento"],
    },
    {
      turns: [
        "ieri riunione con Vinci, prima abbiamo parlato del canile e poi dei pulmini",
        "> Non l'ho ancora registrato",
      ],
      stands: [],
    },
  ],
  "an answer with a remark around it": [
    {
      turns: [
        "riunione con Signa",
        "aspetta mi squilla il telefono",
        "> ^(?!.*Non ho capito)",
        "un attimo che le chiedo",
        "> ^(?!.*Non ho capito)",
        "eccomi. era il 14 luglio, si parlava di orti sociali",
      ],
      stands: ["1 2021-07-14 signa orti sociali"],
    },
    {
      turns: ["il 9 luglio riunione con Vaglia sulla ciclovia, forse", "confermato, era proprio il 9"],
      stands: ["1 2021-07-09 vaglia ciclovia"],
    },
    {
      turns: ["il 21 luglio riunione con l'ing. Vinci del Comune di Empoli, canile", "è una persona", "sì"],
      stands: ["1 2021-07-21 empoli canile (ing. Vinci del Comune di Empoli)"],
    },
  ],
  "what was named again, after its day": [
    {
      turns: ["ieri forse riunione con Sesto", "+30h", "quanti incontri?", "sì", "> Ho capito così", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino"],
    },
    {
      turns: ["ieri forse riunione con Sesto", "+30h", "sì", "> A che cosa ti riferisci", "sì", "> Ho capito così"],
      stands: [],
    },
    {
      turns: ["ieri riunione con Sesto", "+30h", "sì", "> A che cosa", "sì", "> A che cosa"],
      stands: ["1 2021-07-27 sesto-fiorentino"],
    },
  ],
  "one that was planned, and nobody came": [
    ...[
      "buco nell'acqua, stamani non si è collegato nessuno dei loro",
      "stamani non si è presentato nessuno",
      "stamani nessuno si è visto",
    ].map((said) => ({
      turns: ["domani alle 9 riunione con Londa sul catasto", "+25h", said, "> Annullare l'incontro 1", "sì"],
      stands: [],
    })),
    {
      turns: ["ieri riunione con Londa", "stamani non si è collegato nessuno dei loro", "> non ho registrato niente"],
      stands: ["1 2021-07-27 londa"],
    },
  ],
  "a body that was forgotten": [
    ...["manca Calenzano", "manca anche Calenzano", "e manca Calenzano"].map((said) => ({
      turns: ["ieri incontro con Sesto", said, "> Anche Calenzano nell'incontro 1", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino+calenzano"],
    })),
    {
      turns: ["ieri forse riunione con Sesto", "manca Calenzano", "> Calenzano", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino+calenzano"],
    },
    ...["manca il verbale", "mancava Calenzano", "manca Sesto"].map((said) => ({
      turns: ["ieri incontro con Sesto", said, "> .", "sì"],
      stands: ["1 2021-07-27 sesto-fiorentino"],
    })),
  ],
  "whether what is told is a meeting": [
    ...["sì, registralo come incontro", "allora segnalo", "sì"].map((said) => ({
      turns: [
        "con Signa ci siamo sentiti per telefono il 2 luglio sulla strada del vino, vale come incontro?",
        "> lo registro come incontro",
        said,
      ],
      stands: ["1 2021-07-02 signa strada del vino"],
    })),
    {
      turns: ["ieri ci siamo visti con Signa al bar. è un incontro?", "> Non l'ho ancora registrato", "sì"],
      stands: ["1 2021-07-27 signa"],
    },
    { turns: ["ieri incontro con Signa?", "> Per ora non ho registrato niente"], stands: [] },
  ],
  "what is said while a reason is asked, and is none": [
    ...[
      ["allora la nuova data è il 15 settembre", "1 2021-09-15 vaglia planned"],
      ["è il 15 luglio", "1 2021-07-15 vaglia"],
      ["anzi no, spostalo al 15", "1 2021-07-15 vaglia"],
      ["c'era anche Londa", "1 2021-07-27 vaglia+londa"],
      ["era alle 15", "1 2021-07-27 vaglia"],
    ].map(([said = "", stands = ""]) => ({
      turns: [
        "ieri incontro con Vaglia",
        "il 20 luglio incontro con Signa",
        "annulla l'incontro 1",
        said,
        "> Correggere l'incontro 1.*L'incontro 1 non è ancora annullato",
        "sì",
      ],
      stands: [stands, "2 2021-07-20 signa"],
    })),
    ...["il sindaco era malato", "registrato due volte il 27", "Rinviato a data da destinarsi"].map((said) => ({
      turns: ["ieri incontro con Vaglia", "annulla l'incontro 1", said, `> Motivo: «${said}»`, "sì"],
      stands: [],
    })),
    {
      turns: [
        "ieri incontro con Vaglia",
        "annulla l'incontro 1",
        "> Serve il motivo",
        "non lo so di preciso, dovrei chiedere",
        "> Annullare l'incontro 1",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia"],
    },
    {
      turns: [
        "ieri incontro con Vaglia",
        "annulla l'incontro 1",
        "quanti incontri abbiamo?",
        "> L'incontro 1 non è ancora annullato",
        "riprendi",
        "doppione",
        "sì",
      ],
      stands: [],
    },
  ],
  "a meeting that is named by its subject": [
    ...[
      { said: "sposta quella delle frane a mercoledì 21", stands: [ponti, "2 2021-07-21 vaglia frane"] },
      { said: "l'incontro sulle frane era mercoledì 21", stands: [ponti, "2 2021-07-21 vaglia frane"] },
      { said: "quello sui ponti annullalo, era un sopralluogo", stands: [frane] },
      {
        said: "nella riunione sui ponti c'era anche Greve",
        stands: ["1 2021-07-07 signa+greve-in-chianti ponti", frane],
      },
      { said: "la riunione sui ponti era con Fiesole", stands: ["1 2021-07-07 fiesole ponti", frane] },
      { said: "togli Signa da quella sui ponti e metti Fiesole", stands: ["1 2021-07-07 fiesole ponti", frane] },
    ].map(({ said, stands }) => ({ turns: [...aboutTwo, said, "sì"], stands: [...stands, "3 2021-07-12 londa"] })),
    ...["quella del piano neve era il 15", "annulla quella del piano neve", "sposta quella sui tributi al 15"].map(
      (said) => ({
        turns: [...aboutTwo, said, "> Non trovo l'incontro", "sì"],
        stands: [ponti, frane, "3 2021-07-12 londa"],
      }),
    ),
    {
      turns: [
        "7 luglio incontro con Signa sui ponti",
        "9 luglio incontro con Vaglia sui ponti",
        "annulla quello sui ponti",
      ],
      stands: [ponti, "2 2021-07-09 vaglia ponti"],
    },
  ],
  "another day, after everything else was told": [
    ...[
      ["lunedì incontro con Vaglia, anzi martedì", "1 2021-07-27 vaglia"],
      ["lunedì incontro con Vaglia, no aspetta, era martedì", "1 2021-07-27 vaglia"],
      ["il 5 luglio alle 9 incontro con Vaglia, anzi il 6", "1 2021-07-06 vaglia"],
      ["lunedì incontro con Vaglia sul bilancio, anzi martedì", "1 2021-07-27 vaglia bilancio"],
      ["ieri incontro con Vaglia, ho sbagliato, l'altro ieri", "1 2021-07-26 vaglia"],
    ].map(([said = "", stands = ""]) => ({ turns: [said], stands: [stands] })),
    ...[
      "lunedì incontro con Vaglia, no scusa, martedì ho le ferie",
      "lunedì incontro con Vaglia, anzi martedì ci sentiamo",
      "lunedì e martedì incontro con Vaglia, anzi mercoledì",
      "lunedì incontro con Vaglia, anzi martedì con Londa",
    ].map((said) => ({ turns: [said], stands: [] })),
  ],
  "whoever is still to be met, and whoever was not there, beside a day that is gone": [
    ...[
      ". Con Fiesole ci vediamo presto",
      ", con Fiesole ci vediamo presto",
      ". Vedremo Fiesole più avanti",
      ". Fiesole la incontriamo più avanti",
    ].map((more) => ({
      turns: [`ieri incontro con Signa${more}`, "sì"],
      stands: [`1 2021-07-27 signa (${more.slice(2)})`],
    })),
    { turns: ["ieri incontro con Signa. Ci vediamo presto"], stands: ["1 2021-07-27 signa"] },
    {
      turns: ["giovedì riunione con Signa, incontriamo anche Fiesole"],
      stands: ["1 2021-07-29 signa+fiesole planned"],
    },
    ...["Signa assente", "assente Signa", "Signa non è venuta"].map((who) => ({
      turns: [`12/07/2021 riunione, ${who}. Oggetto: SUAP.`, "sì"],
      stands: [],
    })),
  ],
  "whose a paper is, and when it was registered": [
    ...[
      ["prot. 77/2021 (Signa)", "1 2021-07-27 fiesole [prot. 77/2021 (Signa)]"],
      ["verbale protocollato al n. 77 (Signa)", "1 2021-07-27 fiesole [verbale prot. 77 (Signa)]"],
      ["prot. 77/2021 (Signa e Vaglia)", "1 2021-07-27 fiesole+signa+vaglia [prot. 77/2021]"],
      ["prot. 77/2021 (presente anche Signa)", "1 2021-07-27 fiesole+signa [prot. 77/2021]"],
      ["verbale protocollato il 1 luglio al n. 77", "1 2021-07-27 fiesole [verbale protocollato il 1 luglio al n. 77]"],
      ["verbale protocollato il 12/7 al n. 77", "1 2021-07-27 fiesole [verbale protocollato il 12/7 al n. 77]"],
    ].map(([paper = "", stands = ""]) => ({ turns: [`ieri incontro con Fiesole, ${paper}`], stands: [stands] })),
  ],
  "one of which it is said that it does not count": [
    { turns: ["sabato c'è stata l'inaugurazione a Vicchio ma quella non conta"], stands: [] },
    {
      turns: ["lunedì incontro con Signa. Sabato riunione con Vicchio ma quella non conta", "sì"],
      stands: ["1 2021-07-26 signa"],
    },
  ],
  "what was told is wrong, and what it was": [
    ...[
      ["tema sbagliato, era il vetro", "il vetro"],
      ["argomento errato, polizia locale", "polizia locale"],
    ].map(([said = "", subject = ""]) => ({
      turns: ["ieri incontro con Vicchio: personale", said, "sì"],
      stands: [`1 2021-07-27 vicchio ${subject}`],
    })),
    {
      turns: ["ieri incontro con Vicchio: personale", "tema sbagliato", "> Correggi l'incontro 1"],
      stands: ["1 2021-07-27 vicchio personale"],
    },
  ],
  "an order to record is no name": [
    { turns: ["intanto segna che ieri ho visto Gambassi"], stands: ["1 2021-07-27 gambassi-terme"] },
    {
      turns: ["ieri ho visto Gambassi, e segna che c'era anche Londa", "sì"],
      stands: ["1 2021-07-27 gambassi-terme+londa"],
    },
    {
      turns: ["ieri incontro con Gambassi, segna pure il verbale prot. 12/2021"],
      stands: ["1 2021-07-27 gambassi-terme [verbale prot. 12/2021]"],
    },
    { turns: ["ieri riunione con Segna", "> intendi Signa"], stands: [] },
  ],
  "whoever is left out": [
    ...[
      "lascia fuori Montaione",
      "ok ma lascia fuori Montaione",
      "Montaione lasciala fuori",
      "tieni fuori Montaione",
    ].map((said) => ({
      turns: ["13 luglio riunione con Signa e Montaione", said, "sì"],
      stands: ["1 2021-07-13 signa"],
    })),
    { turns: ["13 luglio riunione con Signa", "lascia fuori Montaione", "sì"], stands: ["1 2021-07-13 signa"] },
  ],
  "one to come that others ask to put off": [
    ...[
      "quelli di Londa chiedono di slittare al 31, stessa ora",
      "Londa chiede di slittare al 31",
      "chiedono di slittare al 31, stessa ora",
      "la segreteria di Londa chiede di far slittare al 31",
      "il comune di Londa chiede lo slittamento al 31",
    ].map((said) => ({
      turns: ["il 3 agosto alle 11 incontro con Londa", said, "> 31 agosto 2021, ore 11:00", "sì"],
      stands: ["1 2021-08-31 londa planned"],
    })),
  ],
  "one to come that a mail calls off": [
    {
      turns: [
        "il 5 agosto alle 9.30 incontro con Vicchio",
        "Annullato: Tavolo strade\nQuando: giovedì 5 agosto 2021 09:30-11:00\nPartecipanti: Anna Neri, Marco Bianchi",
        "> Motivo: «Annullato: Tavolo strade»",
        "sì",
      ],
      stands: [],
    },
    ...[
      "Annullato: Tavolo strade\nQuando: giovedì 5 agosto 2021 09:30-11:00\nDove: Municipio di Vicchio\nMotivo: ferie",
      "Annullato: Tavolo strade\nQuando: giovedì 5 agosto 2021 09:30-11:00",
      "Annullato: Tavolo strade con Vicchio",
      "quelli di Vicchio ci fanno sapere che l'incontro del 5 è annullato",
    ].map((said) => ({
      turns: ["il 5 agosto alle 9.30 incontro con Vicchio", said, "> Annullare l'incontro 1", "sì"],
      stands: [],
    })),
    ...[
      "Annullato: Tavolo strade\nQuando: venerdì 6 agosto 2021 09:30-11:00",
      "Annullato: riunione con Londa\nQuando: giovedì 5 agosto 2021 09:30-11:00",
      "Annullato: Tavolo strade",
      "oggi era previsto un incontro con Londa ma è stato annullato",
      "- 5/8 Vicchio: annullato\n- 6/8 Londa: annullato",
    ].map((said) => ({
      turns: ["il 5 agosto alle 9.30 incontro con Vicchio", said, "> non ho registrato niente"],
      stands: ["1 2021-08-05 vicchio planned"],
    })),
  ],
  "one that was annulled, and is to be all the same": [
    ...[
      ["recuperiamo lunedì prossimo alla stessa ora", "lunedì 2 agosto 2021, ore 11:00.*Cerreto Guidi", "2021-08-02"],
      ["la recuperiamo lunedì prossimo alla stessa ora", "lunedì 2 agosto 2021, ore 11:00.*Cerreto", "2021-08-02"],
      ["lo rifacciamo il 4 agosto", "mercoledì 4 agosto 2021.*Cerreto Guidi", "2021-08-04"],
      ["ci vediamo il 4 agosto alle 10", "mercoledì 4 agosto 2021, ore 10:00.*Cerreto Guidi", "2021-08-04"],
    ].map(([said = "", shown = "", day]) => ({
      turns: [
        "domani alle 11 incontro con Cerreto Guidi sul wifi",
        "annulla l'incontro 1, malattia",
        "sì",
        said,
        `> ${shown}`,
        "sì",
      ],
      stands: [`2 ${day} cerreto-guidi wifi planned`],
    })),
    ...[
      ["il 4 agosto riunione sul bilancio", "Con chi, mercoledì 4 agosto"],
      ["ci vediamo il 4 agosto con Scarperia", "intendi Scarperia e San Piero"],
      ["il 4 agosto ferie", "Non ho capito"],
    ].map(([said = "", shown = ""]) => ({
      turns: [
        "domani alle 11 incontro con Cerreto Guidi sul wifi",
        "annulla l'incontro 1, malattia",
        "sì",
        said,
        `> ${shown}`,
      ],
      stands: [],
    })),
  ],
  "one whose day has come, and what is told of it": [
    ...[
      "fatto, c'era pure il vicesindaco. nota prot. 5/2021",
      "fatto, c'era pure il vicesindaco, nota prot. 5/2021",
      "si è tenuto. c'era pure il vicesindaco. nota prot. 5/2021",
    ].map((said) => ({
      turns: [
        "domani alle 15 incontro con Greve in Chianti",
        "+30h",
        said,
        "> «c'era pure il vicesindaco».*«nota prot. 5/2021».*«tenuto»",
        "sì",
      ],
      stands: ["1 2021-07-29 greve-in-chianti [nota prot. 5/2021]"],
    })),
    ...[
      [
        "il sopralluogo di stamani è andato liscio, verbale firmato",
        "Correggere l'incontro 1.*«liscio».*Prova.*«verbale firmato»",
        " [verbale firmato]",
      ],
      ["la riunione di stamani è andata bene, firmato il verbale", "Correggere l'incontro 1.*«firmato il verbale»"],
      ["la riunione di stamani si è conclusa alle 11", "Correggere l'incontro 1.*«tenuto»"],
      ["l'incontro di stamani è andato bene", "L'incontro 1 di giovedì 29 luglio 2021 si è tenuto"],
    ].map(([said = "", shown = "", evidence = ""]) => ({
      turns: ["domani alle 9 incontro con Vaglia", "+24h", said, `> ${shown}`, "sì"],
      stands: [`1 2021-07-29 vaglia${evidence}`],
    })),
    ...[
      ["la riunione di ieri è andata liscia", "Con chi, ieri"],
      ["la riunione di stamani con Londa è andata liscia", "Ho capito così"],
      ["stamani riunione lunga ma utile", "Con chi, oggi"],
    ].map(([said = "", shown = ""]) => ({
      turns: ["domani alle 9 incontro con Vaglia", "+24h", said, `> ${shown}`],
      stands: ["1 2021-07-29 vaglia planned"],
    })),
    {
      turns: [
        "domani alle 9 incontro con Vaglia",
        "domani alle 12 incontro con Londa",
        "+24h",
        "la riunione di stamani è andata liscia",
        "> Con chi, oggi",
      ],
      stands: ["1 2021-07-29 vaglia planned", "2 2021-07-29 londa planned"],
    },
  ],
  "one that did not take place, and is tried again": [
    ...[
      "ieri con Firenzuola non ci siamo visti, frana sulla statale; ci si riprova il 10 settembre",
      "ieri con Firenzuola non ci siamo visti; ci si ritrova il 10 settembre",
      "ieri Firenzuola non è venuta, ci riproviamo il 10 settembre",
    ].map((said) => ({
      turns: [said, "> Ho capito così.*venerdì 10 settembre 2021", "sì"],
      stands: ["1 2021-09-10 firenzuola planned"],
    })),
    { turns: ["domani ci riproviamo con Vaglia", "> Ho capito così"], stands: [] },
  ],
  "one that was planned, and did not take place": [
    ...[
      "alla fine non s'è fatta, a Figline avevano mezzo ufficio in quarantena",
      "non s'è più fatto, Figline era in quarantena",
      "non s'è fatta, mancava il segretario",
      "l'incontro non s'è poi tenuto a causa del maltempo",
      "non si è tenuta per lo sciopero dei treni",
      "oggi non ho visto Figline",
    ].map((said) => ({
      turns: ["domani alle 9.30 incontro con Figline e Reggello", "+30h", said, "> Annullare l'incontro 1", "sì"],
      stands: [],
    })),
    ...["non s'è fatta la riunione con Vaglia", "ieri Figline non si è presentata"].map((said) => ({
      turns: ["domani alle 9.30 incontro con Figline e Reggello", "+30h", said, "> non ho registrato niente"],
      stands: ["1 2021-07-29 figline-e-incisa-valdarno+reggello planned"],
    })),
  ],
  "who does not come, and another day with them": [
    ...[
      ["Londa non può, con lei ci vediamo il 6 settembre da sola", "con lei ci vediamo il 6 settembre da sola"],
      ["Londa non viene, la vediamo il 6 settembre", "la vediamo il 6 settembre"],
      ["Londa rinuncia, il 9 ha il consiglio", "il 9 ha il consiglio"],
      ["Londa toglila, il 20 luglio c'era", "il 20 luglio c'era"],
    ].map(([said = "", left = ""]) => ({
      turns: ["il 2 settembre alle 15 incontro con Londa, Rufina e Dicomano", said, `> Non ho capito «${left}»`, "sì"],
      stands: ["1 2021-09-02 rufina+dicomano planned"],
    })),
    {
      turns: [
        "il 2 settembre incontro con Londa",
        "Londa non può, il 2 ha il consiglio comunale",
        "> Motivo: «Londa non può, il 2 ha il consiglio comunale»",
        "sì",
      ],
      stands: [],
    },
  ],
  "a correction is no new meeting, however its second half is joined": [
    ...[
      "c'era pure San Godenzo, e poi era il 15",
      "c'era pure San Godenzo e poi era il 15",
      "era il 15, e poi c'era pure San Godenzo",
      "c'era pure San Godenzo, era il 15",
    ].map((said) => ({
      turns: ["il 14 giugno incontro con Londa", said, "> Correggere l'incontro 1", "sì"],
      stands: ["1 2021-06-15 londa+san-godenzo"],
    })),
    {
      turns: ["il 10 giugno incontro con Londa", "ieri incontro con Vaglia", "Il 10 giugno Lastra a Signa c'era", "sì"],
      stands: ["1 2021-06-10 londa+lastra-a-signa", "2 2021-07-27 vaglia"],
    },
    ...["spostala al 17, il 16 c'è consiglio", "rinviala al 17, il 15 sono in ferie"].map((said) => ({
      turns: ["il 16 settembre riunione con Vinci", said, "> Non ho capito «il 1", "sì"],
      stands: ["1 2021-09-17 vinci planned"],
    })),
    ...[
      "no aspetta era il 16, di mercoledì",
      "era mercoledì, il 16",
      "era il 16, mica il 15",
      "era il 16 mica il 15",
    ].map((said) => ({
      turns: ["il 15 giugno incontro con Montaione", said, "> mercoledì 16 giugno 2021", "sì"],
      stands: ["1 2021-06-16 montaione"],
    })),
    ...["quello di Vicchio era il 21 mica il 22", "ho scritto una cavolata, quello di Vicchio era il 21"].map(
      (said) => ({
        turns: [
          "il 22 giugno incontro con Vicchio",
          "ieri incontro con Vaglia",
          said,
          "> Correggere l'incontro 1",
          "sì",
        ],
        stands: ["1 2021-06-21 vicchio", "2 2021-07-27 vaglia"],
      }),
    ),
    {
      turns: ["il 22 giugno incontro con Reggello", "ho scritto una cavolata, non Reggello ma Rignano", "sì"],
      stands: ["1 2021-06-22 rignano-sull-arno"],
    },
    ...["annulla il 2, quello con Signa, era un doppione", "annulla quello del 2, con Signa, era un doppione"].map(
      (said) => ({
        turns: [
          "2 luglio incontro con Signa",
          "2 luglio incontro con Vinci",
          said,
          "> Motivo: «era un doppione»",
          "sì",
        ],
        stands: ["2 2021-07-02 vinci"],
      }),
    ),
    {
      turns: ["il 16 settembre riunione con Vinci", "anticipala al 14, il 15 c'è giunta", "> c'è giunta»", "sì"],
      stands: ["1 2021-09-14 vinci planned"],
    },
    {
      turns: ["22 giugno incontro con Vicchio", "annulla il 22, con Vicchio, doppione", "> Motivo: «doppione»", "sì"],
      stands: [],
    },
    {
      turns: ["2 luglio incontro con Signa", "annulla il 2, quello con Signa", "> Serve il motivo.", "doppione", "sì"],
      stands: [],
    },
  ],
  "a body that nobody knows, at a meeting that is recorded": [
    ...[
      "c'era anche Santa Croce sull'Arno",
      "aggiungi il Comune di Santa Croce sull'Arno",
      "aggiungi anche il comune di Prato",
    ].map((said) => ({
      turns: [
        "2 luglio incontro con Signa",
        said,
        "> Ho capito così: venerdì 2 luglio · Signa",
        "[È un Comune nuovo]",
        "sì",
      ],
      stands: [
        `1 2021-07-02 signa+${/prato/iu.test(said) ? "comune-di-prato" : /Comune/u.test(said) ? "comune-di-santa-croce-sull-arno" : "santa-croce-sull-arno"}`,
      ],
    })),
    ...["mancava Publiacqua, aggiungila", "c'era anche Publiacqua"].map((said) => ({
      turns: ["2 luglio incontro con Signa", said, "> Chi è «Publiacqua»?", "[È un ente nuovo]", "sì"],
      stands: ["1 2021-07-02 signa+publiacqua"],
    })),
    ...["era con Publiacqua", "non era Signa ma Publiacqua", "non con Signa, con Publiacqua"].map((said) => ({
      turns: ["2 luglio incontro con Signa", said, "> Chi è «Publiacqua»?", "[È un ente nuovo]", "sì"],
      stands: ["1 2021-07-02 publiacqua"],
    })),
    {
      turns: [
        "domani incontro con Signa",
        "+30h",
        "fatto, c'era anche Santa Croce sull'Arno",
        "> Chi è «Santa Croce sull'Arno»?",
        "[È un Comune nuovo]",
        "> Stato",
        "sì",
      ],
      stands: ["1 2021-07-29 signa+santa-croce-sull-arno"],
    },
    ...["c'era anche Publiacqua ed era il 5", "era il 5 e c'era anche Publiacqua"].map((said) => ({
      turns: ["2 luglio incontro con Signa", said, "[È un ente nuovo]", "> Comune di Signa, Publiacqua", "sì"],
      stands: ["1 2021-07-05 signa+publiacqua"],
    })),
    ...["mancava anche Vaglia, aggiungila, ed era il 5", "era il 5 e mancava Vaglia, aggiungila"].map((said) => ({
      turns: ["2 luglio incontro con Signa", said, "sì"],
      stands: ["1 2021-07-05 signa+vaglia"],
    })),
    {
      turns: ["2 luglio incontro con Signa e Vaglia", "mancava Vaglia, era il 5", "sì"],
      stands: ["1 2021-07-05 signa"],
    },
    {
      turns: ["2 luglio incontro con Signa", "mancava Vaglia, aggiungila", "sì"],
      stands: ["1 2021-07-02 signa+vaglia"],
    },
    {
      turns: ["2 luglio incontro con Signa e Santa Croce sull'Arno sui ponti", "[È un Comune nuovo]"],
      stands: ["1 2021-07-02 signa+santa-croce-sull-arno ponti"],
    },
  ],
  "the reason stands beside the order, or follows it": [
    {
      turns: [
        "2 luglio incontro con Firenzuola",
        "leva Firenzuola, è un appuntamento dell'agenda di Paolo, non nostro",
        "> Motivo: «è un appuntamento dell'agenda di Paolo, non nostro»",
        "sì",
      ],
      stands: [],
    },
    ...["è un doppione, l'aveva già messo Elisa", "l'ho registrato per errore"].map((said) => ({
      turns: ["2 luglio incontro con Firenzuola", "annullalo", said, `> Motivo: ${said}`, "sì"],
      stands: [],
    })),
    ...["disfa anche la registrazione di Gambassi", "annulla la registrazione con Gambassi"].map((said) => ({
      turns: [
        "2 luglio incontro con Gambassi",
        "ieri incontro con Vinci",
        said,
        "> Annullare l'incontro 1?",
        "doppione",
        "sì",
      ],
      stands: ["2 2021-07-27 vinci"],
    })),
  ],
  "what a colleague changed is put back as it was": [
    {
      turns: [
        "2 luglio incontro con Signa e Sesto",
        "Luca: togli Sesto",
        "Luca: sì",
        "rimetti com'era prima, Sesto era collegato da remoto",
        "> Non ho capito «Sesto era collegato da remoto»",
        "sì",
      ],
      stands: ["1 2021-07-02 signa+sesto-fiorentino"],
    },
    {
      turns: [
        "2 luglio incontro con Signa",
        "Luca: era il 3",
        "Luca: sì",
        "rimetti com'era",
        "> a «venerdì 2 luglio",
        "sì",
      ],
      stands: ["1 2021-07-02 signa"],
    },
    {
      turns: ["2 luglio incontro con Signa", "Luca: era il 3", "Luca: sì", "annulla", "> Non posso annullarlo", "sì"],
      stands: ["1 2021-07-03 signa"],
    },
    {
      turns: ["2 luglio incontro con Signa", "era il 3", "sì", "rimetti com'era prima", "> La annullo?", "sì"],
      stands: ["1 2021-07-02 signa"],
    },
  ],
  "a part of the last one in few words": [
    ...["però in call eh, non di persona", "era in call", "era una videocall, non in presenza"].map((said) => ({
      turns: ["2 luglio incontro con Signa", said, "> Modalità | da niente a «in videoconferenza»"],
      stands: ["1 2021-07-02 signa"],
    })),
    ...["e il tema scrivilo meglio: rete degli ecomusei", "l'argomento cambialo in rete degli ecomusei"].map(
      (said) => ({
        turns: ["2 luglio incontro con Signa sui ponti", said, "sì"],
        stands: ["1 2021-07-02 signa rete degli ecomusei"],
      }),
    ),
    { turns: ["2 luglio incontro con Signa", "era il 3", "sì cambialo"], stands: ["1 2021-07-03 signa"] },
    ...["sì modificalo", "sì, spostalo"].map((said) => ({
      turns: ["ieri Signa, sui ponti", said, "> Non ho capito"],
      stands: [],
    })),
    ...["no scusa, 17002", "17002"].map((said) => ({
      turns: [
        "2 luglio incontro con Signa",
        "aggiungi il protocollo 17020 del 7/7",
        said,
        "> a «protocollo 17002 del 7/7»",
        "sì",
      ],
      stands: ["1 2021-07-02 signa [protocollo 17002 del 7/7]"],
    })),
    { turns: ["2 luglio incontro con Signa", "17002", "> Non ho capito «17002»"], stands: ["1 2021-07-02 signa"] },
    {
      turns: ["mandami il riepilogo il lunedì", "anzi guarda, spegnilo, ci penso da me", "> non arriva più"],
      stands: [],
    },
  ],
  "the names of bodies are told in words": [
    {
      turns: ["Città Metropolitana e Regione sono lo stesso ente", "> è lo stesso ente di «Regione Toscana»?"],
      stands: [],
    },
    {
      turns: ["la Regione è lo stesso ente della Città Metropolitana", "> è lo stesso ente di «Città Metropolitana»?"],
      stands: [],
    },
    ...[
      "il nome giusto dell'ente è Publiacqua S.p.A.",
      "il nome giusto dell'ente è Publiacqua S.p.A., correggilo",
      'Publiacqua chiamala "Publiacqua S.p.A."',
    ].map((said) => ({
      turns: ["2 luglio incontro con Publiacqua", "[È un ente nuovo]", said, "> da «Publiacqua» a «Publiacqua S.p.A.»"],
      stands: ["1 2021-07-02 publiacqua"],
    })),
    {
      turns: ["2 luglio incontro con Vaglia", "Vaglia chiamala domani", "> Ho capito così"],
      stands: ["1 2021-07-02 vaglia"],
    },
  ],
  "how and when it was, beside another change": [
    ...(
      [
        ["era il 21 e in videochiamata", "videoconferenza", "2021-07-21 signa"],
        ["era il 21, in videochiamata", "videoconferenza", "2021-07-21 signa"],
        ["era il 21 e alle 15", "15:00", "2021-07-21 signa"],
        ["l'argomento erano i tributi, in videochiamata", "videoconferenza", "2021-07-20 signa i tributi"],
        ["argomento: bilancio, personale e da remoto", "videoconferenza", "2021-07-20 signa bilancio, personale"],
        ["argomento SUAP, alle 15", "15:00", "2021-07-20 signa SUAP"],
        ["argomento: la formazione a distanza e in presenza", "a distanza e", null],
        ["argomento: la formazione, in presenza e a distanza", "in presenza e", null],
        ["si è parlato di tributi e in videochiamata", "videoconferenza", "2021-07-20 signa tributi"],
        ["era con Scandicci e non con Signa e in videochiamata", "videoconferenza", "2021-07-20 scandicci"],
        ["era con Scandicci e non con Signa, in municipio", "municipio", "2021-07-20 scandicci"],
        ["era con Scandicci invece che con Signa e da remoto", "videoconferenza", "2021-07-20 scandicci"],
        ["il protocollo è 12/2021 e in videochiamata", "videoconferenza", "2021-07-20 signa [prot. 12/2021]"],
      ] as const
    ).map(([said, shown, stands]) => ({
      turns: ["il 20 luglio incontro con Signa", said, `> ${shown}`, "sì"],
      stands: [`1 ${stands ?? `2021-07-20 signa ${said.replace("argomento: ", "")}`}`],
    })),
  ],
  "each of several meetings, named by nothing but whoever it was with": [
    ...[
      "Signa spostato al 9 e Vaglia al 10",
      "sposta Signa al 9 e Vaglia al 10",
      "Signa slitta al 9, Vaglia al 10",
    ].map((said) => ({
      turns: [
        "il 5 agosto incontro con Signa",
        "il 6 agosto incontro con Vaglia",
        said,
        "> Correggere 2 incontri",
        "sì",
      ],
      stands: ["1 2021-08-09 signa planned", "2 2021-08-10 vaglia planned"],
    })),
    ...["Signa era l'8, Vaglia il 5", "no, Signa era l'8 e Vaglia il 5"].map((said) => ({
      turns: [
        "il 7 luglio incontro con Signa",
        "il 6 luglio incontro con Vaglia",
        said,
        "> Correggere 2 incontri",
        "sì",
      ],
      stands: ["1 2021-07-08 signa", "2 2021-07-05 vaglia"],
    })),
    // Of one of them there is none, or more: they are told, and not changed.
    ...["il 13 luglio incontro con Londa", "il 6 luglio incontro con Vaglia\nil 13 luglio incontro con Vaglia"].map(
      (before) => ({
        turns: [
          "il 7 luglio incontro con Signa",
          before,
          "Signa era l'8, Vaglia il 5",
          "> Mi stai raccontando 2 incontri",
          "no",
        ],
        stands: [
          "1 2021-07-07 signa",
          ...before
            .split("\n")
            .map(
              (one, place) =>
                `${place + 2} 2021-07-${one.includes(" 6 ") ? "06" : "13"} ${one.split("con ")[1]?.toLowerCase()}`,
            ),
        ],
      }),
    ),
  ],
  "the next meeting, beside a change of one": [
    ...(
      [
        ["argomento SUAP", ", e ", "il prossimo incontro è il 5 agosto", "2021-07-20 signa SUAP"],
        ["argomento SUAP", ", ", "il prossimo incontro con Vaglia è il 5 agosto", "2021-07-20 signa SUAP"],
        ["l'argomento era il SUAP", " e ", "il prossimo incontro è il 5 agosto", "2021-07-20 signa il SUAP"],
        ["si è parlato di SUAP", ", ", "ci rivediamo il 5 agosto", "2021-07-20 signa SUAP"],
        ["era il 21", " e ", "il prossimo incontro è il 5 agosto", "2021-07-21 signa"],
        ["c'era anche Vaglia", " e ", "il prossimo incontro è il 5 agosto", "2021-07-20 signa+vaglia"],
        ["quello con Signa era il 21", ", ", "prossimo incontro il 5 agosto", "2021-07-21 signa"],
      ] as const
    ).map(([change, sign, next, stands]) => ({
      turns: ["il 20 luglio incontro con Signa", `${change}${sign}${next}`, `> Non ho capito «${next}»`, "sì"],
      stands: [`1 ${stands}`],
    })),
    {
      turns: [
        "il 20 luglio incontro con Signa",
        "argomento: il bilancio e la prossima seduta del 5 agosto",
        "> «il bilancio e la prossima seduta del 5 agosto»",
      ],
      stands: ["1 2021-07-20 signa"],
    },
    {
      turns: ["il 5 agosto incontro con Signa", "annullato, ci rivediamo il 9 agosto", "> lunedì 9 agosto", "sì"],
      stands: ["1 2021-08-09 signa planned"],
    },
  ],
  "a telling that there was a meeting, and nothing of it": [
    ...["ho fatto un incontro", "abbiamo fatto una riunione con", "c'è stata un'altra riunione"].map((said) => ({
      turns: [said, "> Mi stai raccontando un incontro", "ieri con Signa", "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    { turns: ["ieri ho fatto un incontro", "> Con chi, ieri", "Signa"], stands: ["1 2021-07-27 signa"] },
    { turns: ["ho fatto un incontro?", "> Incontri: 0 su 3"], stands: [] },
  ],
  "a meeting to annul, and another that stays": [
    ...[
      ["quello di Signa salta perché il sindaco è malato", ", quello di Vaglia è confermato"],
      ["annulla quello di Signa perché il sindaco è malato", " ma quello di Vaglia resta"],
      ["annulla quello di Signa perché il sindaco è malato", ", Vaglia è confermata"],
      ["annulla quello di Signa perché il sindaco è malato", ", l'altro si fa"],
    ].map(([said, stays]) => ({
      turns: [
        "il 5 agosto incontro con Signa",
        "il 6 agosto incontro con Vaglia",
        `${said}${stays}`,
        "> Motivo: «il sindaco è malato»",
        "sì",
      ],
      stands: ["2 2021-08-06 vaglia planned"],
    })),
    {
      turns: [
        "il 5 agosto incontro con Signa",
        "il 6 agosto incontro con Vaglia",
        "annulla quello di Signa perché il sindaco resta a casa",
        "> Motivo: «il sindaco resta a casa»",
        "sì",
      ],
      stands: ["2 2021-08-06 vaglia planned"],
    },
  ],
  "a meeting to annul, and another to change": [
    ...[
      ["quello con Vaglia annullalo perché doppione e quello con Signa era il 14", "quello con Signa era il 14"],
      ["annulla l'incontro 1, doppione, e l'incontro 2 era il 14", "l'incontro 2 era il 14"],
      ["annulla quello con Vaglia perché doppione e sposta quello con Signa al 14", "sposta quello con Signa al 14"],
      ["annulla quello con Vaglia, quello con Signa era il 14", "quello con Signa era il 14", "doppione"],
    ].map(([said = "", besides = "", why]) => ({
      turns: [
        "ieri incontro con Vaglia",
        "il 20 luglio incontro con Signa",
        said,
        `> ${why === undefined ? "Motivo: «doppione»" : "Serve il motivo"}.*«${besides}»: questo non l'ho ancora fatto`,
        ...(why === undefined ? [] : [why]),
        "sì",
        besides,
        "sì",
      ],
      stands: ["2 2021-07-14 signa"],
    })),
    ...["è un doppione di quello con Signa", "il sindaco era malato e quello con Signa era già fissato"].map((why) => ({
      turns: [
        "ieri incontro con Vaglia",
        "il 20 luglio incontro con Signa",
        `annulla l'incontro 1 perché ${why}`,
        `> Motivo: «${why}»`,
        "sì",
      ],
      stands: ["2 2021-07-20 signa"],
    })),
  ],
  "evidence that is asked for, and something else told meanwhile": [
    {
      turns: [
        "ieri incontro con Vaglia",
        "aggiungi la prova all'incontro 1",
        "il 20 luglio incontro con Signa",
        "> La prova dell'incontro 1 non è ancora aggiunta",
        "il verbale è il prot. 44/2021",
        "> Qual è la prova dell'incontro \\d.*Prova: «prot. 44/2021»",
      ],
      stands: ["1 2021-07-27 vaglia", "2 2021-07-20 signa"],
    },
    {
      turns: ["ieri incontro con Vaglia", "aggiungi la prova", "il verbale è il prot. 44/2021"],
      stands: ["1 2021-07-27 vaglia [prot. 44/2021]"],
    },
  ],
  "evidence by its number, its name or its act": [
    ...["verbale n. 4", "DG 312/2021", "DGC 45/2021", "D.C.C. n. 12 del 20/7", "det. dir. 100", "DD 7/2021"].map(
      (said) => ({
        turns: ["ieri incontro con Signa", "aggiungi la prova", said],
        stands: [`1 2021-07-27 signa [${said}]`],
      }),
    ),
    ...["resoconto del 27 luglio a firma Bianchi", "verbale firmato da Bianchi", "verbale del 20 luglio"].map(
      (said) => ({
        turns: ["ieri incontro con Signa", "aggiungi la prova", said, `> Prova: «${said}»`, "sì"],
        stands: [`1 2021-07-27 signa [${said}]`],
      }),
    ),
    ...["il verbale a firma Bianchi non c'è ancora"].map((said) => ({
      turns: ["ieri incontro con Signa", "aggiungi la prova", said, "sì"],
      stands: ["1 2021-07-27 signa"],
    })),
    {
      turns: ["ieri incontro con Impruneta", "resoconto a firma Bianchi", "> Qual è la prova.*resoconto a firma", "no"],
      stands: ["1 2021-07-27 impruneta"],
    },
    {
      turns: [
        "ieri incontro con Impruneta",
        "il 20 luglio incontro con Signa",
        "per impruneta abbiamo il verbale firmato",
        "> dell'incontro 1.*Prova: «verbale firmato»",
        "sì",
      ],
      stands: ["1 2021-07-27 impruneta [verbale firmato]", "2 2021-07-20 signa"],
    },
    {
      turns: [
        "ieri incontro con Rignano",
        "il 20 luglio incontro con Pelago",
        "protocolli: Pelago 511/2021, Rignano 527/2021",
        "sì",
        "metti il verbale n. 45/2021 agli incontri 1 e 2",
        "sì",
      ],
      stands: [
        "1 2021-07-27 rignano-sull-arno [prot. 527/2021; verbale n. 45/2021]",
        "2 2021-07-20 pelago [prot. 511/2021; verbale n. 45/2021]",
      ],
    },
    {
      turns: [
        "ieri incontro con Vaglia sulla delibera 45/2021",
        "il 20 luglio incontro con Signa sul verbale n. 4, prot. 5",
      ],
      stands: ["1 2021-07-27 vaglia delibera 45/2021", "2 2021-07-20 signa verbale n. 4 [prot. 5]"],
    },
  ],
  "evidence in everyday words, of one that is recorded": [
    ...[
      ["eccola, per Reggello c'è il foglio firme", "foglio firme"],
      ["per l'incontro con Reggello aggiungi il foglio firme", "foglio firme"],
      ["aggiungi il foglio firme", "foglio firme"],
      ["ecco il foglio presenze", "foglio presenze"],
      ["foglio firme", "foglio firme"],
      ["metti anche le foto", "foto"],
      ["ho il verbalino firmato da tutti", "verbalino firmato da tutti"],
    ].map(([said = "", evidence = ""]) => ({
      turns: ["ieri riunione con Reggello", said, `> dell'incontro 1.*Prova: «${evidence}»`, "sì"],
      stands: [`1 2021-07-27 reggello [${evidence}]`],
    })),
    ...["aggiungi il verbale firmato", "metti il verbale firmato", "ho il verbale firmato"].map((said) => ({
      turns: ["ieri riunione con Reggello", "aggiungi la prova", said, "> Prova: «verbale firmato»", "sì"],
      stands: ["1 2021-07-27 reggello [verbale firmato]"],
    })),
    ...[
      "il verbale lo mando",
      "manca il foglio firme",
      "il foglio firme lo porto domani",
      "il foglio firme non ce l'ho",
    ].map((said) => ({
      turns: ["ieri riunione con Reggello", said, "> resta senza prova"],
      stands: ["1 2021-07-27 reggello"],
    })),
    ...["arrivato: prot. 19233 per quella di lunedì", "ci siamo: verbale 19233 per quella del 26"].map((said) => ({
      turns: ["lunedì riunione con Londa sul bando borghi", "24 luglio riunione con Vicchio sulla fiera", said, "sì"],
      stands: [
        `1 2021-07-26 londa bando borghi [${said.slice(said.indexOf(":") + 2, said.indexOf(" per"))}]`,
        "2 2021-07-24 vicchio fiera",
      ],
    })),
  ],
  "a telling that says that there is no evidence": [
    ...["niente verbale", "senza verbale", "il verbale non c'è ancora", "manca il protocollo", "verbale in arrivo"].map(
      (said) => ({ turns: [`ieri incontro con Signa, ${said}`], stands: ["1 2021-07-27 signa"] }),
    ),
    {
      turns: ["ieri incontro con Signa: bilancio, niente verbale"],
      stands: ["1 2021-07-27 signa bilancio"],
    },
  ],
  "what is asked after an excuse, or after what is not there": [
    {
      turns: [
        "ieri incontro con Signa",
        "aggiungi la prova",
        "il verbale me lo mandano settimana prossima, quanti documentati?",
        "> Nessun incontro con la prova.*La prova dell'incontro 1 non è ancora aggiunta",
      ],
      stands: ["1 2021-07-27 signa"],
    },
    {
      turns: [
        "ieri incontro con Signa",
        "non so, fammi vedere gli incontri",
        "> Incontro 1 · ",
        "ops, intendevo /stato",
        "> A che punto siamo",
        "boh, quanti ne mancano?",
        "> Mancano 2 incontri",
        "scusa, annulla l'ultimo",
        "> Annullare l'incontro 1",
      ],
      stands: ["1 2021-07-27 signa"],
    },
  ],
  "a text that was asked for, and another meeting that is meant": [
    ...["intendevo l'incontro 2", "no scusa, quello con Signa", "quello del 20 luglio con Signa"].map((said) => ({
      turns: [
        "ieri incontro con Vaglia",
        "il 20 luglio incontro con Signa",
        "annulla l'incontro 1",
        said,
        "> Annullare l'incontro 2.*L'incontro 1 non è ancora annullato",
        "doppione",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia"],
    })),
    ...["quella di Signa", "no, a quello con Signa"].map((said) => ({
      turns: [
        "ieri incontro con Vaglia",
        "il 20 luglio incontro con Signa",
        "aggiungi la prova all'incontro 1",
        said,
        "> Qual è la prova dell'incontro 2",
        "prot. 5",
      ],
      stands: ["1 2021-07-27 vaglia", "2 2021-07-20 signa [prot. 5]"],
    })),
    ...["non annullarlo", "boh"].map((said) => ({
      turns: [
        "ieri incontro con Vaglia",
        "annulla l'incontro 1",
        said,
        "> lascio tutto così|Annullare l'incontro 1",
        "sì",
        "> a",
      ],
      stands: ["1 2021-07-27 vaglia"],
    })),
    {
      turns: [
        "ieri incontro con Vaglia",
        "aggiungi la prova",
        "chiedo a Rossi e ti dico",
        "> Qual è la prova",
        "187650/2021",
        "sì",
      ],
      stands: ["1 2021-07-27 vaglia [187650/2021]"],
    },
  ],
  "one evidence of two meetings, and evidence by its verb": [
    ...[
      "il prot. 100/2021 vale sia per Scandicci che per Fiesole",
      "verbale n. 7, vale sia per Fiesole che per Scandicci",
    ].map((said) => {
      const evidence = /prot. 100\/2021|verbale n. 7/u.exec(said)?.[0];
      return {
        turns: [
          "ieri incontro con Scandicci",
          "il 20 luglio incontro con Fiesole",
          said,
          "> Correggere 2 incontri",
          "sì",
        ],
        stands: [`1 2021-07-27 scandicci [${evidence}]`, `2 2021-07-20 fiesole [${evidence}]`],
      };
    }),
    {
      turns: [
        "ieri incontro con Scandicci",
        "il 20 luglio incontro con Fiesole",
        "prot. 100/2021",
        "vale sia per Scandicci che per Fiesole",
        "> Non ho capito",
        "sì",
        "> a",
      ],
      stands: ["1 2021-07-27 scandicci", "2 2021-07-20 fiesole [prot. 100/2021]"],
    },
    {
      turns: [
        "ieri incontro con Scandicci",
        "il 20 luglio incontro con Fiesole",
        "documenta l'incontro 1 con il prot. 5",
        "documenta quello con Fiesole",
        "> Qual è la prova dell'incontro 2",
        "delibera 12/2021",
      ],
      stands: ["1 2021-07-27 scandicci [prot. 5]", "2 2021-07-20 fiesole [delibera 12/2021]"],
    },
  ],
  "the number of one to annul, and the reason of the one before": [
    ...[
      "annulla anche il 2 per lo stesso motivo",
      "annulla anche l'incontro 2 per lo stesso motivo",
      "annulla anche quello con Londa, stesso motivo",
    ].map((said) => ({
      turns: [
        "il 5 luglio incontro con Firenzuola",
        "6 luglio incontro con Londa",
        "annulla l'1, era di un altro ufficio",
        "> Annullare l'incontro 1.*«era di un altro ufficio»",
        "sì",
        said,
        "> Annullare l'incontro 2.*«era di un altro ufficio»",
        "sì",
      ],
      stands: [],
    })),
  ],
  "another day with a name that nobody knows, and that of the one that is asked about": [
    ...["14 luglio incontro con publiaqua spa, sempre perdite", "poi il 14 abbiamo rivisto Publiacqua"].map((said) => ({
      turns: ["il 7 luglio incontro con Publiacqua sulle perdite", said, "> 7 luglio 2021 non è ancora registrato"],
      stands: [],
    })),
    ...["l'incontro con Publiacqua è stato il 14 luglio", "era il 14 luglio con Publiacqua"].map((said) => ({
      turns: ["il 7 luglio incontro con Publiacqua", said, "> Publiacqua.*mercoledì 14 luglio"],
      stands: [],
    })),
  ],
  "those who were all there are named after a colon": [
    ...["c'erano tutti e tre:", "con tutti e tre:", "tutt'e tre:"].map((all) => ({
      turns: [`il 28 maggio incontro, ${all} Sesto, Calenzano e Campi`],
      stands: ["1 2021-05-28 sesto-fiorentino+calenzano+campi-bisenzio"],
    })),
    {
      turns: [
        "ci siamo dimenticati di segnare l'incontro del 28 maggio, c'erano tutti e due: Sesto e Campi",
        "> Ho capito così",
        "sì",
      ],
      stands: ["1 2021-05-28 sesto-fiorentino+campi-bisenzio"],
    },
    { turns: ["il 28 maggio incontro, c'erano tutti e tre: Sesto e Campi", "> Ho capito così"], stands: [] },
    ...["tutti e due: bilancio", "c'erano tutti e due: bilancio"].map((said) => ({
      turns: [`ieri incontro con Signa e Vaglia, ${said}`],
      stands: ["1 2021-07-27 signa+vaglia bilancio"],
    })),
  ],
  "days by their number below their month, in one line": [
    ...[
      "luglio: 5 Signa, 6 Vaglia",
      "a luglio: il 5 Signa; il 6 Vaglia",
      "riunioni di luglio: 5 Signa, 6 Vaglia",
      "incontri di luglio: 5 con Signa e 6 con Vaglia",
    ].map((told) => ({
      turns: [told, "> Mi stai raccontando 2 incontri", "sì"],
      stands: ["1 2021-07-05 signa", "2 2021-07-06 vaglia"],
    })),
    {
      turns: ["maggio: 5 Signa e Londa, 6 Vaglia\ngiugno: 7 Londa, 8 Fiesole", "> 4 incontri", "sì"],
      stands: ["1 2021-05-05 signa+londa", "2 2021-05-06 vaglia", "3 2021-06-07 londa", "4 2021-06-08 fiesole"],
    },
    { turns: ["a luglio: 5 incontri con Signa, 6 con Vaglia", "> non ho registrato niente"], stands: [] },
    { turns: ["ferie di luglio: 5 Signa, 6 Vaglia", "> Non ho capito"], stands: [] },
  ],
  "one meeting that is pointed at twice": [
    ...["l'ultimo, quello del 14, cancellalo: l'hanno fatto senza di noi", "annulla l'ultima, quella del 14"].map(
      (said) => ({
        turns: [
          "il 7 luglio riunione con Vaglia sugli impianti sportivi",
          "il 14 con Barberino di Mugello, stesso tema",
          "quanti incontri?",
          said,
          "> non ho registrato niente",
        ],
        stands: ["1 2021-07-07 vaglia impianti sportivi"],
      }),
    ),
    ...[
      ["l'ultimo, quello con Vaglia, annullalo", "> Annullare l'incontro 1"],
      ["il secondo, quello del 7, annullalo", "> Annullare l'incontro 1"],
      ["l'ultimo incontro, quello del 9, annullalo perché doppione", "> Non trovo l'incontro"],
      ["l'incontro 2, quello del 7, annullalo", "> Quale incontro intendi"],
      ["l'ultima, quella del 7, spostala all'8", "> Correggere l'incontro 1.*giovedì 8 luglio"],
      ["nell'ultimo, quello di Signa, c'era anche Campi", "> ^(?!.*Non ho capito).*Correggere l'incontro 2"],
      ["l'ultimo, quello del 14, cancellalo: l'hanno fatto senza di noi", "> incontro 2.*«l'hanno fatto senza di noi»"],
      ["quello con Signa era il 13, quello con Vaglia l'8", "> Correggere 2 incontri"],
      ["annulla l'ultimo, doppione di quello del 7", "> Annullare l'incontro 2.*«doppione di quello del 7»"],
    ].map((turns) => ({
      turns: ["il 7 luglio riunione con Vaglia", "il 14 luglio riunione con Signa", ...turns],
      stands: ["1 2021-07-07 vaglia", "2 2021-07-14 signa"],
    })),
  ],
  "what was done last is undone, in other words": [
    {
      turns: [
        "20/7 incontro con Empoli",
        "21/7 incontro con Vinci",
        "disfa",
        "sì",
        "disfa ancora",
        "> Incontro 1",
        "sì",
      ],
      stands: [],
    },
    ...["ripensandoci rimetti com'era", "no, disfa", "ops, disfa"].map((said) => ({
      turns: ["20/7 incontro con Empoli", "era il 21", "sì", said, "> Incontro 1 corretto", "sì"],
      stands: ["1 2021-07-20 empoli"],
    })),
    {
      turns: ["20/7 incontro con Empoli", "era il 21", "disfa", "> lascio tutto così"],
      stands: ["1 2021-07-20 empoli"],
    },
    { turns: ["ieri incontro con Publiacqua", "disfa", "> non ho registrato niente"], stands: [] },
  ],
  "two bodies that are one, and are not named": [
    {
      turns: ["ieri incontro con Vaglia e Londa", "sono lo stesso ente, uniscili", "> /enti unisci Prefettura a"],
      stands: ["1 2021-07-27 vaglia+londa"],
    },
    {
      turns: [
        "ieri incontro con Vaglia",
        "Vaglia e Londa sono lo stesso ente, uniscili",
        "> «Vaglia» è lo stesso ente",
      ],
      stands: ["1 2021-07-27 vaglia"],
    },
  ],
  "the name of a file asks for no report": [
    ...["verbale_rignano.pdf", "verbale-rignano.docx", "verbale_2021-07-06.pdf", "20210706_verbale.pdf.p7m"].flatMap(
      (file) => [
        {
          turns: [`il 6 luglio incontrato Rignano sull'Arno per il ponte, ${file}`],
          stands: [`1 2021-07-06 rignano-sull-arno ponte [${file}]`],
        },
        {
          turns: ["il 6 luglio incontro con Rignano", `aggiungi il verbale: ${file}`],
          stands: [`1 2021-07-06 rignano-sull-arno [${file}]`],
        },
      ],
    ),
    {
      turns: ["il 6 luglio incontro con Rignano", "ecco il verbale: rignano_0607.docx"],
      stands: ["1 2021-07-06 rignano-sull-arno [rignano_0607.docx]"],
    },
    ...["convocazione.docx", "bozza_verbale.pdf", "attori.pdf"].map((file) => ({
      turns: [`il 6 luglio incontro con Rignano per il ponte, ${file}`, `> Non ho letto tutto: «${file}»`, "sì"],
      stands: ["1 2021-07-06 rignano-sull-arno ponte"],
    })),
    ...["mi fai un pdf?", "esporta tutto in pdf", "mi serve un report"].map((asked) => ({
      turns: [asked, "> Il report non c'è ancora"],
      stands: [],
    })),
    {
      turns: ["il 6 luglio incontro con Rignano, verbale https://docs.comune.fi.it/v_19.pdf"],
      stands: ["1 2021-07-06 rignano-sull-arno [verbale https://docs.comune.fi.it/v_19.pdf]"],
    },
  ],
  "a yes to a text that was asked for, and only named since": [
    {
      turns: [
        "il 6 luglio incontro con Rignano",
        "annulla l'incontro 1",
        "quanti incontri abbiamo?",
        "> L'incontro 1 non è ancora annullato",
        "sì",
        "> Annullare l'incontro 1",
        "doppione",
        "sì",
      ],
      stands: [],
    },
    {
      turns: [
        "il 6 luglio incontro con Rignano",
        "annulla l'incontro 1, è un doppione",
        "ieri incontro con Signa",
        "sì",
        "> Annullare l'incontro 1.*«è un doppione»",
        "sì",
      ],
      stands: ["2 2021-07-27 signa"],
    },
    {
      turns: ["il 6 luglio incontro con Rignano", "aggiungi il verbale", "quanti incontri?", "sì", "> Qual è la prova"],
      stands: ["1 2021-07-06 rignano-sull-arno"],
    },
    {
      turns: ["il 6 luglio incontro con Rignano", "annulla l'incontro 1", "quanti incontri?", "no", "> A che cosa"],
      stands: ["1 2021-07-06 rignano-sull-arno"],
    },
  ],
  "a note in one line, with labels between full stops": [
    ...[
      "12/07/2021 Signa. Oggetto: SUAP. Ore: 10.",
      "12 luglio. Signa. Oggetto: SUAP. Ora: 10.",
      "12/07/2021 Signa. Ore: 10. Oggetto: SUAP.",
    ].map((told) => ({
      turns: [told, "> lunedì 12 luglio 2021, ore 10:00", "sì"],
      stands: ["1 2021-07-12 signa SUAP"],
    })),
    {
      turns: ["12/07/2021 Signa e Vaglia. Oggetto: convenzione con Londa. Luogo: municipio.", "> municipio", "sì"],
      stands: ["1 2021-07-12 signa+vaglia convenzione con Londa"],
    },
    ...[
      "Prot. 123/2021 del 12/07/2021 Comune di Signa. Oggetto: richiesta dati",
      "12/07/2021 mail da Signa. Oggetto: richiesta dati",
      "12/07/2021 Signa assente. Oggetto: SUAP. Ore: 10.",
    ].map((told) => ({ turns: [told, "> non ho registrato niente"], stands: [] })),
  ],
  "a full stop ends the name of a body, and what another one did is no presence": [
    ...["Fiesole era d'accordo", "Fiesole ci ha scritto", "Fiesole è in ritardo", "Fiesole manda la bozza"].map(
      (said) => ({
        turns: [`ieri incontro con Signa. ${said}`, `> Ho capito così.*Note.*${said}`, "sì"],
        stands: [`1 2021-07-27 signa (${said})`],
      }),
    ),
    {
      turns: ["ieri incontro con Signa e Vaglia. Il Comune di Fiesole ha chiesto un rinvio", "> Note", "sì"],
      stands: ["1 2021-07-27 signa+vaglia (Il Comune di Fiesole ha chiesto un rinvio)"],
    },
    ...["Il sindaco era d'accordo", "Il Comune ci manda la bozza"].map((said) => ({
      turns: [`ieri incontro con Signa. ${said}`],
      stands: [`1 2021-07-27 signa (${said})`],
    })),
    ...["Fiesole", "Fiesole era presente", "C'era anche Fiesole", "Fiesole c'era"].map((said) => ({
      turns: [`ieri incontro con Signa. ${said}`],
      stands: ["1 2021-07-27 signa+fiesole"],
    })),
    { turns: ["ieri incontro con Signa. Fiesole era collegata da remoto", "> Fiesole era collegata"], stands: [] },
  ],
  "what stands over a table, and what became of a row": [
    {
      turns: [
        "incontri fatti sulle comunità energetiche:\ndata | ente | prot. | tema\n03/06/2021 | Impruneta | 14001 | \n17/06/2021 | Greve in Chianti | | bollette\n01/07/2021 | San Casciano | |",
        "sì",
      ],
      stands: [
        "1 2021-06-03 impruneta comunità energetiche [prot. 14001]",
        "2 2021-06-17 greve-in-chianti bollette",
        "3 2021-07-01 san-casciano-in-val-di-pesa comunità energetiche",
      ],
    },
    {
      turns: ["ANNULLATI\ndata;ente\n03/06/2021;Impruneta\n17/06/2021;Vaglia", "> non ho registrato niente"],
      stands: [],
    },
    {
      turns: ["- 20/5 Vicchio, canile\n- 27/5 Firenzuola, recuperato", "sì"],
      stands: ["1 2021-05-20 vicchio canile", "2 2021-05-27 firenzuola"],
    },
  ],
  "a subject ends where another thing is said": [
    {
      turns: ["venerdì scorso s'è fatto il punto con Pontassieve sulle bici elettriche in riunione. a quanti siamo?"],
      stands: ["1 2021-07-23 pontassieve bici elettriche"],
    },
    {
      turns: ["ieri riunione con Londa sui borghi. ah, il verbale è prot. 2231"],
      stands: ["1 2021-07-27 londa borghi [prot. 2231]"],
    },
    {
      turns: ["ieri riunione con Londa sui borghi. dimenticavo, c'era anche Vicchio", "sì"],
      stands: ["1 2021-07-27 londa+vicchio borghi"],
    },
    {
      turns: [
        "l'altroieri riunione con Londa per il bando borghi. ah, sabato c'è stata l'inaugurazione a Vicchio ma quella non conta",
        "sì",
      ],
      stands: ["1 2021-07-26 londa bando borghi"],
    },
    { turns: ["ieri riunione con Londa per il bando borghi. poi ti dico", "> Ho capito così"], stands: [] },
  ],
  "as many as it says stand below a heading": [
    ...["tre incontri sul bike sharing", "questa settimana tre incontri sul bike sharing"].map((heading) => ({
      turns: [`${heading}: lunedì Calenzano, ieri Sesto, domani Campi`],
      stands: [
        "1 2021-07-26 calenzano bike sharing",
        "2 2021-07-27 sesto-fiorentino bike sharing",
        "3 2021-07-29 campi-bisenzio bike sharing planned",
      ],
    })),
    ...[
      "tre incontri sul bike sharing: lunedì Calenzano, ieri Sesto",
      "questa settimana tre incontri sul bike sharing: lunedì Calenzano, ieri Sesto, domani forse Campi",
      "tre incontri da raccontare sul bike sharing: lunedì Calenzano, ieri Sesto, domani Campi",
    ].map((said) => ({ turns: [said, "> Mi stai raccontando"], stands: [] })),
  ],
  "a meeting of its own is no place": [
    ...[
      ["il 17 giugno al tavolo pedibus c'erano Vinci e Cerreto Guidi", " pedibus"],
      ["il 17 giugno al tavolo tecnico della mobilità c'erano Vinci e Cerreto Guidi", " mobilità"],
      ["il 17 giugno alla riunione che si è svolta in municipio c'erano Vinci e Cerreto Guidi", ""],
    ].map(([said = "", subject = ""]) => ({
      turns: [said, "> Ho capito così(?!.*Luogo)", "sì"],
      stands: [`1 2021-06-17 vinci+cerreto-guidi${subject}`],
    })),
    {
      turns: ["il 17 giugno al museo c'erano Vinci e Cerreto Guidi, riunione sui parcheggi", "> Luogo.*museo"],
      stands: [],
    },
  ],
  "a month that is misspelt, and who was convened": [
    ...["8 lulgio", "8 luglo", "l'8 lugio"].map((day) => ({
      turns: [`${day} riunione con Vinci sul museo`, "> Ho capito così", "sì"],
      stands: ["1 2021-07-08 vinci museo"],
    })),
    {
      turns: [
        "martedì 20 tavolo sulla sosta: convocati Londa, Vicchio e Signa, ma Vicchio non s'è visto",
        "> Ho capito così",
        "sì",
      ],
      stands: ["1 2021-07-20 londa+signa sosta"],
    },
    ...["tavolo sulla sosta, convocati Londa e Signa", "tavolo sulla sosta: invitati Londa e Signa"].map((said) => ({
      turns: [`martedì 20 ${said}`, "> Ho capito così", "sì"],
      stands: ["1 2021-07-20 londa+signa sosta"],
    })),
    {
      turns: [
        "invito: siete invitati alla riunione che si terrà martedì 10 agosto con il Comune di Campi Bisenzio",
        "sì",
      ],
      stands: ["1 2021-08-10 campi-bisenzio planned"],
    },
    {
      turns: ["ieri l'altro riunione con Londa per il mercato, anzi no era il 22, con l'assessora Bencini", "sì"],
      stands: ["1 2021-07-22 londa mercato (assessora Bencini)"],
    },
    { turns: ["ieri riunione con Londa, anzi lunedì, con Vicchio", "> 26 luglio.*27 luglio"], stands: [] },
  ],
  "a paper's host, who sends it and what stands over it": [
    {
      turns: [
        "Riunione di Microsoft Teams\nTavolo banda ultralarga aree montane\nQuando: lun 30 ago 2021 14:30 - 16:00\nOrganizzatore: Paolo Nencini (Città Metropolitana)\nPartecipanti: Comune di Marradi; Regione Toscana\nFai clic qui per partecipare alla riunione",
        "sì",
      ],
      stands: [
        "1 2021-08-30 marradi+regione-toscana+citta-metropolitana-firenze banda ultralarga aree montane planned",
      ],
    },
    {
      turns: [
        "Riunione di Microsoft Teams\nMobilità ciclabile\nQuando: mar 3 ago 2021 9:30\nOrganizzatore: Anna Neri <a.neri@comune.vaglia.fi.it>\nObbligatori: Comune di Fiesole",
        "sì",
      ],
      stands: ["1 2021-08-03 fiesole+vaglia Mobilità ciclabile planned"],
    },
    ...["Anna Neri", "Anna Neri (Comune di Firenze)"].map((organizer) => ({
      turns: [
        `Riunione di Microsoft Teams\nOggetto: mense\nQuando: mar 3 ago 2021 9:30\nOrganizzatore: ${organizer}\nPartecipanti: Comune di Fiesole`,
        "sì",
      ],
      stands: ["1 2021-08-03 fiesole mense planned"],
    })),
    ...["segreteria@comune.calenzano.fi.it", "Segreteria Comune di Calenzano", "Ufficio acque Calenzano"].map(
      (from) => ({
        turns: [
          `Da: ${from}\nOggetto: invito tavolo acque meteoriche\n\nSiete invitati al tavolo tecnico che si terrà martedì 10 agosto 2021 alle ore 10:30 presso la Sala Giunta del Comune di Calenzano, insieme al Comune di Campi Bisenzio.\nCordiali saluti`,
          "sì",
        ],
        stands: ["1 2021-08-10 campi-bisenzio+calenzano acque meteoriche planned"],
      }),
    ),
    ...[
      ["Comune di Impruneta", "nella nostra sede", "+impruneta"],
      ["segreteria@comune.impruneta.fi.it", "presso i nostri uffici", "+impruneta"],
      ["Comune di Impruneta", "in videoconferenza", ""],
      ["Anna Neri <a.neri@comune.fi.it>", "nella nostra sede", ""],
    ].map(([from = "", where = "", host = ""]) => ({
      turns: [
        `Da: ${from}\nOggetto: riunione rifiuti\nLa riunione con Greve in Chianti è fissata per il 5 agosto alle 9 ${where}.`,
        "sì",
      ],
      stands: [`1 2021-08-05 greve-in-chianti${host} rifiuti planned`],
    })),
    ...["segreteria sociale Campi Bisenzio", "Vinci Paolo <p.vinci@comune.campi-bisenzio.fi.it>"].map((from) => ({
      turns: [
        `Da: ${from}\nOggetto: esito riunione\nConfermo che il 7 luglio si è tenuta la riunione tra i nostri uffici sullo sportello badanti. Cordiali saluti`,
        "sì",
      ],
      stands: ["1 2021-07-07 campi-bisenzio sportello badanti"],
    })),
  ],
};

async function play({ at, turns }: Conversation) {
  const bot = aBot();
  if (at !== undefined) bot.moveTo(at);
  const replies: Reply[] = [];
  for (const [place, turn] of turns.entries()) {
    const [, hours] = /^\+(\d+)h$/u.exec(turn) ?? [];
    const [, title, of] = /^\[(.+?)\](?: <(\d+))?$/u.exec(turn) ?? [];
    const [, said] = /^> (.+)$/u.exec(turn) ?? [];
    const [, theirs] = /^Luca: (.+)$/u.exec(turn) ?? [];
    const last = replies.at(-1);
    if (hours !== undefined) bot.wait({ hours: Number(hours) });
    else if (said !== undefined) assert.match(JSON.stringify(last), new RegExp(said, "u"), turn);
    else if (theirs !== undefined) replies.push(await bot.say(theirs, { person: { id: "luca", name: "Luca Rossi" } }));
    else if (title === undefined) {
      const reply = await bot.say(turn);
      const isTold = turns[place + 1]?.startsWith("> ");
      if (!isTold) assert.doesNotMatch(answerTold(reply).name, /^(?:not understood|near)$/u, turn);
      replies.push(reply);
    } else {
      const reply = of === undefined ? last : replies[Number(of) - 1];
      assert.ok(reply, turn);
      replies.push(await bot.pressTitled(reply, title));
    }
  }
  return (await bot.stored())
    .filter(({ state }) => state !== "annulled")
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, day, bodies, subject, state, evidence, notes }) => {
      const proof = evidence.length === 0 ? "" : `[${evidence.map(({ text }) => text).join("; ")}]`;
      const told = [
        number,
        day,
        bodies.join("+"),
        subject,
        proof,
        notes && `(${notes})`,
        state === "held" ? "" : state,
      ];
      return told.filter((part) => part !== "").join(" ");
    });
}

for (const [kind, each] of Object.entries(conversations)) {
  describe(`conversations of the kind ${kind}`, () => {
    for (const conversation of each) {
      it(`«${conversation.turns.join("» «").replaceAll("\n", " / ").slice(0, 200)}»`, async () => {
        assert.deepEqual(await play(conversation), conversation.stands);
      });
    }
  });
}
