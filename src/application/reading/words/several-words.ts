// SPDX-License-Identifier: EUPL-1.2
import { phrasesIn } from "./lists.ts";

/** The words by which a message tells several meetings, folded. */

/** What follows one of these, after the last meeting, is said of all of them. */
export const wordsOfAll: readonly string[] = phrasesIn(`
  tutte e due le volte, tutte e tre le volte, entrambe le volte, tutte le volte, ogni volta, in entrambi i casi,
  in tutti i casi, in entrambe le occasioni, tutti e due, tutte e due, tutti e tre, tutte e tre, tutti e quattro,
  tutte e quattro, tutt'e due, tutt'e tre, tutti quanti, tutte quante, entrambi gli incontri, entrambe le riunioni, entrambi, entrambe,
  tutti gli incontri, tutte le riunioni, tutti, tutte, sempre, both, all of them, both times, always`);

/** Between a word of all and what is said. */
export const wordsBeforeWhatIsSaid: readonly string[] = phrasesIn(`
  sono stati fatti, sono state fatte, sono stati, sono state, si sono tenuti, si sono tenute, erano, sono, fatti, fatte,
  tenuti, tenute, svolti, svolte, were, held`);

/** With a day and no body: the same ones, met anew. */
export const wordsOfMeetingAnew: readonly string[] = phrasesIn(`
  di nuovo, nuovamente, un'altra volta, una seconda volta, ancora, anche, idem, again`);

/** Beside several bodies: each met us on its own. */
export const wordsOfMeetingApart: readonly string[] = phrasesIn(`
  separatamente, distintamente, singolarmente, rispettivamente, uno alla volta, una alla volta, uno per volta,
  in incontri separati, in incontri distinti, in due incontri separati, in due incontri distinti, in riunioni separate,
  separately`);

/** Before the bodies of one more meeting; "a parte Signa", without "e" or "poi", leaves Signa out. */
export const wordsOfOneApart: readonly string[] = phrasesIn(`
  a parte, in separata sede, in sede separata, in un altro incontro, in un'altra riunione, in una riunione a parte,
  in un incontro a parte, in altra riunione, in altro incontro, in un incontro separato, in una riunione separata`);

/** Between two meetings of one day, where the second has its own bodies. */
export const wordsOfMeetingNext: readonly string[] = "poi dopo mentre invece quindi then".split(" ");

/** They say that somebody came to the meeting that was told already. */
export const wordsOfJoining: readonly string[] = phrasesIn(`
  aggiunto, aggiunta, aggiunti, aggiunte, unito, unita, uniti, unite, arrivato, arrivata, arrivati, arrivate,
  collegato, collegata, collegati, collegate, presente, presenti, c'era, c'erano, intervenuto, intervenuta, intervenuti,
  anche, pure, insieme, also`);

/** Before those of several that are left out. */
export const wordsOfAllBut: readonly string[] = phrasesIn(`
  tranne, meno, eccetto, escluso, esclusa, esclusi, salvo, senza, togli, leva, lascia fuori, except, but, without`);

/** Before those that are meant, and no other. */
export const wordsOfNoOther: readonly string[] = phrasesIn(
  "uno solo, una sola, solo uno, solo una, solo, soltanto, solamente, only, just",
);
