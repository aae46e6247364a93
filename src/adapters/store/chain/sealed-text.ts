// SPDX-License-Identifier: EUPL-1.2
import { hash, randomBytes } from "node:crypto";
import { type NameRemoval, spansOfName } from "#domain/remove-name.ts";

/**
 * What proves a text from which a name may be taken. The text enters the chain word by word, each as a digest with a
 * salt of its own, so that the words that are left stay provable and nothing tells the one that was taken.
 *
 * At first it is one secret, of which the salts are made. Once a name was taken the secret is gone, and each piece
 * stands by itself: its length and its salt, or, where something was taken of it, the length of what is left and the
 * digest that it had.
 */
export type Seal = string | readonly SealedPiece[];
type SealedPiece = readonly [length: number, salt: string] | readonly [length: number, salt: "", digest: string];

type Piece = { readonly text: string; readonly salt: string; readonly digest?: string };

/** A word with what follows it. */
const pieces = /[\p{L}\p{N}]+[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;
const bytesOfASecret = 16;
const charactersOfASalt = 22;

export function newSeal(): Seal {
  return randomBytes(bytesOfASecret).toString("base64url");
}

/** The digest of a text: the same before and after a name was taken from it. */
export function digestOfText(text: string, seal: Seal): string {
  return sha256(JSON.stringify(piecesOf(text, seal).map(digestOf)));
}

/** The seal of the text once the name was taken from it; the same one where the name is not in it. */
export function withoutNameInSeal(text: string, seal: Seal, { name, placeholder }: NameRemoval): Seal {
  const spans = spansOfName(text, name);
  if (spans.length === 0) return seal;
  let start = 0;
  return piecesOf(text, seal).map((piece): SealedPiece => {
    const end = start + piece.text.length;
    const taken = spans.filter((span) => span.start < end && span.end > start);
    let [left, at] = [0, start];
    for (const span of taken) {
      left += Math.max(0, span.start - at) + (span.start >= start ? placeholder.length : 0);
      at = Math.min(end, span.end);
    }
    left += end - at;
    start = end;
    if (taken.length > 0 || piece.digest !== undefined) return [left, "", digestOf(piece)];
    return [left, piece.salt];
  });
}

/** What is left of the pieces of which something was taken: a placeholder and signs, nothing of a text. */
export function leftOf(text: string, seal: Seal): readonly string[] {
  return piecesOf(text, seal).flatMap((piece) => (piece.digest === undefined ? [] : [piece.text]));
}

function piecesOf(told: string, seal: Seal): readonly Piece[] {
  const text = told.normalize("NFC");
  if (typeof seal === "string") {
    const words = text.match(pieces) ?? [];
    return words.map((word, at) => ({ text: word, salt: sha256(`${seal}|${at}`).slice(0, charactersOfASalt) }));
  }
  let start = 0;
  const found = seal.map(([length, salt, digest]): Piece => {
    const piece = { text: text.slice(start, start + length), salt };
    start += length;
    return digest === undefined ? piece : { ...piece, digest };
  });
  return start >= text.length ? found : [...found, { text: text.slice(start), salt: "" }];
}

function digestOf({ text, salt, digest }: Piece): string {
  return digest ?? sha256(`${salt}|${text}`);
}

/** In hexadecimal. */
export function sha256(text: string): string {
  return hash("sha256", text);
}
