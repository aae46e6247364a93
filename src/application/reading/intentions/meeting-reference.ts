import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { daysOf } from "../days/find-day.ts";
import { fold } from "../engine/fold.ts";
import { months } from "../words/day-words.ts";
import { wordsForAMeeting } from "./changing-phrases.ts";

/** Which meeting is meant, as far as words say it. With nothing in it: the last one that the person told. */
export type MeetingReference = {
  readonly number?: number;
  /** The newest of all. */
  readonly isLatest: boolean;
  /** The days it may be of; none when no day was said. */
  readonly days: readonly Day[];
  /** The bodies it was with. */
  readonly bodies: readonly BodyId[];
};

export type ReferenceContext = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const aMeeting = new RegExp(`(?<![\\p{L}])(?:${wordsForAMeeting.join("|")})(?![\\p{L}])`, "u");
const monthWord = months.flat().join("|");
const numbered = new RegExp(
  `(?:^|\\s|')(?:(?:incontro|riunione|meeting|quello)\\s+(?:n\\.?|nr\\.?|num\\.?|numero|#)?|(?:il\\s+)?(?:numero|n\\.|nr\\.?|#))\\s*(\\d{1,6})(?![\\d/.-]*\\d|\\s*(?:${monthWord})(?!\\p{L}))`,
  "u",
);
const bareNumber = /^(?:il\s+)?#?\s*(\d{1,4})$/u;
const several = /(?<!\p{L})(?:ultimi|ultime|primi|prime|prossimi|prossime)(?!\p{L})/u;
const ofMany = /(?<!\p{L})(?:incontri|riunioni|meetings)(?!\p{L})/u;
const partOfOne = /\p{L}\s+(?:dall'|dalla|dal|dell'|della|del|all'|alla|al)\s*(?:incontro|riunione|meeting)(?!\p{L})/u;
const latest = /(?<!\p{L})(?:ultimo|ultima|last)(?!\p{L})/u;

/** The last meeting that the person told: what is meant when nothing says which. */
export const theirLast: MeetingReference = { isLatest: false, days: [], bodies: [] };

/**
 * Which meeting the words mean; undefined when they name none, or several, or a part of one ("il verbale dell'incontro
 * 2"). Pure: `now` is given.
 */
export function readReference(text: string, { now, register }: ReferenceContext): MeetingReference | undefined {
  const folded = fold(text).replace(/[\s.,;:!]+$/u, "");
  if (several.test(folded) || partOfOne.test(folded)) return undefined;
  const number = numbered.exec(folded)?.[1] ?? bareNumber.exec(folded)?.[1];
  if (number !== undefined) return { ...theirLast, number: Number(number) };
  if (!aMeeting.test(folded)) return undefined;
  const { reading, rest } = readDays(text, now, "past");
  const days = reading.kind === "none" ? [] : daysOf(reading);
  if (reading.kind !== "none" && days.length === 0) return undefined;
  const { bodies } = readBodies(withoutMeetingWords(rest), register);
  const isLatest = latest.test(folded);
  const isNone = !isLatest && days.length === 0 && bodies.length === 0;
  return isNone && ofMany.test(folded) ? undefined : { isLatest, days, bodies };
}

function withoutMeetingWords(text: string): string {
  return fold(text).replace(new RegExp(aMeeting, "gu"), " ");
}
