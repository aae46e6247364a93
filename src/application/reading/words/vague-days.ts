// SPDX-License-Identifier: EUPL-1.2
import { weeks } from "./day-words.ts";

/** Weeks from this one that may be meant. */
export const weeksAgo: ReadonlyMap<string, readonly number[]> = new Map([
  ["una settimana fa", [-1]],
  ["a week ago", [-1]],
  ["one week ago", [-1]],
  ["last week", [-1]],
  ["l'altra settimana", [-2, -1]],
  ["due settimane fa", [-2]],
  ["two weeks ago", [-2]],
  ["tre settimane fa", [-3]],
  ["tra una settimana", [1]],
  ["fra una settimana", [1]],
  ["next week", [1]],
  ["tra due settimane", [2]],
  ["fra due settimane", [2]],
  ["fine settimana", [-1, 0]],
]);

/** Said of days, and no day. */
export const vagueDays: readonly string[] = [
  ...weeks.keys(),
  ...weeksAgo.keys(),
  "mese scorso",
  "scorso mese",
  "mese prossimo",
  "prossimo mese",
  "anno scorso",
  "tra un mese",
  "fra un mese",
  "tra qualche giorno",
  "fra qualche giorno",
  "un mese fa",
  "l'altro giorno",
  "l'altra mattina",
  "l'altra sera",
  "qualche giorno fa",
  "alcuni giorni fa",
  "pochi giorni fa",
  "nei giorni scorsi",
  "in questi giorni",
  ..."pasqua pasquetta natale ferragosto capodanno epifania befana".split(" "),
  "fine anno",
  "fine mese",
  "inizio mese",
  "a month ago",
  "the other day",
  "last month",
  "next month",
];
