// SPDX-License-Identifier: EUPL-1.2
import { asTold } from "./as-told.ts";
import { patternAtStart, patternInside, patternOf, sayingOf } from "./engine/saying.ts";
import { rewritten, type Source, type Span, sourceOf, within } from "./engine/source.ts";
import { negations } from "./words/body-words.ts";
import {
  labelsOfParts,
  labelsOfRemarks,
  labelsOfTheHour,
  labelsOfThePlace,
  labelsOfTheSubject,
} from "./words/line-words.ts";
import { waysOfCallingOff, waysOfDenyingAltogether, waysOfSayingWhoWasNotThere } from "./words/not-telling-words.ts";

const endsWith = (words: readonly string[]) =>
  new RegExp(`(?<=^|[^\\p{L}])(?:${words.join("|").replaceAll(".", "\\.")})\\s*$`, "u");

/** What a colon after such words is read as, in the head of the line. */
const labels: readonly (readonly [RegExp, string])[] = [
  [endsWith(labelsOfParts), ","],
  [endsWith(labelsOfTheHour), "ore "],
];
/** "Con Empoli: un'oretta, molto cordiale": how long it took, and not what it was about. */
const lengthFirst =
  /^\s*(?:circa\s+|quasi\s+)*(?:un'or(?:a|etta)|mezz'or(?:a|etta)|mezza\s+(?:giornata|mattinata))(?!\p{L})/u;
const subjectLabel = endsWith(labelsOfTheSubject);

export type Halves = {
  readonly head: Source;
  readonly subject: Source;
  /** A word before the colon says that it is the subject. */
  readonly isLabelled?: true;
  /** Words were left out: it is shown before it is recorded. */
  readonly isPresumed?: true;
};

/**
 * A line's two halves: what is told of the meeting, and its subject, as typed, after the first colon that a space or
 * the end follows ("10:30" has none). A colon after "con", "enti" or "data" only leads to them.
 */
export function splitSubject(line: Source): Halves {
  let head = line;
  let from = 0;
  const { length } = line.typed;
  for (const { index } of line.typed.matchAll(/:(?=\s|$)/gu)) {
    const part = line.folded.slice(from, index);
    const hasDigits = /^\s*\d/u.test(line.folded.slice(index + 1));
    const labelled = subjectLabel.exec(part)?.[0].length ?? 0;
    if (labelled === 0 && lengthFirst.test(line.folded.slice(index + 1))) {
      head = rewritten(head, { start: index, end: index + 1 }, ",");
      from = index + 1;
      continue;
    }
    const known = labels.find(([form, words]) => form.test(part) && (words === "," || hasDigits));
    const [label, written] = (labelled === 0 ? known : undefined) ?? [];
    if (label === undefined || written === undefined) {
      const start = index - labelled;
      const end = endOfBrackets(line, index);
      const before = end < length ? rewritten(head, { start, end: end + 1 }, ")") : within(head, 0, start);
      const halves = { head: before, subject: within(line, index + 1, end) };
      return labelled > 0 ? { ...halves, isLabelled: true } : halves;
    }
    head = rewritten(head, { start: from + part.search(label), end: index + 1 }, written);
    from = index + 1;
  }
  return { head, subject: within(line, length) };
}

/** "(odg: statistica) alle 10": where the brackets around a colon close; the end of the line where there are none. */
function endOfBrackets({ typed }: Source, colon: number): number {
  const isInBrackets = typed.lastIndexOf("(", colon) > typed.lastIndexOf(")", colon);
  const end = isInBrackets ? typed.indexOf(")", colon) : -1;
  return end === -1 ? typed.length : end;
}

/** Whether a line has a subject after a colon. */
export function hasSubject(line: string): boolean {
  return splitSubject(sourceOf(line)).subject.typed.trim() !== "";
}

const labelled = (labels: string) =>
  new RegExp(
    `${labels}\\s*:\\s*(?<told>[^;\\n]+?)\\s*(?:[;\\n]|$|\\.(?=\\s|$)|(?=,\\s(?:(?:ma|però)\\s)?(?:${[...negations].join("|")})\\s))`,
    "diu",
  );
const labelledPlace = labelled(`(?<=^|[\\s;,.-])(?:${labelsOfThePlace.join("|")})`);
/** "Vinci. Esito: interlocutorio": in a sentence of its own. */
const labelledRemark = labelled(`(?<=[.;\\n]\\s?)(?:${labelsOfRemarks.join("|")})`);

type Labelled = { readonly told: string; readonly at: readonly Span[]; readonly rest: Source };

/**
 * "Luogo: Sala Gonfalone, Firenze", up to the end of its line; empty when there is none, or in the subject: only a sign
 * parts it from that.
 */
export function takePlace(line: Source): Labelled {
  const { index = 0 } = labelledPlace.exec(line.typed) ?? {};
  const before = line.typed.slice(0, index);
  const isOfTheSubject = hasSubject(before) && !/[-–|;,.]\s*$/u.test(before);
  return isOfTheSubject ? { told: "", at: [], rest: line } : takeLabelled(line, labelledPlace);
}

/** What came of it, in a sentence that is called so; empty when there is none. */
export const takeLabelledRemark = (line: Source): Labelled => takeLabelled(line, labelledRemark);

function takeLabelled(line: Source, form: RegExp): Labelled {
  const match = form.exec(line.typed);
  const [start, end] = match?.indices?.groups?.told ?? [0, 0];
  if (match === null) return { told: "", at: [], rest: line };
  const rest = rewritten(line, { start: match.index, end: match.index + match[0].length }, "");
  return { told: asTold(match.groups?.told ?? ""), at: [{ start, end }], rest };
}

const calledOff = patternAtStart(waysOfCallingOff);
const notThere = patternInside(waysOfSayingWhoWasNotThere);
const altogether = patternOf(waysOfDenyingAltogether);

/** Whether what follows the colon says that there was no meeting, or not with all those that were named. */
export function isDeniedBy(subject: string): boolean {
  const saying = sayingOf(subject);
  return calledOff.test(saying) || notThere.test(saying) || altogether.test(saying);
}

/** "(Il tema) non era tributi ma personale", "non tributi ma personale". */
const notThis =
  /^(?:(?:il|lo|la)\s+|l['’]\s?)?(?:\p{L}+\s+)?non\s+(?:(?:si|era|erano|è|e'|sono|ha|hanno|abbiamo)\s.*?(?:,?\s+ma\s+(?<meant>\S.*))?|\S.*?,?\s+ma\s+(?<other>\S.*))$/isu;

/** "Personale, non di tributi": what it was not, after it. */
const andNotThis =
  /(?<![\s,])[\s,]+(?:(?:anziché|invece\s+che)\s+\S|(?:e\s+)?non\s+(?:(?:di|del|dello|della|dei|degli|delle|su|sul|sullo|sulla|sui|sulle|il|lo|la|i|gli|le)\s|(?:d|l|(?:de|su)ll)['’]))[^,;:]*$/iu;

/** What was talked of, without what it was not; `denied`: where only that is said. */
export function withoutDenial(subject: string): { readonly subject: string; readonly denied: string } {
  const match = isDeniedBy(subject) ? null : notThis.exec(subject);
  const { meant = "", other = meant } = match?.groups ?? {};
  if (match === null) return { subject: subject.replace(andNotThis, ""), denied: "" };
  return {
    subject: other.replace(/^d(?:i|el|ei|egli|ella|elle)\s+|^dell['’]\s?/iu, ""),
    denied: other === "" ? subject : "",
  };
}
