// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { fold, readable } from "../engine/fold.ts";
import { numbers, partsOfTheClock } from "../words/day-words.ts";
import { countOfMeetings } from "../words/line-words.ts";
import { eachOnItsLine, groupedByDay } from "./each-with-a-day.ts";
import type { Splitting } from "./parts.ts";

const count = new RegExp(`${countOfMeetings}(?!\\p{L})`, "u");
const ofTheDay = new RegExp(`(?<!\\p{L})(?:${partsOfTheClock.map(({ words }) => words).join("|")})(?!\\p{L})`, "u");
const eachOfThem = /^(?:un[oa]|l'altr[oa])\s+/iu;

/** "Due incontri ieri, uno con Vaglia e uno con Pelago": as many as are told, of one day. */
export const counted: Splitting = (text, context) => {
  const match = count.exec(fold(readable(text)));
  if (match === null) return [];
  const { 0: words, index, groups } = match;
  const rest = `${text.slice(0, index)}, ${text.slice(index + words.length)}`;
  const ofTheirOwn = [eachOnItsLine, groupedByDay].map((way) => way(rest, context)).find(({ length }) => length > 1);
  if (ofTheirOwn !== undefined) return ofTheirOwn;
  const { reading } = readDays(rest, context.now);
  const parts = rest.split(/\s*[,;:]\s+|\s+(?:e|ed|and)\s+/u).filter((part) => namesBodies(part, context.register));
  const areTold = parts.every((part) => eachOfThem.test(part) || ofTheDay.test(fold(part)));
  const told = groups?.double === undefined ? numbers.indexOf(groups?.number ?? "") + 1 || Number(groups?.number) : 2;
  if (!areTold || parts.length !== told || reading.kind === "none") return [];
  const [day = ""] = reading.text.split(" … ");
  return parts.map((part) => `${day} riunione ${readDays(part.replace(eachOfThem, ""), context.now).rest}`);
};
