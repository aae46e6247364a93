// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";

/** The words of places, folded: lower case, no accents. */

/** After them the place of a meeting is told. */
export const wordsBeforePlaces = wordsIn(
  "a ad in presso c/o al allo alla all' nel nello nella nell' nei negli nelle at sede",
);

/** Before a name they make a place of it, not a body that was met. */
export const placeWords: ReadonlySet<string> = new Set([
  ...wordsBeforePlaces,
  ...wordsIn("ai agli alle da dal dallo dalla dall' nei negli nelle verso vicino"),
]);

/** "In merito alla convenzione", "in ferie": no place. */
export const wordsOfNoPlace = wordsIn(
  "merito ordine relazione riferimento base vista occasione attesa materia particolare sostanza sintesi vacanza ferie tutti tutte parte copia casa stessa stesso medesima medesimo",
);

/** Before "a" and a Comune they name a place of its own: "Ponte a Signa". */
export const wordsOfOtherPlaces = wordsIn("ponte san santo santa badia pieve poggio torre monte borgo porto colli");

/** The small words that names of places hold. */
export const wordsInPlaces = wordsIn(
  "il lo la i gli le l' d' di del dello della dell' dei degli delle loro nostro nostra nostri sua suo the of",
);

/** What places are called. */
export const placeNouns = wordsIn(`
  palazzo palagio sala saletta salone via viale piazza piazzale piazzetta largo corso municipio sede ufficio uffici
  biblioteca villa teatro castello auditorium centro circolo casa stanza aula fortezza villino convento chiostro
  provincia tribunale scuola stazione aeroporto fiera camera assessorato direzione segreteria museo parco magazzino
  cantiere ospedale caserma comando archivio`);

/** Those of them that are a place without a word that leads to them: "ore 15, sala Pistelli". */
export const rooms = wordsIn("sala saletta salone aula via viale piazza piazzale piazzetta");

/** The same, and they may have been talked of: "…, Villa Bandini", "…, teatro comunale". */
export const buildings = wordsIn(
  "sala saletta villa villino palazzo palagio teatro castello auditorium convento chiostro municipio",
);

/** Words that lead to a place, and that names of Comuni hold. */
export const wordsInsideNames = wordsIn("in nel nello nella nell' sul sullo sulla sull' a al alla all'");
