// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readMeetingsAsked } from "#application/reading/intentions/read-filter.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

/** What is asked in one line: so many of the newest, the state, the bodies, the time, and what is in doubt in «». */
function told(text: string): string {
  const { filter, latest, doubts } = readMeetingsAsked(text, { now, register: florentineBodies, year: 2021 });
  const { state, bodies = [], month, from, until } = filter;
  const time = from === undefined && until === undefined ? undefined : `${from ?? ""}..${until ?? ""}`;
  const asked = doubts.map((doubt) => `«${doubt.text}»`);
  const parts = [latest && `#${latest}`, state, ...bodies, month && `m${month}`, time, ...asked];
  return parts.filter((part) => part !== undefined && part !== 0).join(" ");
}

describe("reading which meetings are wanted, on Wednesday 28 July 2021", () => {
  const cases: readonly [string, string][] = [
    ["di giugno", "m6"],
    ["fammi l'elenco degli incontri di giugno", "m6"],
    ["dal 1/5 al 30/6", "2021-05-01..2021-06-30"],
    ["dal 3 al 5 maggio", "2021-05-03..2021-05-05"],
    ["tra maggio e luglio", "2021-05-01..2021-07-31"],
    ["da maggio", "2021-05-01.."],
    ["fino al 30 giugno", "..2021-06-30"],
    ["dal 30/6 al 1/5", "2021-05-01..2021-06-30"],
    ["di giugno 2020", "2020-06-01..2020-06-30"],
    ["della settimana scorsa", "2021-07-19..2021-07-25"],
    ["di questo mese", "2021-07-01..2021-07-31"],
    ["del 18/6", "2021-06-18..2021-06-18"],
    ["di ieri", "2021-07-27..2021-07-27"],
    ["ultimi 3", "#3 held"],
    ["gli ultimi tre incontri", "#3 held"],
    ["l'ultimo incontro con Signa", "#1 held signa"],
    ["ultimi incontri", "#5 held"],
    ["con Scandicci", "scandicci"],
    ["con Lastra a Signa e Vaglia", "lastra-a-signa vaglia"],
    ["senza prova", "undocumented"],
    ["di giugno con Scandicci senza verbale", "undocumented scandicci m6"],
    ["documentati", "documented"],
    ["annullati", "annulled"],
    ["prossimi incontri", "planned"],
    ["quando abbiamo visto Scandicci?", "held scandicci"],
    ["con Barberino", "«barberino»"],
    ["con Topolinia", "«topolinia»"],
    ["", ""],
    ["e quali?", ""],
  ];
  for (const [text, expected] of cases) {
    it(`«${text}» wants ${expected === "" ? "all of them" : expected}`, () => {
      assert.equal(told(text), expected);
    });
  }
});
