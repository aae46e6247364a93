/**
 * The text in lower case, without accents, with plain apostrophes and spaces: what is compared. It has as many UTF-16
 * units as the NFC form of what was given, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join("");
}

function foldUnit(unit: string): string {
  if (/[\u2018\u2019\u02bc\u00b4`]/u.test(unit)) return "'";
  if (/[\s\p{Cf}]/u.test(unit)) return " ";
  if (/[\u2010-\u2015\u2212]/u.test(unit)) return "-";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}
