// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { type Day, isSameDay } from "#domain/day.ts";
import { asTold } from "../as-told.ts";
import { type BodyDoubt, bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { hasAnOffice } from "../bodies/offices.ts";
import type { DayReading } from "../days/found-day.ts";
import { weekdayNamed } from "../days/named.ts";
import { fold } from "../engine/fold.ts";
import { partsReader, patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { tokensOf } from "../engine/tokens.ts";
import { waysOfChanging } from "../intentions/changing-phrases.ts";
import { noCorrection } from "../intentions/correcting.ts";
import type { CorrectionInWords } from "../intentions/intention.ts";
import { isStillMissing } from "../intentions/one-change.ts";
import type { Reading } from "../reading.ts";
import { waysOfBeingAwaited, waysOfMeaningToMeet } from "../words/absence-words.ts";
import { negations } from "../words/body-words.ts";
import { waysOfMentioningAMeeting } from "../words/telling-words.ts";
import { withoutThatMeeting } from "./points-back.ts";
import { presumed } from "./presumed.ts";

/** A meeting, as far as it is told. */
export type SpokenOf = {
  readonly bodies: readonly BodyId[];
  readonly day?: Day;
  readonly subject?: string;
  readonly evidence?: string;
};

/**
 * What a line that was not understood may change in the meeting that was spoken of last, by what it names: another day
 * or hour, who was there too, or was not. Only to be shown: its other words may say something else. Undefined for a
 * question, where it names a meeting or tells one, and where what it names would change nothing. Pure.
 */
export function presumedChange(
  { line, beside: told }: Pick<Reading, "line" | "beside">,
  of: SpokenOf,
  register: BodyRegister,
): CorrectionInWords | undefined {
  if (line.includes("?") || asksToSee.test(sayingOf(line)) || aMeeting.test(withoutThatMeeting(line))) return undefined;
  const [, number] = numberAlone.exec(line) ?? [];
  const acts = (of.evidence ?? "").split("; ").filter((piece) => /\d{3}/u.test(piece));
  if (number !== undefined && acts.length === 1)
    return { ...noCorrection, evidence: number, evidenceTaken: acts.join("") };
  const { hour, mode, place, evidence } = told;
  // "Manca Calenzano": it was forgotten.
  const named = bodiesNamed(told, of, register);
  const names = isStillMissing(line) ? [...new Set([...named, ...told.allAbsent])] : named;
  const subject = names.length > 0 || told.day.kind !== "none" ? undefined : subjectPresumed(line, of.subject ?? "");
  if (subject !== undefined) return { ...noCorrection, subject };
  const isOfItsDay = told.day.kind === "none" || (told.day.kind === "day" && isDayOf(told.day.day, of));
  const who = isOfItsDay && evidence === "" ? bodiesPresumed(line, names, of) : undefined;
  if (who !== undefined || names.some((id) => !of.bodies.includes(id))) return who;
  if (evidence !== "") return names.length > 0 ? undefined : { ...noCorrection, evidence };
  const day = names.length > 0 ? undefined : otherDay(told.day, of.day);
  const isTold = day !== undefined || hour !== undefined || mode !== undefined || place !== "";
  // "La fase è partita ieri", "che caldo oggi": the day is of something else.
  const isOfElse = aThing.test(line) || (isOnlyNear(told.day) && told.doubts.length > 0 && !saysWhen(line, told.day));
  if (!isTold || (names.length === 0 && isOfElse)) return undefined;
  const becomes = { ...told, day: day ?? noDay, bodies: [], doubts: [], subject: "", evidence: "", remarks: "" };
  return { ...noCorrection, becomes };
}

/** "No scusa, 17002": that of an act. */
const numberAlone = /^(?:\p{L}+[\s,]+){0,3}(\d{3,7}(?:\/(?:19|20)\d\d)?)[.!]?$/u;

const instead = partsReader(
  waysOfChanging.mistake
    .replaceAll("[@]", "")
    .split("\n")
    .filter((way) => !way.includes("@"))
    .join("\n"),
);
const article = /^(?:(?:il|lo|la|i|gli|le|di|del|dello|della|dei|degli|delle|the)\s+|(?:l|dell)['’]\s?)/iu;

const told = (words = "") => asTold(words.replace(article, ""));

/** "Protezione civile anziché bilancio": where the subject has the words that were wrong. */
function subjectPresumed(line: string, subject: string): string | undefined {
  for (const parts of instead(line)) {
    const [wrong, right] = [told(parts.wrong), told(parts.right)];
    const at = ` ${fold(subject)} `.indexOf(` ${fold(wrong)} `);
    if (wrong !== "" && right !== "" && at !== -1)
      return `${subject.slice(0, at)}${right}${subject.slice(at + wrong.length)}`;
  }
  return undefined;
}

/** Who asks to see something changes nothing, nor what is said of a paper: "vale sia per Signa che per Vaglia". */
const asksToSee = patternAtStart("[e|ok|ora|adesso|poi|scusa|senti] (<show-me>|vale|valgono) …");
const aMeeting = patternInside(waysOfMentioningAMeeting);
const aThing =
  /(?<!\p{L})(?:(?:il|lo|la|i|gli|le|the)\s+|l['’]\s?)(?!\d|(?:stess|prim|second|mattin|pomerigg|ser)\p{L}+)\p{L}/iu;

/** "Oggi", "ieri", with no number and no weekday: small talk tells such days too. */
function isOnlyNear(day: DayReading): boolean {
  const text = day.kind === "none" ? "" : fold(day.text);
  return text !== "" && !/\d/u.test(text) && !text.split(/\P{L}+/u).some((word) => weekdayNamed(word) > 0);
}

/** "Dev'essere stato il 19": what stands before the day says that it was then. */
function saysWhen(line: string, day: DayReading): boolean {
  const at = day.kind === "none" ? -1 : line.indexOf(day.text);
  return (
    at > 0 && /(?<!\p{L})(?:è|e['’]|era|stat[oa]|sarà|fu|fosse|was|been)\s+(?:il\s+|l['’])?$/iu.test(line.slice(0, at))
  );
}

const noDay: DayReading = { kind: "none" };

function isDayOf(day: Day, of: SpokenOf): boolean {
  return of.day !== undefined && isSameDay(day, of.day);
}

const numbersOnly = /^\d{1,2} … \d{1,2}$/u;

/** Of two days that are named, the one that it is not yet. */
function otherDay(told: DayReading, day: Day | undefined): DayReading | undefined {
  const isIts = (one: Day) => day !== undefined && isSameDay(one, day);
  if (told.kind === "day") return isIts(told.day) ? undefined : told;
  if (told.kind !== "ambiguous") return undefined;
  // "Il 24 non può essere, era il 22", of the 24th of another month than that of today.
  const isOfIts =
    day !== undefined && numbersOnly.test(told.text) && told.candidates.some((one) => one.day === day.day);
  const days = isOfIts ? told.candidates.map((one) => day.with({ day: one.day })) : told.candidates;
  const [other, ...more] = days.filter((one) => !isIts(one));
  const isOfTwo = other !== undefined && more.length === 0 && told.candidates.length > 1;
  return isOfTwo ? { kind: "day", day: other, text: told.text } : undefined;
}

/** "Il sindaco di Signa". */
const ofSomebody = /^\S+\s+d(?:i|el|ella|ell['’])/iu;

/** As `presumed` has it of a telling; words that may mean several mean those who were told. */
function bodiesNamed(told: Reading["meeting"], of: SpokenOf, register: BodyRegister): readonly BodyId[] {
  const isOfAPerson = ({ text, mayBeAPerson }: BodyDoubt) =>
    mayBeAPerson === true || (hasAnOffice(text) && !ofSomebody.test(text));
  const doubts = told.doubts.flatMap((doubt) => {
    if (isOfAPerson(doubt)) return [];
    const known = doubt.candidates.filter((id) => of.bodies.includes(id));
    return known.length === 0 ? doubt : { ...doubt, candidates: known };
  });
  const { bodies, names } = presumed(doubts, told, register);
  return [...new Set([...bodiesPlainlyMeant({ bodies, doubts: names }), ...told.absent])];
}

const awaited = patternInside(`${waysOfBeingAwaited}${waysOfMeaningToMeet}`);

/**
 * Those who were not told yet were there too, unless something is denied, or they were only waited for: then those who
 * were told are not those.
 */
function bodiesPresumed(line: string, named: readonly BodyId[], of: SpokenOf): CorrectionInWords | undefined {
  const removed = named.filter((id) => of.bodies.includes(id));
  const added = named.filter((id) => !of.bodies.includes(id));
  const isDenied =
    !isStillMissing(line) && (awaited.test(sayingOf(line)) || tokensOf(line).some(({ word }) => negations.has(word)));
  if (named.length === 0) return undefined;
  if (removed.length === 0) return isDenied ? undefined : { ...noCorrection, added, isMaybeAnother: true };
  const isOther = added.length > 0 || (isDenied && removed.length < of.bodies.length);
  return isOther ? { ...noCorrection, added, removed } : undefined;
}
