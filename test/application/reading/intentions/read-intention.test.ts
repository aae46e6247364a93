// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import type { Intention } from "#application/reading/intentions/intention.ts";
import { readIntention } from "#application/reading/intentions/read-intention.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const read = (line: string) => readIntention(line, { now, register: florentineBodies, objective: grandeFirenze });

/** The intention in one line: its kind, which meeting it is about, and what else it says. */
function told(line: string): string {
  const intention = read(line);
  const parts: (string | number)[] = [intention.kind];
  if ("which" in intention) {
    const { number, isLatest, days, bodies } = intention.which;
    parts.push(...[number === undefined ? "" : `n${number}`, isLatest ? "latest" : "", ...days.map(String), ...bodies]);
  }
  parts.push(...detailsOf(intention));
  return parts.filter((part) => part !== "").join(" ");
}

function detailsOf(intention: Intention): readonly string[] {
  switch (intention.kind) {
    case "correct": {
      const { added, removed, becomes, subject = "" } = intention.correction;
      const day = becomes?.day.kind === "day" ? `=${becomes.day.day}` : "";
      return [
        day,
        ...(becomes?.bodies ?? []),
        ...added.map((id) => `+${id}`),
        ...removed.map((id) => `-${id}`),
        subject,
      ];
    }
    case "document":
      return [`[${intention.evidence}]`, intention.isWhole ? "" : "?"];
    case "phase":
      return [`${intention.phase} ${intention.end}`, intention.day.kind === "day" ? String(intention.day.day) : ""];
    case "ask":
      return [intention.command];
    case "question":
      return [intention.question.about];
    case "absent":
      return [intention.what];
    case "no-fact":
      return [intention.why];
    case "log-several":
      return [intention.lines.join(" | "), intention.isSure ? "" : "?"];
    default:
      return [];
  }
}

describe("reading what a message wants, on Wednesday 28 July 2021", () => {
  const cases: readonly [string, string][] = [
    ["a che punto siamo", "question status"],
    ["quanti incontri mancano", "question target"],
    ["quali comuni abbiamo visto?", "question bodies"],
    ["gli incontri di giugno", "question meetings"],
    ["chi ha modificato l'incontro 3", "question changes"],
    ["per quando finisce la fase 2?", "question phases"],
    ["come si usa? aiuto", "ask aiuto"],
    ["/digest ogni venerdi alle 9", "ask riepilogo"],
    ["esporta tutto in excel", "absent report"],
    ["stamattina riunione con fiesole e vaglia", "log"],
    ["giro di telefonate con Vaglia", "contact"],
    ["ieri non abbiamo visto Vaglia", "no-fact denied"],
    ["dobbiamo vedere Vaglia domani", "no-fact wished"],
    ["riunione di ieri con Vaglia annullata", "annul 2021-07-27 vaglia"],
    ["pare che ieri ci sia stata una riunione con Vaglia", "log"],
    ["pare che ieri Signa e Vaglia si siano viste", "no-fact reported"],
    ["ieri riunione con Vaglia e oggi con Signa", "log-several ieri riunione con Vaglia | oggi con Signa"],
    ["l'incontro del 6 era il 7 luglio", "correct 2021-07-06 =2021-07-07"],
    ["l'incontro 3 non era il 6 ma il 7 luglio", "correct n3 =2021-07-07"],
    ["non era Signa ma Lastra a Signa", "correct +lastra-a-signa -signa"],
    ["aggiungi Fiesole all'incontro 3", "correct n3 +fiesole"],
    ["togli Vaglia dall'ultimo incontro", "correct latest -vaglia"],
    ["l'argomento dell'incontro 2 è la bozza", "correct n2 la bozza"],
    ["correggi l'incontro di ieri con Signa", "open-correction 2021-07-27 signa"],
    ["cancella l'ultimo", "annul latest"],
    ["annulla l'incontro n. 12", "annul n12"],
    ["cancella tutti gli incontri", "annul-everything"],
    ["annulla l'ultima registrazione", "undo"],
    ["mostrami l'incontro 2", "show n2"],
    ["aggiungi il verbale all'incontro 2: prot 198877 del 22/6/21", "document n2 [verbale: prot 198877 del 22/6/21]"],
    ["allega la delibera all'incontro 2", "document n2 [delibera] ?"],
    ["la bozza di convenzione e finita il 28 aprile", "phase 1 endedOn 2021-04-28"],
    ["ieri è iniziata la seconda fase", "phase 2 startedOn 2021-07-27"],
    ["la bozza di convenzione non è finita", "ask fasi"],
    ["è finita la bozza?", "question phases"],
    ["la riunione è finita ieri", "log"],
    ["incontro 3/5 scandicci", "log"],
    ["parla inglese", "language"],
    ["no, Barberino Tavarnelle", "correct barberino-tavarnelle"],
    ["boh", "none"],
    ["x".repeat(501), "none"],
  ];
  for (const [line, expected] of cases) {
    it(`«${line.slice(0, 70)}» is ${expected}`, () => {
      assert.equal(told(line), expected);
    });
  }
});
