// SPDX-License-Identifier: EUPL-1.2
import type { Role } from "#domain/role.ts";
import { meaningsIn, phrasesIn } from "./lists.ts";

/** Words for a role, folded. */
export const roleWords: ReadonlyMap<string, Role> = meaningsIn(
  `
  manager: gestore, gestrice, amministratore, amministratrice, manager
  editor: redattore, redattrice, editor
  reader: lettore, lettrice, reader
  none: nessuno, nessun ruolo, none, no role`,
  (name) => name as Role,
);

/** Words that stand between a name and its role, or before the name. */
export const wordsAroundARole: readonly string[] = phrasesIn(`
  il ruolo di, il ruolo, ruolo di, ruolo, dai, imposta, nomina, rendi, fai, a, ad, al, alla, come, e', e, è, ora è,
  diventa, make, give, the role of, role, to, as, is, becomes, an`);

export const wordsOfStandingIn: readonly string[] = phrasesIn(`
  sostituisce, sostituira, sostituirà, fa le veci di, stands in for, replaces, substitutes for, deputises for`);

export const wordsOfEndingDeputies: readonly string[] = phrasesIn(`
  non sostituisce piu, non fa piu le veci, no longer stands in, does not stand in`);
