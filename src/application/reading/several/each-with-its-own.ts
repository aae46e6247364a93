// SPDX-License-Identifier: EUPL-1.2
import { tellsBodies } from "../bodies/bodies.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { sayingOf } from "../engine/saying.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { once } from "../once.ts";
import { inOneLine } from "../one-line.ts";
import { type Left, type RowRead, readRow } from "../rows/row.ts";
import { hasSubject } from "../subject.ts";
import { anew, begins, beginsAnother, beginsSurely, ofTheNext, timesIn } from "./begins-another.ts";
import { type Group as GroupToRow, type RowOfAGroup, rowsOf } from "./like-the-one-before.ts";
import { type Part, partsOf } from "./parts.ts";

/**
 * What stands together of one meeting: a day, or one that is to be taken from the one before, and its bodies; `isSure`:
 * it begins with a meeting of its own.
 */
type Group = GroupToRow & { readonly isSure: boolean };

type Each = {
  readonly lines: readonly string[];
  readonly left: readonly Left[];
  /** Each of them begins with a meeting of its own, and not with one more way of telling of the same. */
  readonly isSure: boolean;
  /** What stands before the first of them, and is said of all. */
  readonly opening: string;
};

/**
 * The meetings of a text that begin where a new day, or a new part of one, has bodies of its own; a day that is not told
 * again is that of the one before, and so are bodies that are met "di nuovo". What stands among them and is no meeting
 * is left. Undefined for fewer than two, unless the others were called off, or when it is not said which of two days a body belongs to. Pure: `now` is
 * given.
 */
export function eachWithItsOwn(text: string, context: LineContext): Each | undefined {
  return once("each with its own", text, context, () => eachIn(text, context));
}

function eachIn(text: string, context: LineContext): Each | undefined {
  const line = inOneLine(text);
  const all = groupsOf(line, context);
  const [first] = all ?? [];
  if (all === undefined || first === undefined) return undefined;
  const begun = line.slice(first.start, first.end);
  const isOpening = !isOfBodies(begun, context) && !hasADay(begun, context);
  const groups = isOpening ? all.slice(1) : all;
  if (groups.length < 2) return undefined;
  const rows = rowsOf(line, groups, context);
  if (rows === undefined) return undefined;
  const read = rows.map((row) => [row, readRow(row.row, row.context)] as const);
  const lines = read.flatMap(([row, one]) => lineOf(row, one));
  const left = read.flatMap(([row, one]): readonly Left[] =>
    one.kind === "left" && lineOf(row, one).length === 0 ? [{ text: row.row.text, why: one.why }] : [],
  );
  const told = read.filter(([, one]) => one.kind === "meeting" && one.reading.day.kind !== "unreadable").length;
  // "L'8 abbiamo visto Signa, il 15 Lastra è saltata": one of them.
  const areTold = told > 1 || (told === 1 && lines.length === 1 && left.every(({ why }) => why === "cancelled"));
  const met = read.flatMap(([, one]) => (one.kind === "meeting" ? bodiesMeant(one.reading) : []));
  const areApart = left.length === 0 && new Set(met).size === met.length;
  const isSure = areApart && !isOpening && !hasSubject(line) && groups.slice(1).every((group) => group.isSure);
  // Where only one is left it is read as one is that was told alone.
  const alone = lines.length > 1 ? undefined : read.find(([row, one]) => lineOf(row, one).length > 0);
  const kept = alone === undefined ? lines : [alone[0].row.line];
  return areTold ? { lines: kept, left, opening: isOpening ? begun : "", isSure } : undefined;
}

/** A meeting; or a day with a name that nobody knows, which is to be asked. */
function lineOf({ row, context }: RowOfAGroup, read: RowRead): readonly string[] {
  if (read.kind === "meeting") return [read.line];
  const { day, doubts, isCalledOff } = readMeetingLine(row.line, context);
  const mayBeNamed = doubts.some(({ text }) => /\p{Lu}/u.test(text));
  return read.why === "no-meeting" && day.kind === "day" && mayBeNamed && !isCalledOff ? [row.line] : [];
}

type GroupSoFar = Group & {
  readonly hasDay: boolean;
  readonly isNamed: boolean;
  readonly isDayLast: boolean;
  /** The hours, and the parts of the day, that it tells. */
  readonly times: string[];
  readonly isJoined?: true;
};

