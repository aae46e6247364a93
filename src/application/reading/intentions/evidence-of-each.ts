// SPDX-License-Identifier: EUPL-1.2
import { namesIn } from "../bodies/names-in.ts";
import { fold } from "../engine/fold.ts";
import { rewrittenAll, sourceOf } from "../engine/source.ts";
import { takeEvidence } from "../take-evidence.ts";
import {
  formOfBothMeetings,
  formOfHavingANumber,
  formOfNumberedMeetings,
  formOfPuttingRight,
  formOfTellingANumber,
  paperOfANumber,
} from "../words/evidence-words.ts";
import { partsOf } from "./compose-changes.ts";
import { noCorrection } from "./correcting.ts";
import type { CorrectionOfOne, OfAMeeting } from "./intention.ts";
import { type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { aNumber, isSaidOfEvidence } from "./read-document.ts";

/** A longer line tells something else. */
const mostCharacters = 250;
const mostMeetings = 5;

type OfThem = { readonly bodies: OfAMeeting["which"]["bodies"]; readonly evidence: string };

/**
 * "Il verbale di Signa è il 12, quello di Vaglia il 15", "per Signa prot. 101, per Vaglia prot. 102", "il prot. 33 vale
 * per tutti e due", "agli incontri 1 e 2": what proves each of several meetings, where no word says anything else. None for any other line.
 */
export function readEvidenceOfEach(line: string, context: ReferenceContext): readonly CorrectionOfOne[] {
  if (tellsOtherwise(line)) return [];
  const shared = ofSeveral(line, context);
  if (shared !== undefined) return shared;
  const [heading = "", ...others] = partsOf(line);
  const paper = paperOfANumber(fold(line));
  const isHeaded = /^[^\d]+$/u.test(heading) && wordsOf(heading).every(isSaidOfEvidence);
  const parts = isHeaded ? others : [heading, ...others];
  if (parts.length < 2 || parts.length > mostMeetings) return [];
  const each = parts.map((part) => ofThem(part, paper, context));
  if (each.some((one) => one === undefined)) return [];
  return each.flatMap((one) => (one === undefined ? [] : [proved({ ...theirLast, bodies: one.bodies }, one.evidence)]));
}

/**
 * "Il verbale di Signa è stato protocollato: n. 250113": of their meeting. Where no word names the paper, as another was
 * told ("e per Impruneta il 190001 del 30 giugno"), it is shown first; never a meeting of that day.
 */
export function readEvidenceOfTheirs(line: string, context: ReferenceContext): OfAMeeting | undefined {
  if (tellsOtherwise(line)) return undefined;
  const paper = paperOfANumber(fold(line));
  const goesOn = /^(?:e|ed|mentre|poi|invece)\s/iu.test(line);
  const told = ofThem(line, paper ?? (goesOn ? "n. " : undefined), context);
  const isPlain = paper !== undefined && formOfTellingANumber.test(line);
  // "E il 20 con Vaglia" is a day.
  const number = isPlain ? /\d{4}|[./]\s?\d/u : /\d{4}|\d[./]\s?\d/u;
  if (told === undefined || !number.test(told.evidence)) return undefined;
  const which = { ...theirLast, bodies: told.bodies };
  if (!isPlain && !goesOn) return undefined;
  const isLoose = !isPlain ? { isLoose: true as const } : {};
  return { kind: "document", which, evidence: told.evidence, isWhole: true, ...isLoose };
}

function tellsOtherwise(line: string): boolean {
  return line.length > mostCharacters || line.includes("?") || formOfPuttingRight.test(fold(line));
}

function proved(which: OfAMeeting["which"], evidence: string): CorrectionOfOne {
  return { kind: "correct", which, correction: { ...noCorrection, evidence } };
}

/**
 * One evidence, and words that say of which meetings it is and no more: both of the last, those of their numbers, or each
 * with one of two that are named ("sia per Scandicci che per Fiesole").
 */
function ofSeveral(line: string, { register }: ReferenceContext): readonly CorrectionOfOne[] | undefined {
  const { evidence, rest } = takeEvidence(sourceOf(line));
  const apart = evidence === "" ? null : eachOfTwo.exec(rest.folded);
  if (apart !== null) {
    const named = namesIn(rest, register).map(({ match }) => (match?.isCertain === true ? match.bodies : []));
    const [before = "", first = "", second = ""] = [rest.folded.slice(0, apart.index), apart[1], apart[2]];
    const areTwo = named.length === 2 && named.every(({ length }) => length === 1) && !/[,;]/u.test(first + second);
    if (!areTwo || !wordsOf(before).every(isSaidOfEvidence)) return undefined;
    return named.map((bodies) => proved({ ...theirLast, bodies }, evidence));
  }
  const { numbers } = formOfNumberedMeetings.exec(rest.folded)?.groups ?? {};
  const said = rest.folded.replace(numbers === undefined ? formOfBothMeetings : formOfNumberedMeetings, " ");
  if (evidence === "" || said === rest.folded || !wordsOf(said).every(isSaidOfEvidence)) return undefined;
  const told = new Set((numbers?.match(/\d+/gu) ?? []).map(Number));
  if (told.size > mostMeetings) return undefined;
  const numbered = [...told].map((number) => ({ ...theirLast, number }));
  const each = numbers === undefined ? [theirLast, { ...theirLast, isOther: true } as const] : numbered;
  return each.map((which) => proved(which, evidence));
}

/** Whose it is, and its number; undefined where the part says anything else. */
function ofThem(part: string, paper: string | undefined, { register }: ReferenceContext): OfThem | undefined {
  const source = sourceOf(part);
  const taken = takeEvidence(source);
  const number = taken.evidence === "" && paper !== undefined ? aNumber.exec(source.folded) : null;
  const rest =
    number === null
      ? taken.rest
      : rewrittenAll(source, [{ start: number.index, end: number.index + number[0].length }], " ");
  const bare =
    number === null ? "" : part.slice(number.index, number.index + number[0].length).replace(formOfHavingANumber, "");
  const evidence = number === null ? taken.evidence : `${paper}${bare}`;
  const named = namesIn(rest, register);
  const ids = named.flatMap(({ match }) =>
    match?.isCertain === true && match.bodies.length === 1 ? match.bodies : [],
  );
  const words = wordsOf(rewrittenAll(rest, named, " ").folded);
  const bodies = [...new Set(ids)];
  const isTheirs =
    evidence !== "" &&
    !onlyAYear.test(evidence) &&
    !evidence.includes(";") &&
    ids.length === named.length &&
    ids.length > 0 &&
    words.every(isSaidOfEvidence);
  return isTheirs ? { bodies, evidence } : undefined;
}

const eachOfTwo =
  /(?<!\p{L})sia\s(?:(?:per|di|a)\s)?(\p{L}[^;]{2,40}?)\s(?:che|sia)\s(?:(?:per|di|a)\s)?(\p{L}[^;]{2,40})$/u;

/** "Il verbale di Signa è del 2021": when it was written, and no number of it. */
const onlyAYear = /^\D*(?:19|20)\d\d$/u;

const wordsOf = (folded: string) => fold(folded).match(/[\p{L}\p{N}]+'?/gu) ?? [];
