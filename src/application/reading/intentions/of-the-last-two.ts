// SPDX-License-Identifier: EUPL-1.2
import { allOrNone } from "../all-or-none.ts";
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { partsReader } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { emptyMeeting } from "../meeting-reading.ts";
import { readTelling } from "../telling.ts";
import { readTogether } from "./compose-changes.ts";
import { correcting } from "./correcting.ts";
import type { CorrectionOfOne } from "./intention.ts";
import { type MeetingReference, type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { waysOfSayingOfBoth, waysOfSwapping } from "./phrases-of-a-line.ts";
import { ofWhole } from "./take-reference.ts";

const partsOf = partsReader(waysOfSwapping);
const saidOfBoth = partsReader(waysOfSayingOfBoth);
const lastTwo = [theirLast, { ...theirLast, isOther: true }] as const;

/**
 * "Ho invertito i due": each of two meetings told already gets the day of the other, or the one that is told anew. They
 * are those of the bodies that are named, or the two told last. Undefined when the line says no such thing. Pure.
 */
export function readSwapped(line: string, context: ReferenceContext): readonly CorrectionOfOne[] | undefined {
  for (const { who, told, anew } of partsOf(line)) {
    const each = onTheirDays(told ?? anew ?? "", context);
    if (each.length === 2) return each;
    const which = who === undefined ? lastTwo : ofEach(who, context);
    if (anew === undefined && which.length === 2) return which.map((one) => correcting(one, { isOnDayOfOther: true }));
  }
  return undefined;
}

/** "Signa con Vaglia" is who was told for whom. */
function ofEach(who: string, { register }: ReferenceContext): readonly MeetingReference[] {
  if (/\s(?:con|per|in)\s/iu.test(who) || !isPlainlyNamed(who, register)) return [];
  return readBodies(who, register).bodies.map((id) => ({ ...theirLast, bodies: [id] }));
}

/** "Il 6 era Signa e il 7 Lastra a Signa": that of each on either day gets the one that is told. */
function onTheirDays(told: string, context: ReferenceContext): readonly CorrectionOfOne[] {
  const telling = readTelling(told, context);
  const lines = telling?.kind === "log-several" ? telling.lines : [];
  const each = allOrNone(
    lines.map((line) => {
      const { day, bodies, doubts } = readMeetingLine(line, context);
      return day.kind === "day" && bodies.length > 0 && doubts.length === 0 ? { day, bodies } : undefined;
    }),
  );
  const days = each.map(({ day }) => day.day);
  return each.map(({ day, bodies }) =>
    correcting({ ...theirLast, days, bodies }, { becomes: { ...emptyMeeting, day } }),
  );
}

/** "Erano tutti e due online", of the last one and maybe of the one before it; undefined when it is not read whole. Pure. */
export function readOfBoth(line: string, context: ReferenceContext): CorrectionOfOne | undefined {
  for (const { told, what } of saidOfBoth(line)) {
    const change = readTogether(ofWhole(told ?? `era ${what}`), context);
    const isRead = change?.kind === "correct" && change.which === theirLast && change.correction.doubts.length === 0;
    if (isRead) return correcting(theirLast, { ...change.correction, isOfBoth: true });
  }
  return undefined;
}
