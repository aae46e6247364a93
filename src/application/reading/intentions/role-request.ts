// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isAfter, isBefore } from "#domain/day.ts";
import type { Role } from "#domain/role.ts";
import { takeSpan } from "../days/take-span.ts";
import { fold, readable } from "../engine/fold.ts";
import { anyOf } from "../words/lists.ts";
import { roleWords, wordsAroundARole, wordsOfEndingDeputies, wordsOfStandingIn } from "../words/role-words.ts";

/** What is asked of the roles. Names are as they were written. */
export type RoleRequest =
  | { readonly kind: "list" }
  | { readonly kind: "history" }
  | { readonly kind: "role"; readonly who: string; readonly role: Role }
  /** A person alone: it is asked what they are to be. */
  | { readonly kind: "who"; readonly who: string }
  | {
      readonly kind: "deputy";
      readonly deputy: string;
      readonly principal: string;
      /** Undefined when they were not told, or cannot be read. Both days are included. */
      readonly days: { readonly from: Day; readonly until: Day } | undefined;
    }
  | { readonly kind: "end"; readonly deputy: string };

const mostCharacters = 200;

const edge = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const ending = new RegExp(`^(?<who>.{1,80}?)\\s+(?:${anyOf(wordsOfEndingDeputies)})${end}`, "u");
const standing = new RegExp(`^(?<deputy>.{1,80}?)\\s+(?:${anyOf(wordsOfStandingIn)})\\s+(?<rest>.{1,200})$`, "u");
const days = /\s(?:dal|dall'|da|fino|oggi|from|until|till|il|on)(?=[\s']|$).*$/u;
const roleWord = new RegExp(`${edge}(?:${anyOf(roleWords.keys())})${end}`, "u");
const around = `(?:${anyOf(wordsAroundARole)})`;
const before = new RegExp(`^(?:(?:${around}${end}|@|[:,'’])\\s*)+`, "u");
const after = new RegExp(`(?:\\s*(?:${edge}${around}|[:,=]|->|→))+\\s*$`, "u");

/** Reads what follows `/ruolo`, at `now`; days are those to come. */
export function readRoleRequest(text: string, now: Temporal.ZonedDateTime): RoleRequest {
  const line = readable(text).trim();
  const folded = fold(line);
  if (folded === "") return { kind: "list" };
  if (/^(?:storia|registro|history)$/u.test(folded)) return { kind: "history" };
  const deputy = readDeputy(line, now);
  if (deputy !== undefined) return deputy;
  const word = roleWord.exec(folded);
  if (word === null) return { kind: "who", who: bare(line) };
  const role = roleWords.get(word[0]) ?? "none";
  const who = bare(`${line.slice(0, word.index)} ${line.slice(word.index + word[0].length)}`);
  return who === "" ? { kind: "list" } : { kind: "role", who, role };
}

/** A whole line that says who stands in for whom; undefined for any other. */
function readDeputy(
  line: string,
  now: Temporal.ZonedDateTime,
): Extract<RoleRequest, { kind: "deputy" | "end" }> | undefined {
  const folded = fold(line);
  const ended = ending.exec(folded)?.groups?.who;
  if (ended !== undefined) return { kind: "end", deputy: bare(line.slice(0, ended.length)) };
  const found = standing.exec(folded);
  if (found === null) return undefined;
  const { deputy = "", rest = "" } = found.groups ?? {};
  const told = days.exec(rest);
  const start = folded.length - rest.length;
  const principal = line.slice(start, told === null ? undefined : start + told.index);
  return {
    kind: "deputy",
    deputy: bare(line.slice(0, deputy.length)),
    principal: bare(principal),
    days: told === null ? undefined : daysIn(told[0].trim(), now),
  };
}

/** Whether the whole message names somebody who stands in, with the days, or says that they no longer do. */
export function namesDeputy(message: string, now: Temporal.ZonedDateTime): boolean {
  if (message.length > mostCharacters || message.startsWith("/")) return false;
  const read = readDeputy(readable(message).trim(), now);
  return read?.kind === "end" || (read?.kind === "deputy" && read.days !== undefined);
}

/** A name without the words around it. */
function bare(name: string): string {
  const folded = fold(name);
  const start = before.exec(folded)?.[0].length ?? 0;
  const tail = after.exec(folded.slice(start))?.[0].length ?? 0;
  return name
    .slice(start, name.length - tail)
    .replace(/^@/u, "")
    .replace(/\s+/gu, " ")
    .replace(/(?<![.;,!])[.;,!]+$/u, "")
    .trim();
}

/** "dal 1 al 20 agosto", "fino al 20 agosto": of the year to come when they are over in this one. */
function daysIn(text: string, now: Temporal.ZonedDateTime): { readonly from: Day; readonly until: Day } | undefined {
  const today = now.toPlainDate();
  const whole =
    /^(?:dal|dall'|da|from)\s*(?<from>.+?)\s+(?:al|all'|fino al|fino all'|a|to|until|till)\s*(?<until>.+)$/u.exec(text);
  const last = whole?.groups?.until ?? /^(?:oggi\s+)?(?:fino al|fino all'|fino a|until|till)\s*(.+)$/u.exec(text)?.[1];
  if (last === undefined) {
    const { span } = takeSpan(text, { now, year: today.year });
    return span.from === undefined || span.until === undefined ? undefined : toCome(span.from, span.until, today, text);
  }
  const until = limitOf(last, "until", now);
  const first = whole?.groups?.from;
  if (until === undefined) return undefined;
  if (first === undefined) return toCome(today, isBefore(until, today) ? until.add({ years: 1 }) : until, today, text);
  const day = /^(\d{1,2})[°º]?$/u.exec(first)?.[1];
  const from =
    day === undefined ? limitOf(first, "from", now) : limitOf(`${day}/${until.month}/${until.year}`, "from", now);
  return from === undefined
    ? undefined
    : toCome(from, isAfter(from, until) ? until.add({ years: 1 }) : until, today, text);
}

function limitOf(text: string, which: "from" | "until", now: Temporal.ZonedDateTime): Day | undefined {
  const words = which === "from" ? `dal ${text}` : `fino al ${text}`;
  return takeSpan(words, { now, year: now.year }).span[which];
}

function toCome(from: Day, until: Day, today: Day, text: string) {
  const isOver = isBefore(until, today) && !/\d{4}/u.test(text);
  return isOver ? { from: from.add({ years: 1 }), until: until.add({ years: 1 }) } : { from, until };
}
