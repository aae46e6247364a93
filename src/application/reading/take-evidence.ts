// SPDX-License-Identifier: EUPL-1.2
import { rewritten, type Source, type Span, sourceOf, within } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
import { months, weekdays } from "./words/day-words.ts";
import { formOfAPaperNamed, formOfAPaperThere } from "./words/evidence-words.ts";
import { wordsIn } from "./words/lists.ts";
import { singularOf } from "./words/nouns.ts";

const notOfWhom = [
  ...singularOf("meeting", "meetingOrTopic"),
  ...[...months, ...weekdays].flat(),
  ..."quello quella quest questa questo ieri oggi stamani stamattina primo verbale".split(" "),
];
const sign = "(?:n\\.?|num\\.?|nr\\.?|numero)";
const number = `${sign}?\\s*\\d[\\d./-]*`;
const day = `(?:(?:19|20)\\d{2}(?!\\d)|\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\s(?:${months.flat().join("|")})(?:\\s\\d{4})?))`;
const ofDay = `(?:\\s+del(?:l'(?:\\s?anno\\s)?)?\\s*${day})?`;
/** "È la n. 123", "è 445/2021", "con n. 12": never "e 22". */
const said = `\\s+(?:e'?|al|con|col|sotto)(?:\\s(?:il|la|stato|stata|numero))*\\s(?:${sign}\\s*\\d[\\d./-]*|\\d+/\\d{4}(?!\\d)|\\d{3,}[\\d/]*|(?<=\\s(?:il|la)\\s)\\d{1,2}(?![\\d/.-]*\\d|\\s(?:${months.flat().join("|")})))`;

/** "Prot. 3 (Vaglia)", and not "(presente Vaglia)". */
const ofWhomInBrackets =
  "(?:\\s\\((?!(?:con|presen\\p{L}*|assen\\p{L}*|manca\\p{L}*|c'|[a-z]{1,2}|anche|pure|tranne|senza)(?!\\p{L}))(?![^)]*\\se\\s)\\p{L}[\\p{L}'\\s-]{2,40}\\))?";
/** "Prot. 3 di Vaglia", "delibera 45 della Giunta": whose it is, which says nothing of who was met. */
const ofWhom = `(?:\\s+(?:di|del|dello|della|dell')\\s*(?!(?:${notOfWhom.join("|")})(?!\\p{L}))(?:(?:comune|giunta|consiglio|citta)\\s+(?:di\\s+)?)?\\p{L}{3,}(?![\\p{L}.]))?${ofWhomInBrackets}`;

const paper = "(?:verbale|documento|prova|atto|delibera|determina|resoconto)";
const file = "\\.(?:pdf|docx?|odt|p7m)(?:\\.p7m)?";

/** What proves a meeting, as people write it, folded: a protocol number, an act, a link, the file of its minutes. */
const evidence = [
  `(?:(?:verbale|nota)\\s+)?protocollat[oa](?:\\s(?:(?:il|in data)\\s${day}|oggi|ieri|stamattina|stamani))?${said}${ofWhomInBrackets}`,
  `(?:(?:verbale|nota)\\s+(?:e'?\\s+)?(?:gia\\s+)?)?protocollat[oa][,:]?\\s(?:${sign}\\s*\\d|\\d{3})[\\d./-]*${ofDay}`,
  `verbale\\s+e'?\\s+protocollat[oa](?:\\s(?:al|con|il|numero|n\\.?))*\\s+\\d{3,}[\\d/]*${ofDay}`,
  `(?:protocollo|prot\\.?|deliberazione|delibera|determinazione|determina)${said}${ofDay}`,
  `${sign}\\s*\\d[\\d./-]*\\s(?:di|del)\\sprotocollo`,
  `(?:(?:verbale|nota|pec|lettera|convocazione)\\s+(?:(?:con|e'?|ha|al|sotto)\\s+(?:il\\s+)?){0,2})?prot(?:ocollo|\\.)?(?:\\s*gen(?:erale|\\.)?)?:?\\s*(?:\\p{L}{1,4}\\s?/\\s?)?${number}${ofDay}${ofWhom}`,
  `(?:deliberazione|delibera|delib\\.|determinazione|determina|det\\.)(?:\\s+(?:di|del|della|dir\\.?|dirigenziale|giunta|consiglio|comunale|g\\.?c\\.?|c\\.?c\\.?))*\\s*${number}${ofDay}${ofWhom}`,
  // "DGC 45/2021", "D.D. n. 100": acts of the council, of the board, of a manager.
  `(?:d\\.?g\\.?c?|d\\.?c\\.?c|d\\.?d)\\.?\\s*(?:${sign}\\s*\\d[\\d./-]*|\\d+/(?:19|20)\\d\\d(?!\\d))${ofDay}${ofWhom}`,
  `verbale\\s+${sign}\\s*\\d[\\d./-]*${ofDay}${ofWhom}`,
  "(?:(?:verbale|documento|link|prova|atto|registrazione)\\s*:?\\s+(?:(?:e'?\\s+)?(?:su|sul|in|al|qui)\\s*:?\\s+)?)?https?://(?!(?:[\\w-]+\\.)*(?:meet\\.google|zoom|teams\\.microsoft|teams\\.live|webex)\\.)[^\\s,;<>()\\[\\]]+",
  `(?<![/._-])(?:${paper}\\s?:?\\s(?:e'?\\s)?[\\p{L}\\p{N}_-]{1,80}|[\\d_-]{0,20}(?:verbale|delibera|determina|resoconto)[\\p{L}\\p{N}_-]{0,60})${file}`,
].join("|");

