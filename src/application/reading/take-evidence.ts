import { fold, readable } from "./engine/fold.ts";
import { takeOut } from "./engine/take-out.ts";

const number = "(?:n\\.?|num\\.?|nr\\.?)?\\s*\\d[\\d./-]*";
const ofDay = "(?:\\s+del(?:l')?\\s*\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)?";

/** What proves a meeting, as people write it, folded: a protocol number, an act, a link. */
const evidence = [
  `(?:(?:verbale|nota|pec|lettera|convocazione)\\s+(?:con\\s+)?)?prot(?:ocollo|\\.)?(?:\\s*gen\\.?)?\\s*(?:\\p{L}{1,4}\\s?/\\s?)?${number}${ofDay}`,
  `(?:deliberazione|delibera|determinazione|determina)(?:\\s+(?:di|del|della|dirigenziale|giunta|consiglio|comunale|g\\.?c\\.?|c\\.?c\\.?))*\\s*${number}${ofDay}`,
  "(?:(?:verbale|documento|link|prova|atto|registrazione)\\s*:?\\s+)?https?://[^\\s,;]+",
].join("|");

const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${evidence})(?![\\p{L}\\p{N}])`, "gu");
const besideASubject = new RegExp(`(?<=^|[,;])\\s*(?:${evidence})\\s*\\.?\\s*(?=$|[,;])`, "gu");
const isDenied = /(?:^|[^\p{L}])(?:non|no|senza|manca)\s*$/u;

const wordsBesideEvidence: ReadonlySet<string> = new Set(
  "ecco questo questa e e' il lo la l' un una del della con qui allego allegato prova verbale nota documento link protocollo here is the".split(
    " ",
  ),
);

export type EvidenceTaken = { readonly evidence: string; readonly rest: string };

/** The evidence told among the parts of a line, and the line without it. Empty when there is none. */
export function takeEvidence(text: string): EvidenceTaken {
  return take(text, anywhere);
}

/** The evidence told before, after or in the place of a subject, between commas; elsewhere it is part of the subject. */
export function takeEvidenceBesideASubject(text: string): EvidenceTaken {
  const { evidence, rest } = take(text, besideASubject);
  return { evidence, rest: evidence === "" ? text : rest.replace(/^[\s,;]+|[\s,;]+$/gu, "") };
}

/** "Delibera n. 12/2021: ieri incontro con Signa": the colon leads to no subject. */
export function withoutColonAfterEvidence(text: string): string {
  const { index, 0: colon } = /:\s/u.exec(text) ?? { index: -1, 0: "" };
  if (index === -1 || !isEvidence(text.slice(0, index))) return text;
  return `${text.slice(0, index)}, ${text.slice(index + colon.length)}`;
}

/** Whether a line is evidence, and tells nothing else: "ecco il verbale: prot. 33/2021". */
export function isEvidence(text: string): boolean {
  const { evidence, rest } = takeEvidence(readable(text));
  const words = fold(rest).match(/[\p{L}\p{N}]+'?/gu) ?? [];
  return evidence !== "" && words.every((word) => wordsBesideEvidence.has(word));
}

function take(text: string, pattern: RegExp): EvidenceTaken {
  const { taken, rest } = takeOut(text, pattern, (_, before) => (isDenied.test(before) ? undefined : true));
  return { evidence: taken.map((one) => one.text.replace(/[\s.]+$/u, "")).join("; "), rest };
}
