// SPDX-License-Identifier: EUPL-1.2
import type { Role } from "#domain/role.ts";

/** Words for a role, folded. */
export const roleWords: ReadonlyMap<string, Role> = new Map([
  ["gestore", "manager"],
  ["gestrice", "manager"],
  ["amministratore", "manager"],
  ["amministratrice", "manager"],
  ["manager", "manager"],
  ["redattore", "editor"],
  ["redattrice", "editor"],
  ["editor", "editor"],
  ["lettore", "reader"],
  ["lettrice", "reader"],
  ["reader", "reader"],
  ["nessuno", "none"],
  ["nessun ruolo", "none"],
  ["none", "none"],
  ["no role", "none"],
] as const);

/** Words that stand between a name and its role, or before the name. */
export const wordsAroundARole: readonly string[] = [
  "il ruolo di",
  "il ruolo",
  "ruolo di",
  "ruolo",
  "dai",
  "imposta",
  "nomina",
  "rendi",
  "fai",
  "a",
  "ad",
  "al",
  "alla",
  "come",
  "e'",
  "e",
  "è",
  "ora è",
  "diventa",
  "make",
  "give",
  "the role of",
  "role",
  "to",
  "as",
  "is",
  "becomes",
  "an",
];

export const wordsOfStandingIn: readonly string[] = [
  "sostituisce",
  "sostituira",
  "sostituirà",
  "fa le veci di",
  "stands in for",
  "replaces",
  "substitutes for",
  "deputises for",
];

export const wordsOfEndingDeputies: readonly string[] = [
  "non sostituisce piu",
  "non fa piu le veci",
  "no longer stands in",
  "does not stand in",
];
