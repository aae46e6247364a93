// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { draftFromReading } from "#application/reading/draft-from-reading.ts";
import { checkDraft } from "#application/reading/drafts/check-draft.ts";
import { fold, readable } from "#application/reading/engine/fold.ts";
import type { Intention } from "#application/reading/intentions/intention.ts";
import { readIntention } from "#application/reading/intentions/read-intention.ts";
import { readMeetingLine } from "#application/reading/meeting-line.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { messageFiles, messageRows } from "#test/support/message-rows.ts";
import { rowsOf } from "#test/support/rows-of.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const context = { now, register: florentineBodies, objective: grandeFirenze };
const strings = 100_000;

const rows = messageFiles.flatMap((file) => messageRows(file)).map(({ text }) => text);
const fragments = [
  ...rows,
  ...rows.flatMap((text) => text.split(/\s+/u)),
  ...rowsOf<{ readonly text: string }>("spellings").map(({ text }) => text),
  ..."oggi ieri 18/6 il 6 dal 3 al 5 maggio lunedì scorso domani alle 15 ore 25 31/02 2021 '21 prot. 12/2021".split(
    " ",
  ),
  ..."non forse senza assenti ? ! , ; : . — e con a in presso per sulla tutti i 12 comuni le Signe".split(" "),
  ...[
    "\n",
    "\u00a0",
    "\u200f",
    "\u202e",
    "\ud800",
    "😅",
    "“",
    "”",
    "’",
    "**",
    "$\u007bx}",
    "__proto__",
    "x".repeat(60),
  ],
];
const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fragments) }, fc.string({ maxLength: 6 })), {
  maxLength: 9,
});

/** The meetings that would be stored without a question. */
function storedOf(intention: Intention): readonly { readonly line: string; readonly facts: MeetingFacts }[] {
  const lines =
    intention.kind === "log" && intention.isProposed !== true
      ? [intention.line]
      : intention.kind === "log-several" && intention.isSure
        ? intention.lines
        : [];
  return lines.flatMap((line) => {
    const draft = draftFromReading(readMeetingLine(line, context), context.register);
    const checked = checkDraft(draft, context);
    return checked.kind === "complete" && !draft.isToBeShown ? [{ line, facts: checked.facts }] : [];
  });
}

const anyDay = new RegExp(
  [
    "\\d|oggi|stasera|pomeriggio|tonight|afternoon|ieri|ierlaltro|ier l|iersera|avantieri|domani|domattina|mattin|stama|dopodomani|today|yesterday|tomorrow|this morning|odiern",
    "adesso|proprio ora|appena|finit|or ora|poco fa|just now|(?:giorni|ore|ora|days) (?:fa|ago)|settimana",
    "lun|mar|mer|gio|ven|sab|dom|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "gen|feb|apr|mag|giu|lug|ago|set|ott|nov|dic|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|june|july|august",
  ].join("|"),
  "u",
);
const spaceless = (part: string) => fold(readable(part)).replace(/[\s,]+/gu, "");

function assertIsTold({ line, facts }: { readonly line: string; readonly facts: MeetingFacts }): void {
  const folded = fold(readable(line));
  for (const id of facts.bodies) {
    const body = florentineBodies.get(id);
    const names = [body?.officialName ?? "", body?.shortName ?? "", ...(body?.aliases ?? [])];
    const starts = names.flatMap((name) => fold(name).split(/[\s'.-]+/u)).map((word) => word.slice(0, 2));
    const isThere = starts.some((start) => start.length === 2 && folded.includes(start));
    assert.ok(isThere || (body?.codes ?? []).some((code) => folded.includes(code.toLowerCase())), `${id} of «${line}»`);
  }
  assert.match(folded, anyDay, `${facts.day} of «${line}»`);
  const sentences = facts.notes.split(/(?<=[.!])\s+/u);
  for (const part of [
    facts.subject,
    facts.place,
    ...sentences,
    ...facts.evidence.flatMap((one) => one.text.split("; ")),
  ]) {
    // "Protocollato con n. 12" is "prot. 12".
    const told = /prot/u.test(folded) ? part.replace(/^prot\. /u, "") : part;
    // "Il protocollo è 12" is "protocollo 12".
    const withoutVerbs = line.replaceAll(/\s(?:è|e['’]|era)(?=\s)/gu, " ");
    const isTold = [line, withoutVerbs].some((text) => spaceless(text).includes(spaceless(told)));
    assert.ok(isTold, `«${part}» of «${line}»`);
  }
  assert.ok(
    !/\?\s*$/u.test(line) && !/(?<!\p{L})(?:annullat[oa]|forse)(?!\p{L})/u.test(folded.split(/:\s/u)[0] ?? ""),
    line,
  );
}

describe(`${strings.toLocaleString("en-GB")} messages made of real fragments`, function () {
  this.timeout(2_400_000);
  const times: number[] = [];
  const found = new Map<string, number>();

  it("never throw, and whatever would be stored without a question comes from the text", () => {
    fc.assert(
      fc.property(text, (parts) => {
        const message = parts.join(" ").slice(0, 400);
        const start = performance.now();
        const intention = readIntention(message, context);
        times.push(performance.now() - start);
        const stored = storedOf(intention);
        for (const one of stored) assertIsTold(one);
        const name = stored.length > 0 ? "stored" : intention.kind;
        found.set(name, (found.get(name) ?? 0) + 1);
      }),
      { numRuns: strings },
    );
    assert.ok((found.get("stored") ?? 0) > 100, "too few would be stored for the property to say anything");
  });

  after(() => {
    times.sort((one, other) => one - other);
    const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(3);
    console.log(`      ${[...found].map(([name, count]) => `${name} ${count}`).join(", ")}`);
    console.log(`      time for each: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`);
  });
});
