// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { linesIn } from "../engine/way.ts";
import { singularOf } from "../words/nouns.ts";
import {
  endsOfLetters,
  formsOfBeingAbsent,
  headingsOfMinutes,
  labelsOfPapers,
  linesOfService,
  openingOfQuoted,
  openingsOfAddressees,
  salutationsOfPapers,
  wordsOfOffices,
  wordsOfTitles,
} from "../words/paper-words.ts";
import { placeNouns } from "../words/place-words.ts";
import { sheetIn } from "./presence-sheet.ts";

/** `head`: whose paper it is, over all the rest. */
export type Label = keyof typeof labelsOfPapers | "signature" | "head" | "greeting";

/** A line of a paper, without its label. */
export type Part = { readonly label?: Label; readonly text: string };

const anyOf = (list: string) => linesIn(list).join("|");
const labels = (Object.keys(labelsOfPapers) as (keyof typeof labelsOfPapers)[]).map(
  (label) => [label, new RegExp(`^(?:${labelsOfPapers[label]})\\s*:\\s*`, "u")] as const,
);
/** Without a colon too: "Prot. 321/2021", "Assente Impruneta". */
const plainLabels: readonly (readonly [Label, RegExp])[] = [
  ["evidence", /^(?:prot\.?|protocollo)(?:\s+gen(?:erale|\.)?)?\s*(?:n\.?\s*)?(?=\d)/u],
  ["sent", /^(?:nota|appunti)\s+del(?:l')?\s+(?=\d)/u],
  ["present", /^(?:presenti|sono presenti|erano presenti)(?:\s+|$)/u],
  ["absent", /^(?:assenti|assente)(?: giustificat[oaie])?(?:\s+|$)/u],
];
export const service = new RegExp(`^(?:${anyOf(linesOfService)})`, "u");
/** Minutes, or a sheet of those present. */
export const heading = new RegExp(`^(?:${headingsOfMinutes})(?!\\p{L})`, "u");
const quoted = new RegExp(`^${openingOfQuoted}`, "u");
export const ending = new RegExp(`^(?:${anyOf(endsOfLetters)})`, "u");
const inlineLabel =
  /(?<=[.;]\s)(?=(?:(?:sono |erano )?presenti|assent[ei](?: giustificat[oaie])?|(?:ha|hanno) giustificato(?: l'assenza)?|giustificat[oaie]|ent[ei](?: (?:invitati|convocati|presenti|partecipanti))?|per conoscenza|p\.\s?c\.|partecipanti|luogo|sede|oggetto|argomento|ordine del giorno|odg|prot)\.?\s*(?::|(?<=prot\.)\s*\d))/giu;
/** What a program writes under an invitation, between two lines of signs. */
const blockOfService = /\n[-_=*]{8,}\n(?:(?![-_=*]{8,}\n)[^\n]*\n){1,30}[-_=*]{8,}(?=\n|$)/gu;
/** "È assente il Comune di Signa", also under those who were there. */
export const absence = new RegExp(`(?<!\\p{L})(?:${formsOfBeingAbsent})(?!\\p{L})`, "u");
/** "Per il Comune di Signa: dott. Bianchi": who was there for it. */
const speaker =
  /^per\s+(?:il\s|la\s|l'|lo\s)?\s*(?:comune|citta|unione|regione|provincia|consorzio)(?!\p{L})[^:]{2,60}:\s*\p{L}/u;
/** "Ente   Nome   Firma": those below it were there. */
const headOfPresence = /^(?:ent[ei]|comun[ei]|amministrazion[ei])\s(?=.*(?:nome|firma))/u;
/** "Presenti alla riunione di ieri:", over those who were there. */
const headOfAMeeting = new RegExp(
  `^((?:(?:sono|erano) )?presenti (?:all'|alla |al ))(?:${singularOf("meeting").join("|")})(?!\\p{L})(?!.* con )(?:[^:]|(?<=\\d):(?=\\d))*:?$`,
  "u",
);
const roomInBrackets = new RegExp(`\\s\\((?=(?:${[...placeNouns].join("|")})(?!\\p{L}))`, "iu");
const quotedLine = /^\s*>/u;
/** "Distinti saluti, la Segreteria", after the last sentence of a line. */
const inlineEnding = /(?<=[.!?;]\s)(?=(?:cordiali|distinti|un cordiale|cari) salut[oi])/giu;
const addressees = (["letter", "invited"] as const).map(
  (label) => [label, new RegExp(`^(?:${openingsOfAddressees[label]})`, "u")] as const,
);
const greeting = new RegExp(`^(?:${salutationsOfPapers})(?!\\p{L})(?:[^.:;\\d]|\\.(?=\\p{L}|\\s)){0,60}[,!]$`, "u");
const office = new RegExp(`^(?:${wordsOfOffices})(?!\\p{L})`, "u");
const headerOfAnother = /^[\s>]*(?:(?:da|from|mittente|inviato|sent)|(?:oggetto|subject)\s*:\s*(?:r|re|i|fwd?))\s*:/u;

/** The parts of a paper, line by line, each under its label; who was there comes last, and before it what is signed. */
export function partsOf(text: string): readonly Part[] {
  const sheet = sheetIn(text);
  if (sheet === undefined) return partsOfLines(text, heading.test(fold(text).trimStart()));
  return [...partsOfLines(sheet.rest, true), ...sheet.rows];
}

const startsAPlace = new RegExp(`^(?:${[...placeNouns].join("|")})(?!\\p{L})`, "u");
/** "Tutti collegati dalla propria sede". */
const seats = /(?<!\p{L})(?:sed[ei]|collegat[ieo])(?!\p{L})/u;
const startsAnHour = /^(?:alle |dalle )?(?:ore|h\.?) ?\d/u;

const betweenParts = new RegExp(`\\s[-–—|]\\s|,\\s(?=(?:${[...placeNouns].join("|")})(?!\\p{L})|ore \\d)`, "iu");
const mostCharactersOfAHeading = 160;

/** "Tavolo tecnico – 14 luglio 2021 – ore 9.30 – Palazzo Vecchio", over minutes: each part is one thing. */
function partsOfHeading(line: string): readonly Part[] {
  const isHeading = /\d/u.test(line) && !/[:.]$|:\s/u.test(line) && line.length <= mostCharactersOfAHeading;
  const parts = isHeading ? line.split(betweenParts) : [line];
  if (parts.length === 1) return [{ text: line }];
  return parts.map((part): Part => {
    const folded = fold(part);
    if (startsAPlace.test(folded) || seats.test(folded)) return { label: "place", text: part };
    if (startsAnHour.test(folded)) return { label: "hour", text: part.replace(/^\D*/u, "") };
    return /\d/u.test(part) || heading.test(folded) ? { text: part } : { label: "subject", text: part };
  });
}

const pointOfAList = /^\s*(?:\d{1,2}[.)]|[-•*])\s/u;
const wordOfATitle = new RegExp(`^(?:${wordsOfTitles})$`, "u");
/** "CONVOCAZIONE", over whom it is written to. */
const isOnlyTitle = (folded: string) => folded.split(/\s+/u).every((word) => wordOfATitle.test(word));

function partsOfLines(text: string, isOfMinutes: boolean): readonly Part[] {
  const parts: Part[] = [];
  let under: Label | undefined;
  for (const line of text
    .replace(blockOfService, "\n")
    .split("\n")
    .flatMap((one) => one.split(inlineLabel))
    .flatMap((one) => one.split(inlineEnding))) {
    const typed = line.trim().replace(/^[-•*>\s]+(?=\p{L})/u, "");
    const folded = fold(typed);
    if (folded === "") {
      under = under === "signature" ? under : undefined;
      continue;
    }
    const [label, form] = [...labels, ...plainLabels].find(([, one]) => one.test(folded)) ?? [];
    const isTold = parts.some((part) => part.label !== "letter" && part.label !== "from" && part.label !== "greeting");
    const isAtTheTop = parts.every(
      (part) => (part.label !== undefined && part.label !== "subject") || isOnlyTitle(fold(part.text)),
    );
    const addressee =
      isAtTheTop && label === undefined ? addressees.find(([, one]) => one.test(folded))?.[0] : undefined;
    if (ending.test(folded) && label === undefined && isTold) under = "signature";
    const ofWhich = headOfAMeeting.exec(folded);
    if (headOfPresence.test(folded)) {
      under = "present";
    } else if (ofWhich !== null) {
      const [, before = ""] = ofWhich;
      parts.push({ text: typed.slice(before.length).replace(/:$/u, "").replace(roomInBrackets, " in ") });
      under = "present";
    } else if (speaker.test(folded)) {
      parts.push({ label: "present", text: typed });
    } else if (under === "signature") {
      parts.push({ label: under, text: typed });
    } else if (quoted.test(folded)) {
      parts.push({ label: "sent", text: typed });
    } else if (service.test(folded)) {
      parts.push({ label: "letter", text: typed });
    } else if (label !== undefined && form !== undefined) {
      const length = label === "evidence" ? 0 : (form.exec(folded)?.[0].length ?? 0);
      parts.push({ label, text: typed.slice(length) });
      const isAlone = length === folded.length;
      under = isAlone && ["present", "absent", "invited", "subject"].includes(label) ? label : undefined;
    } else if (addressee !== undefined) {
      parts.push({ label: addressee, text: typed });
      under = addressee;
    } else if (under === undefined && greeting.test(folded)) {
      parts.push({ label: "greeting", text: typed });
    } else if (parts.every((part) => part.label === "head") && office.test(folded) && !/\d/u.test(folded)) {
      parts.push({ label: "head", text: typed });
    } else {
      const label = under !== undefined && absence.test(folded) ? "absent" : under;
      // One line, or a list of points.
      if (under === "subject" && !pointOfAList.test(line)) under = undefined;
      const isHeading = isOfMinutes && parts.every((part) => part.label === undefined);
      if (label !== undefined) parts.push({ label, text: typed });
      else parts.push(...(isHeading ? partsOfHeading(typed) : [{ text: typed }]));
    }
  }
  return parts;
}

/**
 * The letters of a chain, the newest first, each with its own header; one of them where nothing was answered. A letter
 * begins at a quoted line, or at one more header.
 */
export function lettersOf(text: string): readonly string[] {
  const letters: string[][] = [[]];
  let isQuoted = false;
  let hasBody = false;
  for (const line of text.split("\n")) {
    const folded = fold(line);
    const isHeader = headerOfAnother.test(folded) || quoted.test(folded.replace(/^[\s>]+/u, ""));
    const begins: boolean = hasBody && (isHeader || (quotedLine.test(line) && !isQuoted));
    if (begins) letters.push([]);
    isQuoted = quotedLine.test(line);
    hasBody = begins ? false : hasBody || (folded.trim() !== "" && !labels.some(([, form]) => form.test(folded)));
    letters.at(-1)?.push(line);
  }
  return letters.map((lines) => lines.join("\n")).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}
