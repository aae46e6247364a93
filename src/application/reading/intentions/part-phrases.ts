// SPDX-License-Identifier: EUPL-1.2
/**
 * The ways of saying what one part of a meeting is, whatever is said before it: that it was forgotten, or wrong, or is
 * to be put there. `names`: what people call it; `part`: what is read of it. Written as in changing-phrases.
 */
export function waysOfSayingAPart(names: string, part: string): string {
  const named = `[<the>|<as-to>] [nuovo|nuova] (${names}) [<right>|da (mettere|scrivere|segnare|indicare)] [<aside>|pero]`;
  const put = "[di|anche] [dire|dirti|scrivere|scriverti|mettere|segnare|indicare|aggiungere]";
  return `
    [<again>] [@] ${named} (<mistaken>|<lapsed>) [<is>] {${part}}
    [<again>] [@] ${named} non (<is>) {wrong} [,] (ma|bensi|<is>) {${part}}
    [<again>] [@] ${named} (<is>) {${part}} , [e] non {wrong}
    [<again>] [@] [e|ma] ${named} (<is>|:) [:] {${part}}
    [<again>] (<forgot>|manca|mancava|non ho detto|non ho scritto|non ho messo) ${put} ${named} [:] [<is>] {${part}}
    [<again>] (<change>|sposta) [<the>] (${names}) [,] (in|a|al|all'|alle|con|per|<is>|:) {${part}}
    [<again>] (<add>) [<also>] [come] [<the>] (${names}) {${part}}
    [<again>] come (${names}) (<add>) [<also>] {${part}}
    [<again>] [@] [<the>] (${names}) (<put-it>) [meglio|bene|cosi] [in|con|come] [:] {${part}}
    [<again>] [@] [<the>] (${names}) (va|andava|e da|era da) (corretto|corretta|cambiato|cambiata|correggere|cambiare) (in|con|:) {${part}}
  `;
}
