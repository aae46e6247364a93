import { fold } from "./engine/fold.ts";
import { labelsOfParts, labelsOfTheHour, labelsOfTheSubject } from "./words/line-words.ts";

const endsWith = (words: readonly string[]) =>
  new RegExp(`(?<=^|[^\\p{L}])(?:${words.join("|").replaceAll(".", "\\.")})\\s*$`, "u");

/** What a colon after such words is read as, in the head of the line. */
const labels: readonly (readonly [RegExp, string])[] = [
  [endsWith(labelsOfParts), ", "],
  [endsWith(labelsOfTheHour), "ore "],
];
const subjectLabel = endsWith(labelsOfTheSubject);

/**
 * A line's two halves: what is told of the meeting, and its subject, as typed, after the first colon that a space or
 * the end follows ("10:30" has none). A colon after "con", "enti" or "data" only leads to them.
 */
export function splitSubject(line: string): { readonly head: string; readonly subject: string } {
  let head = "";
  let from = 0;
  for (const { index } of line.matchAll(/:(?=\s|$)/gu)) {
    const part = line.slice(from, index);
    const folded = fold(part);
    const [label, written] = labels.find(([form]) => form.test(folded)) ?? [];
    if (label === undefined) {
      const length = subjectLabel.exec(folded)?.[0].length ?? 0;
      return { head: head + part.slice(0, part.length - length), subject: line.slice(index + 1).trim() };
    }
    head += `${part.slice(0, folded.search(label))}${written}`;
    from = index + 1;
  }
  return { head: head + line.slice(from), subject: "" };
}
