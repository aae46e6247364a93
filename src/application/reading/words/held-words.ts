// SPDX-License-Identifier: EUPL-1.2
/** Ways of saying that a planned meeting took place, as they end an answer. */
export const waysOfHavingBeenHeld = [
  "si",
  "yes",
  "(?:si )?e'? (?:regolarmente )?(?:tenut[oa]|svolt[oa]|fatt[oa])",
  "si e'? (?:tenut[oa]|svolt[oa]|fatt[oa])(?: regolarmente)?",
  "e'? stat[oa] fatt[oa]",
  "c'e'? stat[oa]",
  "l'abbiamo fatt[oa]",
  "fatt[oa]",
  "tenut[oa]",
  "(?:was held|took place)",
] as const;

/** Ways of saying that it did not. */
export const waysOfNotHavingBeenHeld = [
  "no",
  "non (?:si )?e'? (?:piu' |poi )?(?:tenut[oa]|svolt[oa]|fatt[oa])",
  "non c'e'? stat[oa]",
  "non l'abbiamo fatt[oa]",
  "non si (?:e'?|sono) presentat[oaie]",
  "non (?:e'?|sono) venut[oaie]",
  "e'? saltat[oa]",
  "saltat[oa]",
  "(?:was not held|did not (?:take place|show up|come))",
] as const;

/** What stands before the name in such an answer. */
export const waysOfPointingAtOne =
  "(?:(?:e|ma|invece|mentre|quell[oa]|il|la|l'|lo|the|that|one|incontro|riunione|appuntamento|meeting|con|di|del|dell'|della|with|of) ?)*";
