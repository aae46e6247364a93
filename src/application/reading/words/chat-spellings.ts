// SPDX-License-Identifier: EUPL-1.2
/** Words as they are shortened in a chat, folded, and what they stand for. */
export const chatSpellings: ReadonlyMap<string, string> = new Map([
  ["ke", "che"],
  ["nn", "non"],
  ["x", "per"],
  ["xche", "perche"],
  ["xke", "perche"],
  ["qnd", "quando"],
  ["qnti", "quanti"],
  ["qnte", "quante"],
]);
