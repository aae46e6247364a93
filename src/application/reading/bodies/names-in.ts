// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Source } from "../engine/source.ts";
import { tokensOf } from "../engine/tokens.ts";
import { bodyIndexOf } from "./body-index.ts";
import { phrasesOf } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Where each body is named in a text, for sure or not, in the order of the text. */
export function namesIn(source: Source, register: BodyRegister): readonly Piece[] {
  return piecesIn(source, register).filter(({ kind }) => kind === "body");
}

/** All that stands in a text, in its order: names, what leads to them, what nobody knows. */
export function piecesIn(source: Source, register: BodyRegister): readonly Piece[] {
  return phrasesOf(tokensOf(source), bodyIndexOf(register))
    .flatMap(({ pieces }) => pieces)
    .toSorted((one, other) => one.start - other.start);
}
