// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { readMeetingLine } from "#application/reading/meeting-line.ts";
import type { MeetingReading } from "#application/reading/meeting-reading.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const read = (text: string): MeetingReading => readMeetingLine(text, { now, register: florentineBodies });

/** The reading in one line: day, hour, mode, @place, bodies, doubts in «», evidence in [], subject after a colon. */
function told(text: string): string {
  const { day, hour, mode, bodies, doubts, place, subject, evidence } = read(text);
  const dayText =
    day.kind === "day"
      ? String(day.day)
      : day.kind === "ambiguous"
        ? day.candidates.join("|") + (day.candidates.length === 1 ? "|" : "")
        : day.kind;
  const asked = doubts.map((doubt) => `«${doubt.text}»`);
  const proof = evidence === "" ? undefined : `[${evidence}]`;
  const parts = [dayText, hour, mode, place === "" ? undefined : `@${place}`, ...bodies, ...asked, proof]
    .filter((part) => part !== undefined)
    .join(" ");
  return subject === "" ? parts : `${parts}: ${subject}`;
}

describe("reading the line of a meeting, on Wednesday 28 July 2021", () => {
  const cases: readonly [string, string][] = [
    ["18/06/2021 Scandicci, Bagno a Ripoli e Sesto F.no", "2021-06-18 scandicci bagno-a-ripoli sesto-fiorentino"],
    ["oggi Scandicci e Fiesole: bozza di convenzione", "2021-07-28 scandicci fiesole: bozza di convenzione"],
    ["Scandicci e Fiesole 18 giugno", "2021-06-18 scandicci fiesole"],
    ["3/5 scandicci", "2021-05-03 scandicci"],
    ["ieri Signa: la bozza di oggi, anzi di lunedì", "2021-07-27 signa: bozza di oggi, anzi di lunedì"],
    ["venerdi scorso abbiamo visto campi e calensano 😅", "2021-07-23 campi-bisenzio calenzano"],
    [
      "videocall 21.7 Impruneta + Lastra, presente anche la Regione",
      "2021-07-21 video impruneta lastra-a-signa regione-toscana",
    ],
    ["stamattina riunione in palazzo medici con fiesole e vaglia", "2021-07-28 @palazzo medici fiesole vaglia"],
    ["fatto con l'Unione", "none «Unione»"],
    ["giovedì incontro con Pontassieve", "2021-07-22|2021-07-29 pontassieve"],
    ["18/12/20 con Scandicci", "2020-12-18 scandicci"],
    ["Scandicci, ieri alle 15.30 in videoconferenza: bozza", "2021-07-27 15:30 video scandicci: bozza"],
    ["ieri Scandicci in presenza e su Teams", "2021-07-27 mixed scandicci"],
    ["ieri alle 10:30 Signa: ore 11: seconda parte", "2021-07-27 10:30 signa: ore 11: seconda parte"],
    ["data: 18/6, ore: 10, enti: Scandicci e Signa, oggetto: bozza", "2021-06-18 10:00 scandicci signa: bozza"],
    ["ieri con: Scandicci, Fiesole", "2021-07-27 scandicci fiesole"],
    ["ieri Scandicci:\nbozza", "2021-07-27 scandicci: bozza"],
    ["ieri Scandicci\nFiesole", "2021-07-27 scandicci fiesole"],
    ["ieri con Scandicci?", "2021-07-27 «Scandicci?»"],
    ["ieri con Scandicci annullato", "2021-07-27 «Scandicci annullato»"],
    ["domani vorrei vedere Scandicci", "2021-07-29 «vorrei vedere Scandicci»"],
    ["ieri telefonata con Fiesole", "2021-07-27 fiesole «telefonata»"],
    ["ieri non in presenza con Signa", "2021-07-27 signa «non in presenza»"],
    ["Scandicci prot. 5/2021 del 22/6", "none scandicci [prot. 5/2021 del 22/6]"],
    ["18/6 Scandicci: prot. 5/2021 del 22/6", "2021-06-18 scandicci [prot. 5/2021 del 22/6]"],
    ["18/6 Scandicci: tavolo, prot 201345/2021 del 22/6", "2021-06-18 scandicci [prot 201345/2021 del 22/6]: tavolo"],
    ["18/6 Scandicci: delibera 12/2021 in bozza", "2021-06-18 scandicci: delibera 12/2021 in bozza"],
    [
      "18/6, Scandicci, delibera di giunta n. 12/2021: tavolo",
      "2021-06-18 scandicci [delibera di giunta n. 12/2021]: tavolo",
    ],
    ["18/6 Scandicci https://x.it/verbale?a=1: tavolo", "2021-06-18 scandicci [https://x.it/verbale?a=1]: tavolo"],
    ["18/6 Scandicci senza protocollo 5", "2021-06-18 «Scandicci senza protocollo 5»"],
    ["ieri in via 12 Maggio con Scandicci", "2021-07-27 @via 12 Maggio scandicci"],
    ["Scandicci ieri: https://x.it/a: b", "2021-07-27 scandicci: https://x.it/a: b"],
    ["25 - Scandicci", "none scandicci «25»"],
    ["giovedì abbiamo visto Pontassieve", "2021-07-22 pontassieve"],
    ["giovedì vedremo Pontassieve", "2021-07-29 pontassieve"],
    ["abbiamo fissato la riunione con Signa per giovedì", "2021-07-29 signa"],
    ["ieri vedremo Signa", "2021-07-27| signa"],
    ["domani abbiamo visto Signa", "2021-07-29| signa"],
    ["il 30 abbiamo visto Signa", "2021-06-30 signa"],
    ["3/8 abbiamo visto Signa", "2020-08-03 signa"],
    ["ieri a Scandicci con Fiesole", "2021-07-27 @Scandicci fiesole"],
    ["ieri presso il Comune di Signa con Fiesole", "2021-07-27 @Comune di Signa fiesole"],
    ["ieri con Fiesole nella sala rossa", "2021-07-27 @sala rossa fiesole"],
    ["ieri a Scandicci", "2021-07-27 «a Scandicci»"],
    ["ieri a Scandicci e Signa con Fiesole", "2021-07-27 signa fiesole «a Scandicci»"],
    ["ieri in merito alla bozza con Fiesole", "2021-07-27 fiesole «in merito» «alla bozza»"],
    ["", "none"],
  ];
  for (const [line, expected] of cases) {
    it(`«${line.replaceAll("\n", " ⏎ ")}» is ${expected}`, () => {
      assert.equal(told(line), expected);
    });
  }

  it("never throws, and a word nobody knows is always asked", () => {
    const fragments = fc.constantFrom(
      ..."oggi ieri 18/6 il alle 10:30 con Scandicci , e Fiesole a Signa senza Teams in presenza comune di".split(" "),
      ..."Barberino ? dal 3 maggio l' sesto incontro Unione ore 25 verso videocall -".split(" "),
    );
    const texts = fc.array(fragments, { maxLength: 10 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { doubts } = read(`${before} xqzkw ${after}`);
        assert.ok(
          doubts.some(({ text }) => text.includes("xqzkw")),
          `${before} xqzkw ${after}`,
        );
      }),
    );
  });
});
