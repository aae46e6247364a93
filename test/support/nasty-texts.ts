// SPDX-License-Identifier: EUPL-1.2
/** A text of about so many characters, of one kind. */
export type Family = readonly [what: string, make: (length: number) => string];

/** The same over and over, always whole: a text that ends otherwise may be read otherwise. */
export function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.max(1, Math.floor(length / part.length)));
}

const parts: Readonly<Record<string, string>> = {
  "letters without spaces": "a",
  digits: "1",
  "digits and dots": "1.",
  "digits and spaces": "1 2 ",
  dots: ".",
  slashes: "/",
  dashes: "-",
  commas: ",",
  "commas and spaces": ", ",
  colons: ": ",
  quotes: '"',
  apostrophes: "l'",
  "opening brackets": "(",
  "opening angle brackets": "<",
  mentions: "<at>",
  entities: "&nbsp;",
  questions: "? ",
  "exclamation marks": "!",
  addresses: "http://a.b/c ",
  "an address without an end": "a://",
  emoji: "👍",
  "combining marks": "e\u0301",
  "marks that nobody sees": "\u200b",
  words: "parola ",
  "capitalised words": "Parola ",
  nouns: "riunione ",
  "meetings with somebody": "incontro con ",
  dates: "18/06/2021 ",
  "days in words": "18 giugno, ",
  weekdays: "lunedì ",
  "parts of months": "ai primi di ",
  hours: "alle 9 ",
  bodies: "Fiesole, ",
  "kinds of bodies": "comune di ",
  "what leads to names": "sindaco di ",
  people: "il sig. Rossi, ",
  evidence: "prot. n. 12/2021 ",
  conjunctions: " e",
  courtesies: "grazie ",
  "dictated commas": " virgola",
  "second thoughts": "anzi no ",
  absences: "assente ",
  commands: "/incontro ",
  mails: "oggetto:\n",
  "lines that tell a meeting": "ieri con Fiesole\n",
  "lines with a name": "\nAnna Neri",
  mixed: 'ieri riunione con Fiesole, Vaglia e il dott. Rossi: bozza (12/7) "x" alle 10.30; ',
};

const between = (sign: string): Family[1] => {
  return (length) => `a${sign.repeat(length - 2)}b`;
};

/** Texts that make a careless pattern or loop slow. */
export const nastyTexts: readonly Family[] = [
  ...Object.entries(parts).map(([what, part]): Family => [what, repeated(part)]),
  ["spaces", between(" ")],
  ["new lines", between("\n")],
  ["tabs", between("\t")],
];