const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${evidence})(?![\\p{L}\\p{N}])`, "gu");
const besideASubject = new RegExp(
  `(?<=^|[,;]|\\s[-–])\\s*(?:il\\s+)?(?:${evidence})\\s*\\.?\\s*(?=$|[,;]|[-–]\\s)`,
  "gu",
);
/** Denied, or what a meeting is about. */
const isNone = /(?:^|[^\p{L}])(?:non|no|senza|manca|sul|sulla|sull'|circa (?:il|la))\s*$/u;

const wordsBesideEvidence = wordsIn(
  "ecco questo questa e e' il lo la l' un una del della al con qui in allego allegato prova verbale nota documento link protocollo here is the",
);

export type EvidenceTaken = { readonly evidence: string; readonly spans: readonly Span[]; readonly rest: Source };

/** The evidence told among the parts of a line, and the line without it. Empty when there is none. */
export function takeEvidence(text: Source): EvidenceTaken {
  return take(text, anywhere);
}

/** The evidence told before, after or in the place of a subject, between commas or dashes; elsewhere it is part of the subject. */
export function takeEvidenceBesideASubject(text: Source): EvidenceTaken {
  const taken = take(text, besideASubject);
  if (taken.evidence === "") return taken;
  const [before = "", after = ""] = [/^[\s,;–-]+/u, /(?<![\s,;–-])[\s,;–-]+$/u].map(
    (signs) => signs.exec(taken.rest.typed)?.[0],
  );
  const { length } = taken.rest.typed;
  return { ...taken, rest: within(taken.rest, Math.min(before.length, length), Math.max(length - after.length, 0)) };
}

const mostOfAPaper = 200;
const saysMore =
  /(?<!\p{L})(?!(?:verbale|delibera|nota|abbiamo|hanno|allego|esiste|anche|protocollat[oa]|firmat[oa]|registrat[oa])(?!\p{L}))\p{L}{4,}/u;

/**
 * What is said of papers in parts of their own ("c'è il verbale"), which is nothing that was talked of: the evidence in
 * it, and as typed where no number of it is read or more is said. Evidence and nothing else is left where it is.
 */
export function takeWhatIsSaidOfPapers(text: Source): EvidenceTaken & { readonly said: readonly string[] } {
  const { taken, rest } = takeOut(
    text,
    formOfAPaperThere,
    ({ 0: words, index, input }) => {
      const told = takeEvidence(sourceOf(words));
      const [first] = takeEvidence(sourceOf(input.slice(index, index + mostOfAPaper))).spans;
      const isCut = first !== undefined && first.start < words.length && first.end !== told.spans[0]?.end;
      return isCut || isEvidence(words) ? undefined : told;
    },
    "",
  );
  const named = taken.map(({ text: one, value }) => (value.evidence === "" ? namedIn(sourceOf(one)) : ""));
  const said = taken.filter(
    ({ value }, at) => named[at] === "" && (value.evidence === "" || saysMore.test(value.rest.folded)),
  );
  const evidence = taken.map(({ value }, at) => value.evidence || (named[at] ?? "")).filter((one) => one !== "");
  return { evidence: evidence.join("; "), said: said.map((one) => one.text), spans: taken, rest };
}

/** "C'è il foglio firme" names it; empty where it says more, or names none. */
function namedIn({ typed, folded }: Source): string {
  const { paper = "" } = formOfAPaperNamed.exec(folded)?.groups ?? {};
  return typed.slice(folded.length - paper.length).replace(/\s(?:è|e['’]?|già|gia)(?=\s|$)/giu, "");
}

/** "Delibera n. 12/2021: ieri incontro con Signa": the colon leads to no subject. */
export function withoutColonAfterEvidence(text: Source): Source {
  const index = text.typed.search(/:\s/u);
  if (index === -1 || !isEvidence(within(text, 0, index))) return text;
  return rewritten(text, { start: index, end: index + 1 }, ",");
}

/** Whether a line is evidence, and tells nothing else: "ecco il verbale: prot. 33/2021". */
export function isEvidence(text: string | Source): boolean {
  const { evidence, rest } = takeEvidence(sourceOf(text));
  const words = rest.folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  return evidence !== "" && words.every((word) => wordsBesideEvidence.has(word));
}

/** "Verbale n. 3 - riunione del 12 luglio": what a paper calls itself, which proves nothing. */
function isTitle({ 0: words, index, input }: RegExpExecArray): boolean {
  const after = input.slice(index + words.length);
  const isWhole = index === 0 && after.trim() === "";
  const begins = index === 0 || input.charAt(index - 1) === "\n";
  return begins && !isWhole && titled.test(words) && !saysOfWhich.test(after);
}

const titled = new RegExp(`^verbale\\s+${sign}\\s*\\d`, "u");
const saysOfWhich = /^,?\s(?:per|ad?|al|agli|alla|alle|vale)(?!\p{L})/u;

function take(text: Source, pattern: RegExp): EvidenceTaken {
  const { taken, rest } = takeOut(text, pattern, (match, before) => {
    return isNone.test(before) || isTitle(match) ? undefined : true;
  });
  const evidence = taken.map((one) => cleaned(one.text.replace(/^[\s,;]+|(?<![\s.])[\s.]+$/gu, ""))).join("; ");
  return { evidence, rest, spans: taken.map(({ start, end }) => ({ start, end })) };
}

/** "Verbale protocollato col n. 24410": its number, and no verb; "la prova: nota prot. 5" is that note. */
export function cleaned(evidence: string): string {
  return evidence
    .replace(
      /^(?:(?:questo|questa|il|la|lo|una|un)\s+|l['’]\s*)?(?:prova(?:\s*:|\s+(?:è|e['’]|era))\s*)?(?:(?:questo|questa|il|la|lo|un|una)\s+|l['’]\s*)?/iu,
      "",
    )
    .replace(/^verbale\s+(?:(?:è|e['’]?|ha|al|sotto)\s+){1,2}(?:il\s+)?(?=prot(?:ocollo\s|\.|\s))/iu, "")
    .replace(
      /(?:già\s+|gia\s+)?protocollat[oa][,:]?\s+(?:(?:è|e['’]|al|con|col|sotto|il|oggi|ieri|stamattina|stamani|in data(?:\s\S+)?)\s+)*(?:n\.?|num\.?|numero)?\s*(?=\d)(?!\d{1,2}(?:[°º]?\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s(?:al|con|col|sotto|n)))/giu,
      "prot. ",
    )
    .replace(/^(?:verbale|documento)\s?:?\s(?:(?:è|e['’]?)\s)?(?=[\p{L}\p{N}_-]+\.(?:pdf|docx?|odt|p7m))/iu, "")
    .replace(/\s(?:è|e['’]|era)\s(?:stat[oa]\s)?(?:(?:al|con|col|il|la|sotto)\s)?/giu, " ")
    .replace(/^(prot(?:ocollo|\.)?)[,:]\s+(?=\d)/iu, "$1 ");
}
