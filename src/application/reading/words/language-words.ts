// SPDX-License-Identifier: EUPL-1.2
import { meaningsIn } from "./lists.ts";

/** Common words of each language, folded, that the other has not. */

export const wordsOfEnglish: readonly string[] =
  `the with we met meeting meetings yesterday today tomorrow show how many
  yes undo thanks much what where which who when is are was were do does did status help list of last please delete cancel remove add and
  on from not to at it my our your can you could would should have has missing open bodies body phases history
  language monday tuesday wednesday thursday friday saturday sunday this that`.split(/\s+/u);

export const wordsOfItalian: readonly string[] =
  `il lo la gli le un una uno con di del dello della dei degli delle e ed che
  chi cosa come quando dove quanti quante quale quali siamo abbiamo ho hai hanno sono era erano non per su oggi ieri domani
  incontro incontri riunione riunioni stato aiuto enti fasi fase storia anche da dal dalla al alla nel nella mi ti ci si l'
  dell' all' nell' c' visto stamattina punto fammi dammi annulla correggi aggiungi togli cancella ciao
  ogni alle lunedi martedi mercoledi giovedi venerdi sabato domenica fino`.split(/\s+/u);

/** Words as they are shortened in a chat or before a vowel, folded, and what they stand for. */
export const chatSpellings: ReadonlyMap<string, string> = meaningsIn(`
  che: ke
  non: nn
  si: s'
  per: x
  perche: xche, xke
  quando: qnd
  quanti: qnti, qnt
  quante: qnte`);
