// SPDX-License-Identifier: EUPL-1.2
import { inNumbers, numberNamed } from "../days/named.ts";
import { fold } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { pinned } from "../rows/row.ts";
import { hasSubject } from "../subject.ts";
import { takeTopic } from "../take-topic.ts";
import { countOfMeetings } from "../words/line-words.ts";
import { anyOf } from "../words/lists.ts";
import { areas } from "../words/name-words.ts";
import { formsOf } from "../words/nouns.ts";
import { wordsOfAll } from "../words/several-words.ts";
import { timesIn } from "./begins-another.ts";
import { afterHeading, belowHeading } from "./below-heading.ts";
import { eachOnItsLine, groupedByDay } from "./each-with-a-day.ts";
import { eachWithItsOwn } from "./each-with-its-own.ts";
import { inSequence } from "./in-sequence.ts";
import { onEachDay, oneByOne } from "./on-each-day.ts";
import type { Several } from "./parts.ts";
import { type SaidOfAll, saidOver, takeSaidOfAll, withSaidOfAll } from "./said-of-all.ts";

/**
 * The meetings of a message that tells several, each with its day and its bodies; no lines when it does not tell
 * several. Told with days of their own; of one day, which is said once; with the same bodies on several days; or under
 * their number ("due riunioni ieri, una con Vaglia e una con Pelago"). What stands over them, or is said of all, is
 * said of each. Pure: `now` is given.
 */
export function severalMeetings(told: string, context: LineContext): Several {
  const text = told.replace(countAtTheEnd, "");
  const numbers = numbersAtTheEnd.exec(text);
  if (numbers !== null) {
    const of = numbers[0].match(/\d[\d/]*/gu) ?? [];
    const each = severalMeetings(text.slice(0, numbers.index), context);
    const areOfEach = each.lines.length === of.length && of.length > 1;
    if (areOfEach) return { ...each, lines: each.lines.map((line, at) => `${line}, prot. ${of[at]}`), isSure: false };
  }
  const several = withoutADay(text, context) ?? partedIn(text, context);
  const lines = inSequence(several.lines, context);
  const isAsTold = lines.every((line, at) => line === several.lines[at]);
  return { ...several, lines, isSure: several.isSure && isAsTold };
}

/** "Alle 10 con Signa, alle 15 con Londa": of a day that is not told, and is to be asked of each. */
function withoutADay(text: string, context: LineContext): Several | undefined {
  if (timesIn(fold(text)).length < 2 || readMeetingLine(text, context).day.kind !== "none") return undefined;
  const today = inNumbers(context.now.toPlainDate());
  const { lines = [] } = eachWithItsOwn(`${today} ${text}`, context) ?? {};
  const areOfIt = lines.length > 1 && lines.every((line) => line.startsWith(`${today} `));
  return areOfIt ? { lines: lines.map((line) => line.slice(today.length + 1)), isSure: false } : undefined;
}

function partedIn(text: string, context: LineContext): Several {
  const said = takeSaidOfAll(text, context);
  const isOfAWeek = said?.over.among !== undefined && said.over.month === undefined && beginsWithACount.test(said.rest);
  const each = said === undefined ? none : ofEach(said, context, isOfAWeek);
  if (each.lines.length > 1) return each;
  const rest = belowHeading(text, context);
  if (rest !== undefined) {
    const heading = text.slice(0, text.length - rest.length);
    const count = countIn(heading, context);
    const below = ofEach(saidOver(heading, rest, context), context, count !== undefined);
    const isCounted = count === below.lines.length;
    const isSure = below.isSure && (isCounted || afterHeading(text) !== undefined);
    return { ...below, lines: withCommonSubject(below.lines, rest), isSure, isCounted, isListed: true };
  }
  const told = [oneByOne, eachOnItsLine, groupedByDay, onEachDay]
    .map((split) => ({ lines: split(text, context), isSure: split === eachOnItsLine || split === groupedByDay }))
    .find(({ lines }) => lines.length > 1);
  const [area] = areaOfAHeading.exec(text) ?? [];
  const finer = eachWithItsOwn(
    (area === undefined ? text : text.replace(area, "")).replace(countOfThem, ",").replace(countOfCalls, ""),
    context,
  );
  if (told !== undefined && told.lines.length >= (finer?.lines.length ?? 0)) return told;
  const below = belowHeading(text, context, (one) => eachWithItsOwn(one, context) !== undefined);
  if (below !== undefined) return ofEach(saidOver(text.slice(0, text.length - below.length), below, context), context);
  if (finer === undefined) return none;
  const { lines, opening, isSure } = finer;
  const left = area === undefined ? finer.left : [{ text: area.trim(), why: "no-meeting" } as const, ...finer.left];
  const over = saidOver(opening, text, context);
  return { lines: lines.map((line) => withSaidOfAll(line, over)), isSure, left };
}

