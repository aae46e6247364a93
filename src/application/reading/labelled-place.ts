import { splitSubject } from "./subject.ts";
import { labelsOfThePlace } from "./words/line-words.ts";

const labelledPlace = new RegExp(
  `(?<=^|[\\s;,.-])(?:${labelsOfThePlace.join("|")})\\s*:\\s*(?<place>[^;\\n]+?)\\s*(?:[;\\n]|$|\\.(?=\\s|$))`,
  "iu",
);

/** "Luogo: Sala Gonfalone, Firenze", up to the end of its line; empty when there is none, or after the subject. */
export function takePlace(text: string): { readonly place: string; readonly rest: string } {
  const match = labelledPlace.exec(text);
  const before = text.slice(0, match?.index ?? 0);
  if (match === null || splitSubject(before).subject !== "") return { place: "", rest: text };
  const after = text.slice(match.index + match[0].length);
  return { place: match.groups?.place ?? "", rest: `${before}${after}` };
}
