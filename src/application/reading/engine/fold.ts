// SPDX-License-Identifier: EUPL-1.2
import { lately } from "./lately.ts";

/**
 * The text as it is read: NFC, without the marks that nobody sees (soft hyphens, zero-width spaces, marks that turn
 * the direction of writing). What is quoted to people is cut from this.
 */
export function readable(text: string): string {
  return text.normalize("NFC").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "");
}

const foldedUnits = new Map<string, string>();

/**
 * The text in lower case, without accents, with plain apostrophes, dashes and spaces (a new line stays one): what is
 * compared. It has as many UTF-16 units as what was given, which should be `readable`, so that a place in one is the
 * same place in the other.
 */
export function fold(text: string): string {
  return foldedLately(text, () => foldUnits(text));
}

/** The texts of the message that is read, and of a few before it: each is folded once. */
const foldedLately = lately<string>(500);

function foldUnits(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const known = unit >= "a" && unit <= "z" ? unit : foldedUnits.get(unit);
    if (known !== undefined) {
      folded += known;
      continue;
    }
    const made = foldUnit(unit);
    foldedUnits.set(unit, made);
    folded += made;
  }
  return folded;
}

function foldUnit(unit: string): string {
  if (/[\u2018\u2019\u02bc\u00b4`\u2032]/u.test(unit)) return "'";
  if (unit === "\n") return unit;
  if (/[\s\p{Cf}]/u.test(unit)) return " ";
  if (/[\u2010-\u2015\u2212]/u.test(unit)) return "-";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}

/** Where the signs begin that a text, or the part of it up to a place, ends with. */
export function endBefore(text: string, sign: RegExp, end = text.length): number {
  let at = end;
  while (at > 0 && sign.test(text.charAt(at - 1))) at -= 1;
  return at;
}
