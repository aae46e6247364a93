// SPDX-License-Identifier: EUPL-1.2
import { aBot } from "#test/fakes/a-bot.ts";

/** A message of each kind, in conversations: what is said before it is as much a message as the last. */
const conversations: readonly (readonly string[])[] = [
  ["ieri riunione con Fiesole su tributi", "aggiungi Signa", "sì", "anzi no era l'altro ieri", "sì", "annulla", "sì"],
  ["20/7 Fiesole", "21/7 Signa", "riprendi", "no, con Vaglia", "sì ma aggiungi Pelago", "sì"],
  ["/incontro ieri Signa: tributi", "/incontro ieri Signa: tributi", "è lo stesso", "/stato", "/incontri luglio"],
  ["incontro 18/6 con Scandicci", "l'incontro 1 era il 17", "no, il 16", "sì", "annulla l'incontro 1: doppione", "sì"],
  ["ieri riunione con Barberino e Topolinia e Neri", "Mugello", "È un ente nuovo", "è una persona"],
  [
    "ieri con Signa e la Provincia",
    "toglilo",
    "ieri riunione con Barberino: tributi",
    "il primo",
    "era con Vaglia",
    "sì",
  ],
  ["ripristina l'incontro 1", "ieri con Barberino", "Mugello", "era solo una telefonata", "sì", "ciao, grazie"],
  ["la fase 2 è iniziata il 18 giugno", "era il 19", "sì", "quanti incontri nel 2021?", "/stato 2021", "stato"],
  ["ieri ho telefonato a Vinci", "sì", "verbale dell'incontro 1: prot. 5/2021", "domani alle 9 con Pelago", "no"],
  ["/incotro ieri Fiesole", "certo", "togli un nome", "lascia stare, era una cosa personale", "boh", "👍"],
  [
    "il 20 luglio con Vaglia per il bilancio 2021",
    "incontro 1 del 2021",
    "chi c'era il 20 luglio?",
    "/enti aggiungi X",
  ],
];

/** Says them all, and prints for each message what was read more than once, and how often it was read as a whole. */
const state = globalThis as { counted?: string[] };
const told: {
  readonly message: string;
  readonly whole: readonly string[];
  readonly twice: readonly string[];
  /** What was read of any text once the message was read. */
  readonly after: readonly string[];
}[] = [];
for (const lines of conversations) {
  const bot = aBot();
  for (const message of lines) {
    state.counted = [];
    await bot.say(message);
    const read = state.counted.filter((one) => !one.startsWith("/reading/engine/"));
    const end = read.lastIndexOf("read");
    const after = end === -1 ? [] : read.slice(end + 1);
    const wholes = read.filter((one) => !one.startsWith("bodies ") && one !== "read");
    const twice = wholes.filter((one, at) => wholes.indexOf(one) !== at);
    told.push({ message, whole: read.filter((one) => /^(?:message|intention) /u.test(one)), twice, after });
  }
}
console.log(JSON.stringify(told));