const beginsWithACount = new RegExp(`^${countOfMeetings}`, "iu");
const onlyACount = new RegExp(`^${countOfMeetings}$`, "u");

/** "Tre incontri sul bike sharing:": how many follow, where nothing else is said but what they were about. */
function countIn(heading: string, { register }: LineContext): number | undefined {
  const { rest } = takeTopic(sourceOf(heading.replace(/(?<![:\s])[:\s]+$/u, "")), register);
  const count = onlyACount.exec(rest.folded.trim());
  return count === null ? undefined : numberNamed(count.groups?.number ?? "due");
}

/** "Oggi due incontri: alle 9 …". */
const countOfThem = new RegExp(`${countOfMeetings}(?!\\p{L})\\s*[:,]?`, "iu");

/** "Due call, una con …": how they took place stays. */
const countOfCalls = /(?<!\p{L})(?:due|tre|quattro)\s+(?=call(?!\p{L}))/iu;

const held = "(?:(?:già|gia|sono\\s+stat[ie]|si\\s+sono)\\s+)*(?:fatt|tenut|svolt)[ie]";
const anyMeetings = `(?:${formsOf("meeting").join("|")})`;

/** "…, due riunioni distinte", "…, tutti incontri già fatti": that they are several, or took place, and nothing else. */
const countAtTheEnd = new RegExp(
  `[,;:(.]\\s*(?:${countOfMeetings}(?:\\s+${held})?|(?:due|tre|quattro)\\s+(?:cose|occasioni|volte)\\s+(?:distint|divers|separat)e|(?:(?:${anyOf(wordsOfAll)})\\s+)?(?:${anyMeetings}\\s+)?${held}|(?:${anyOf(wordsOfAll)})\\s+${anyMeetings})[\\s.)!]*$`,
  "iu",
);

/** "Ieri doppietta in Mugello: …": where they were, and no body that was met. */
const areaOfAHeading = new RegExp(
  `(?<=^[^:,;\\n]{3,60}?)\\s(?:in|nel|nella)\\s(?:${[...areas].join("|")})(?=\\s?:\\s)`,
  "iu",
);

/** "Il 6 Signa e il 13 Scandicci, protocolli 1111 e 2222": as many as they are, each of its own. */
const numbersAtTheEnd =
  /[,;(]\s*(?:(?:verbali|con|i)\s)*(?:protocolli|prott?\.|prot)\s(?:n\.?\s|nn\.\s)?\d[\d/]*(?:(?:,\s?|\se\s)\d[\d/]*)+(?:,?\srispettivamente)?[\s.)]*$/iu;

const none: Several = { lines: [], isSure: false };

/** Each with what is said of all; shown first, where anything is. */
function ofEach(said: SaidOfAll, context: LineContext, isCounted = false): Several {
  const { over, how, subject, rest } = said;
  const within = { ...context, ...over };
  const { lines, ...several } = partedIn(rest, within);
  const isPlain = isCounted || (Object.keys(over).length === 0 && how === "" && subject === "");
  return {
    ...several,
    lines: inSequence(lines, within).map((line) => withSaidOfAll(pinned(line, within, context), said)),
    isSure: several.isSure && isPlain,
  };
}

/** "Il 7 Signa, il 14 Fiesole: bozza": what is said after the last one, in one breath with them, is of all. */
function withCommonSubject(lines: readonly string[], text: string): readonly string[] {
  const [, subject] = /^[^:]*?(:\s+[^:]*)$/u.exec(lines.at(-1) ?? "") ?? [];
  const isInOneBreath = !/[\n;]/u.test(text) && lines.slice(0, -1).every((line) => !hasSubject(line));
  if (subject === undefined || !isInOneBreath || lines.length < 2) return lines;
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}${subject}` : line));
}
