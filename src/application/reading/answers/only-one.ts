// SPDX-License-Identifier: EUPL-1.2
import { patternOf, sayingOf } from "../engine/saying.ts";

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
