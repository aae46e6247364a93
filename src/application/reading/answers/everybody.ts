// SPDX-License-Identifier: EUPL-1.2
import { patternOf, sayingOf } from "../engine/saying.ts";
import { keyOf } from "./key-of.ts";

/** Who was there, without a name. */
export type Everybody = "all" | "both" | "the-same";

const everybody: readonly (readonly [Everybody, RegExp])[] = [
  [
    "both",
    /^(?:si )?(?:con )?(?:entramb[ie](?: (?:i|gli|le) \p{L}+)?|tutt[ie] e (?:due|2)(?: (?:i|gli|le) \p{L}+)?|loro due)$/u,
  ],
  ["all", /^(?:si )?(?:con )?tutt[ie](?: quanti| e \p{L}+| (?:i|gli) (?:comuni|enti|sindaci))?$/u],
  [
    "the-same",
    /^(?:(?:sempre|ancora) )?(?:(?:con )?(?:gli |le )?(?:stess|medesim)[ie](?: \p{L}+)?|(?:con )?loro|(?:tutt[ie] )?quell[ie] di prima)$/u,
  ],
];

/** What an answer says of who was there, when it names nobody and says nothing else. */
export function everybodyIn(answer: string): Everybody | undefined {
  const key = keyOf(answer);
  return everybody.find(([, pattern]) => pattern.test(key))?.[0];
}

/** "È uno solo con tutti e due", of several that were told apart. */
const onlyOne = patternOf(`
  [no|ma|anzi|guarda] [no] [e|era|e stato|e stata|si tratta di|si trattava di] [un|una|uno] (solo|sola|unico|unica) [<meeting>] [insieme] [con] [tutti e due|tutte e due|entrambi|entrambe|loro due|tutti|tutti quanti|tutti e tre|tutti insieme|gli stessi] [insieme]
  [no|ma|anzi|guarda] [no] [e|era|e stato|e stata|si tratta di|si trattava di] (un|una) (<meeting>) (solo|sola|unico|unica) [insieme] [con] [tutti e due|tutte e due|entrambi|entrambe|loro due|tutti|tutti quanti|tutti e tre|tutti insieme]
  [no|ma|anzi|guarda] [no] (e|era|e stato|e stata) (un|una|uno|lo stesso|la stessa) [<meeting>] [solo|sola] (con tutti e due|con tutte e due|con entrambi|con entrambe|con loro due|con tutti|con tutti e tre|tutti insieme|insieme)
  [no|ma|anzi|guarda] [no] (eravamo|erano|erano tutti|eravamo tutti|tutti) (insieme|allo stesso tavolo|nella stessa riunione|allo stesso incontro)
`);

/** Whether a line says that what was told as several meetings is one, with all of them. */
export function saysItIsOne(line: string): boolean {
  return !line.includes("?") && onlyOne.test(sayingOf(line));
}
