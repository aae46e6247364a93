// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { allOrNone } from "../all-or-none.ts";
import { readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { waysOfHavingBeenHeld, waysOfNotHavingBeenHeld, waysOfPointingAtOne } from "../words/held-words.ts";

/** What a message says of one planned meeting, by its number, its bodies or its day. */
export type HeldAnswer = {
  readonly isHeld: boolean;
  readonly number?: number;
  readonly bodies: readonly BodyId[];
  readonly day?: Day;
  /** Its own words, where they say more than a plain no. */
  readonly why: string;
};

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const held = endingIn(waysOfHavingBeenHeld);
const notHeld = endingIn(waysOfNotHavingBeenHeld);
const pointing = new RegExp(`^${waysOfPointingAtOne}`, "u");
const between =
  /(?<!\s)\s*[;,]\s*(?:(?:e|ma|invece|mentre)\s+)?|(?<!\s)\s+(?:e|ma|mentre|and|but)\s+(?=quell|l'|la riunione|con |that )/giu;
const mostAnswers = 10;

/**
 * Which planned meetings were held, each by its name ("quello con Signa sì, quello con Calenzano no"); none when a part
 * of the message says anything else. Pure: `now` is given.
 */
export function readHeldAnswers(line: string, context: Context): readonly HeldAnswer[] {
  if (line.includes("?")) return [];
  const parts = line.replace(/(?<![.!\s])[.!\s]+$/u, "").split(between);
  return parts.length > mostAnswers ? [] : allOrNone(parts.values().map((part) => answerOf(part.trim(), context)));
}

function answerOf(part: string, { now, register }: Context): HeldAnswer | undefined {
  const folded = fold(part);
  const [no] = notHeld.exec(folded) ?? [];
  const [yes] = no === undefined ? (held.exec(folded) ?? []) : [];
  const said = no ?? yes;
  if (said === undefined) return undefined;
  const before = part.slice(0, part.length - said.length);
  const name = before.slice(pointing.exec(fold(before))?.[0].length ?? 0).replace(/(?<![\s:])[\s:]+$/u, "");
  const why = /^[\s:]*no$/u.test(said) ? "" : part;
  const isHeld = no === undefined;
  if (/^\d{1,6}$/u.test(name)) return { isHeld, number: Number(name), bodies: [], why };
  const { reading, rest } = readDays(name, now, "past");
  const { bodies, doubts } = readBodies(rest, register);
  const isNamed = bodies.length > 0 || reading.kind === "day";
  if (!isNamed || doubts.length > 0 || (reading.kind !== "day" && reading.kind !== "none")) return undefined;
  return { isHeld, bodies, ...(reading.kind === "day" ? { day: reading.day } : {}), why };
}

function endingIn(ways: readonly string[]): RegExp {
  return new RegExp(`(?<![^\\s:])(?:${ways.join("|")})$`, "u");
}
