// SPDX-License-Identifier: EUPL-1.2
import { labelsOfPapers } from "../words/paper-words.ts";
import { placeNouns } from "../words/place-words.ts";

const labels = Object.values(labelsOfPapers).join("|");

/** What machines and scanners put into a text, and what people would write in the place of it; in this order. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/gu, "\n"],
  [/[\u{1f4cd}\u{1f4cc}]\ufe0f?[ \t]*/gu, "luogo: "],
  [/(?:\u{1f5d3}|\u{1f4c5}|\u{1f4c6}|\u{1f550}|\u{1f552}|\u{23f0}|\u{23f1})\ufe0f?[ \t]*(?=[^\n]*\d)/gu, "quando: "],
  // A word, or a name, that goes on in the next line.
  [/(?<=\p{L}{2})[-\u2010\u00ac]\n[ \t]*(?=\p{Ll}{2})/gu, ""],
  [
    /^[ \t]*(?:[-\u2013]\s*)?(?:pag(?:ina|\.)?\s*)?\d{1,3}(?:\s*(?:di|\/|of)\s*\d{1,3})?(?:\s*[-\u2013])?[ \t]*(?:\n|$)/gimu,
    "",
  ],
  [/(?<=[^\n:]{40})(?:(?<![ \t.;:!?])[ \t]*|(?<=[ \t]))\n(?=[ \t]*\p{Ll}{2}[^\n:]*(?:\n|$))/gu, " "],
  [/(?<=\s(?:di|del|della|dei|a|al|alla|con|e|il|lo|la|i|gli|le|per|tra|presso))[ \t]*\n(?=[ \t]*\p{L})/gu, " "],
  // An entry of Google Calendar, by its mail.
  [
    /^[ \t]*(?:(?:oggetto|subject):[ \t]*)?((?:invit|updated|aggiornat|promemoria|accett|accepted)[^:\n]*:[ \t]*[^@\n]+?)[ \t]@[ \t]([^(\n]*)[^\n]*$/gimu,
    "oggetto: $1\nquando: $2",
  ],
  [/(?<![ \t])[ \t]*\((?:mappa|map|(?:spostat|rinviat|anticipat|posticipat)[oa] dal(?:l['\u2019])?[^()\n]*)\)/giu, ""],
  // "Ore 9.30/12.00": from one to the other.
  [/(?<=(?<!\d)\d{1,2}[.:]\d{2})[ \t]*\/[ \t]*(?=\d{1,2}[.:]\d{2}(?!\d))/gu, "-"],
  // "Municipio, Piazza Dante 36", on a line of its own.
  [new RegExp(`^[ \\t]*(?=(?:${[...placeNouns].join("|")})(?!\\p{L})[^:\\n]*,)`, "gimu"), "luogo: "],
  // Time zones: of no hour, and of no place.
  [
    /(?<!\s)\s*(?:\((?:utc|gmt)[^)\n]*\)[^\n]*|\((?:cest|cet)\)|ora (?:legale |solare |standard )?dell['\u2019]europa[^\n]*)/giu,
    "",
  ],
  // "50055 Lastra a Signa (FI)", where somebody lives; "Signa (FI)" is the Comune of that province.
  [
    /(?:,[ \t]*|(?<![, \t])[ \t]+|(?<![\d \t]))\d{5}[ \t]+\p{Lu}[\p{L}'\u2019 ]+(?:\(?\p{Lu}{2}\)?(?:,[ \t]*Italia)?|(?=\n|$))/gu,
    "",
  ],
  [/(?<=\p{L})[ \t]*\((?:FI|PO|PT|AR|SI|PI|LU|LI|GR|MS)\)/gu, ""],
  [/^[ \t]*(?:tel|cell|fax|p\.?[ \t]?iva|c\.?f)\b[.: \t][^\n]*$/gimu, ""],
  [new RegExp(`^([ \\t]*(?:${labels}))\\t+(?!(?:${labels})[ \\t]*$)(?=[^\\t\\n]+$)`, "gimu"), "$1: "],
  [new RegExp(`(?<=\\S)(?:[ ]{2,}|\\t|[ ][-\u2013|][ ])(?=(?:${labels})\\s*:)`, "giu"), "\n"],
];

/** A pasted text as somebody would have written it: its lines and words whole, without pages, zones and addresses. */
export function tidied(text: string): string {
  return marks.reduce((told, [pattern, instead]) => told.replace(pattern, instead), text);
}