function groupsOf(text: string, context: LineContext): readonly Group[] | undefined {
  const groups: GroupSoFar[] = [];
  const { absent: missing, spans } = readMeetingLine(text, context);
  const { absent } = spans;
  for (const part of partsOf(text, context)) {
    const current = groups.at(-1);
    const isNamed = isOfBodies(part.text, context);
    const { rest } = readDays(part.text, context.now);
    const saying = sayingOf(rest);
    const isOneMoreDay = current?.isDayLast === true && part.day !== "" && !/\p{L}/u.test(rest.replace(smallWords, ""));
    const group = {
      isOneMoreDay,
      isDayLast: (part.day === "last" && !/[?!]/u.test(part.text)) || isOneMoreDay,
      isSure: beginsSurely.test(saying),
      start: part.start,
      end: part.end,
      hasDay: part.day !== "",
      isNamed,
      times: timesIn(fold(part.text)),
    };
    if (current === undefined) {
      groups.push(group);
      continue;
    }
    const before = endsOf(text, current);
    const isWhole = current.hasDay && (current.isNamed || isOfBodies(before, context));
    const { like } = readMeetingLine(part.text, context);
    const isAbsent =
      group.times.length === 0 && absent.some(({ start, end }) => start <= part.start && end >= part.end);
    const isInsteadOfThem =
      missing.length > 0 &&
      group.times.length === 0 &&
      bodiesMeant(readMeetingLine(before, context)).every((id) => missing.includes(id));
    const isAfter =
      isWhole &&
      isNamed &&
      !isAbsent &&
      !isInsteadOfThem &&
      !isWithSubject(text.slice(current.start, current.end), context) &&
      (like?.days !== undefined ||
        beginsAnother(part, group.times, current.times, context.register) ||
        (begins.test(saying) && namesAMeeting(sayingOf(before))));
    const isAnother =
      part.day === ""
        ? isAfter
        : current.hasDay &&
          ((isWhole && (isNamed || like?.bodies !== undefined)) ||
            (current.isOneMoreDay && part.day === "last") ||
            ofTheNext.test(fold(part.text)) ||
            !isOfOneDay(before, part, context));
    const isToBeTold = part.day !== "" && !isNamed && like === undefined && !anew.test(fold(part.text));
    if (isAnother && isToBeTold && current.isJoined === true) return undefined;
    const joined = isWhole && isNamed && part.day === "" ? { isJoined: true as const } : {};
    if (isAnother) groups.push({ ...group, hasDay: true });
    else {
      current.times.push(...group.times);
      const hasDay = current.hasDay || part.day !== "";
      groups[groups.length - 1] = {
        ...current,
        end: part.end,
        hasDay,
        isNamed: isWhole || current.isNamed || isNamed,
        isOneMoreDay: current.isOneMoreDay && !isNamed,
        isDayLast: part.day === "" ? current.isDayLast : group.isDayLast,
        ...joined,
      };
    }
  }
  return groups;
}

const isOfBodies = (text: string, context: LineContext) => tellsBodies(readMeetingLine(text, context));

/** "Lunedì: la mattina Signa" has none after its colon. */
function isWithSubject(text: string, context: LineContext): boolean {
  const colon = text.indexOf(":");
  return colon !== -1 && hasSubject(text) && !isOfBodies(text.slice(colon + 1, colon + mostAtAnEnd), context);
}

const smallWords = /(?<!\p{L})(?:il|l'|e|ed|poi)(?!\p{L})/giu;
const mostAtAnEnd = 80;

/** The first words of a group and its last ones: those of a long one are not read again with each part that follows. */
function endsOf(text: string, { start, end }: Group): string {
  if (end - start <= 2 * mostAtAnEnd) return text.slice(start, end);
  const first = text.slice(start, start + mostAtAnEnd).replace(/\S+$/u, "");
  return `${first}, ${text.slice(end - mostAtAnEnd, end).replace(/^\S+/u, "")}`;
}

/** The part tells the day before it in other words. */
function isOfOneDay(before: string, part: Part, context: LineContext): boolean {
  return readMeetingLine(`${before}, ${part.text}`.replaceAll(": ", ", "), context).day.kind === "day";
}

function hasADay(text: string, context: LineContext): boolean {
  const { kind } = readMeetingLine(text, context).day;
  return kind === "day" || kind === "ambiguous";
}
