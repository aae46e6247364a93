// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { tenseOf } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { reasonsIn } from "../reasons.ts";
import { cleaned, isEvidence, takeEvidence } from "../take-evidence.ts";
import { months } from "../words/day-words.ts";
import { waysOfMentioningAMeeting } from "../words/telling-words.ts";
import { correcting, type ReaderOfAChange } from "./correcting.ts";
import type { Intention, OfAMeeting } from "./intention.ts";
import { isAStatement, saysNotYet } from "./lacks-evidence.ts";
import {
  type MeetingReference,
  type ReferenceContext,
  readNamed,
  readReference,
  readReferenceOrDay,
  theirLast,
} from "./meeting-reference.ts";

/** A word that names what proves a meeting. */
const wordsForEvidence: readonly string[] =
  "verbale verbali verbalino relazione prova prot prot. protocollo delibera deliberazione determina determinazione link documento foglio foto nota convocazione lettera resoconto http https evidence minutes".split(
    " ",
  );

/** Whether a line begins with what it is of a paper: "verbale del 20 luglio". */
export function beginsWithAPaper(line: string): boolean {
  return evidenceWord.test(fold(line));
}

/** "Ecco il verbale: prot. 5" gives "verbale: prot. 5". */
export function withoutGiving(line: string): string {
  return line.replace(
    /^(?:(?:ecco|here is|quest[oa](?:\s+(?:è|e['’]))?|in allegato|allego)\s+)?(?:(?:il|la|lo|the)\s+|l['’]\s*)?/iu,
    "",
  );
}

const aMeeting = patternInside(waysOfMentioningAMeeting);

const articles = "(?:(?:come prova|come|questo|questa|il|la|lo|un|una|anche|seguente|the)\\s+|l['’]\\s*)*";
const evidenceWord = new RegExp(`^${articles}(?:${wordsForEvidence.join("|")})(?![\\p{L}])`, "u");
const leading = new RegExp(`^${articles}`, "iu");

/** "Il 55 o il 56": which of them it is, is asked. */
const oneOrTheOther = /(?<![\p{L}'])(?:o|or)(?![\p{L}'])/u;

/** "il verbale … : prot 198877 del 22/6/21": what it is, and its number where it was told. */
export const readDocument: ReaderOfAChange = ({ evidence = "", number = "", who }, given, context) => {
  const which = who === undefined ? given : given === theirLast ? readNamed(who, context) : undefined;
  if (which === undefined) return undefined;
  const text = [evidence.replace(leading, ""), number].filter((part) => part !== "").join(": ");
  // "La delibera 33 sarà di Vaglia", "dovrebbe essere": there is none yet.
  if (tenseOf(text) === "ahead" || reasonsIn(sayingOf(text)).length > 0) return undefined;
  if (!evidenceWord.test(fold(evidence)) || !isOnlyEvidence(text, context)) return undefined;
  const isNumbered = takeEvidence(sourceOf(text)).evidence !== "" || /\d/u.test(text);
  const isOfItsDay = /^(?:del(?:la)?\s|dell['’])/iu.test(number);
  const isWhole = isNumbered && !isOfItsDay && !oneOrTheOther.test(fold(text));
  // "Verbale firmato" names it, and "verbale" alone does not.
  const isNamed = !isNumbered && number === "" && namesMore(fold(text)) && !oneOrTheOther.test(fold(text));
  const told = cleaned(text.replace(isOfItsDay ? /\s?:/u : /\s(?=:)/u, ""));
  return {
    kind: "document",
    which,
    evidence: told,
    isWhole: isWhole || isNamed,
    ...(isNamed ? { isLoose: true } : {}),
  };
};

const namesMore = (text: string) => (text.match(/\p{L}{5,}/gu) ?? []).some((word) => !isNoName(word));
const isNoName = (word: string) => wordsForEvidence.includes(word) || word === "numero";

const besideEvidence = new Set([
  ...wordsForEvidence,
  ..."il lo la l' di del dello della dell' e e' n n. no num numero giunta consiglio comunale dirigenziale firme presenze firmato firmata sottoscritto da tutti dai presenti al col con of on".split(
    " ",
  ),
  ...months.flat(),
]);

/**
 * No word of it is of anything else; or they are a few for what it is, which name nobody and no day: "la relazione di
 * missione, prot. 5".
 */
function isOnlyEvidence(text: string, { register, now }: ReferenceContext): boolean {
  const { evidence, rest } = takeEvidence(sourceOf(text));
  const words = rest.folded.match(/\p{L}{2,}'?/gu) ?? [];
  const others = words.filter((word) => !besideEvidence.has(word));
  if (others.length === 0) return true;
  if (evidence === "" || others.some((word) => saidOfEvidence.has(word)) || words.length > mostWordsOfAPaper)
    return false;
  return !namesBodies(rest.typed, register) && readDays(rest.typed, now).reading.kind === "none";
}

const mostWordsOfAPaper = 4;
const saidOfEvidence = new Set([
  ...besideEvidence,
  ..."relativo relativa suo sua stato stata acquisito acquisita registrato registrata protocollato protocollata risulta era ha c' giusto giusta corretto corretta esatto esatta nostro loro nuovo nuova dei agli atti anche gia quel questo questa sotto in a alla su sulla con del dal dalla mentre protocolli numeri prove unico unica preso presa ricevuto avuto vale valido valida gli le ecco come metti aggiungi si non ma bensi mail incontro riunione seduta quello quella arrivato arrivata per che firme invece poi oggi ieri stamattina stamani sta qui trovi trova trovate sbagliato sbagliata errato hanno abbiamo rete online intranet cartella caricato caricata".split(
    " ",
  ),
]);
const protocol = "(?:prot(?:ocollo|ocollat[oa]|\\.)?|numero\\s(?:di|del)\\sprot(?:ocollo|\\.))";
const numberOfProtocol = `(?:n\\.?|num\\.?|numero)?\\s*(?<number>\\d[\\d/.-]*(?:\\s+del(?:l')?\\s*\\d[\\d/.-]*)?)`;
/** "Il protocollo giusto del verbale è 187650/2021". */
const saidApart = new RegExp(
  `(?<![\\p{L}\\p{N}])${protocol}(?<between>(?:,?\\s\\p{L}+'?){0,8}),?\\s(?:e'?|era)\\s(?:il\\s)?${numberOfProtocol}(?![\\p{L}\\p{N}])`,
  "u",
);
const wrongNumber =
  /\snon\s(?:(?:e'?|era)\s)?(?:(?:il|la)\s)?(?<act>prot(?:ocollo|\.)?\s)?(?<wrong>\d[\d/.-]*),?\s(?:ma|bensi)\s(?:(?:e'?|era)\s)?(?:(?:il|la)\s)?/u;
const isInItsPlace = /(?<!\p{L})(?:giust[oa]|corrett[oa]|esatt[oa]|sbagliat[oa]|errat[oa]|invece|non)(?!\p{L})/u;
const secondThought = partsReader("(<again>) [<as-to>] {told}");
const aNumberOfIt =
  /(?<![\p{L}\p{N}])(?:numero|n\.)(?:\s(?:di|del)\sprotocollo)?(?:[\s,:]+(?:giust[oa]|corrett[oa]|esatt[oa]|era|e'?|al|il|la|n\.?))*\s+(?<number>\d[\d/.-]*)$/u;

/**
 * Evidence, and words that say no more than that it is: "il relativo verbale è stato acquisito al prot. 18822/2021".
 * That which is the right one takes the place of another.
 */
export function readEvidenceAlone(line: string, which: MeetingReference): OfAMeeting | undefined {
  if (line.length > mostCharacters) return undefined;
  const [{ told: again } = {}] = secondThought(line);
  const rest = again ?? line;
  const folded = fold(rest);
  const denial = wrongNumber.exec(folded);
  const { wrong, act = "la " } = denial?.groups ?? {};
  const denied = denial?.[0] ?? "";
  const at = folded.indexOf(denied);
  const told = wrong === undefined ? rest : `${rest.slice(0, at)} è ${act}${rest.slice(at + denied.length)}`;
  const apart = saidApart.exec(fold(told));
  const taken = takeEvidence(sourceOf(told));
  const evidence = apart === null ? taken.evidence : `prot. ${apart.groups?.number ?? ""}`;
  const others = apart === null ? taken.rest.folded : fold(told).replace(apart[0], ` ${apart.groups?.between ?? ""} `);
  const words = others.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isNew = again !== undefined || isInItsPlace.test(folded);
  const number = isNew && evidence === "" ? aNumberOfIt.exec(folded)?.groups?.number : undefined;
  if (number !== undefined) return correcting(which, { evidence: number, evidenceTaken: "numero" });
  if (evidence === "" || !words.every((word) => saidOfEvidence.has(word))) return undefined;
  const named = words.find((word) => wordsForEvidence.includes(word)) ?? evidence.replace(/\d[\d/.-]*/gu, "");
  return isNew
    ? correcting(which, { evidence, evidenceTaken: wrong ?? named })
    : { kind: "document", which, evidence, isWhole: true };
}

/** Whether a word says no more of evidence than that it is. */
export const isSaidOfEvidence = (word: string): boolean => saidOfEvidence.has(word);

/** Whether words are evidence, and say no more than that it is. */
export function saysOnlyEvidence(text: string): boolean {
  const words = takeEvidence(sourceOf(text)).rest.folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  return words.every((word) => saidOfEvidence.has(word));
}

const aPaper = new RegExp(`(?<!\\p{L})(?:${wordsForEvidence.join("|").replaceAll(".", "\\.")}|pg)(?!\\p{L})`, "u");
const aDate = `\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\s(?:${months.flat().join("|")})(?:\\s\\d{4})?)`;
/** "Per il 15", "approvato il 20", "inviato a tutti il 20" is a day; "protocollato il 20" may be a number. */
const bareDay =
  "(?<=(?<!\\p{L})(?:per\\sil|per\\squell[oa]\\sdel|(?!prot|registr|acquisi|numer|verbal|deliber|determin|sott|corrett|esatt)\\p{L}{3,}(?:(?:[aiu]t|tt)[oa]|[eiu]ss?o)(?:\\sa\\stutti)?\\sil)\\s)\\d{1,2}(?![\\p{N}/.-])";
export const aNumber = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?!${bareDay})(?:(?:n|num|numero|prot|pg)[./]?\\s*)?(?!${aDate}(?![\\p{N}/]))\\d[\\d/.-]*\\d(?:/\\p{L}{1,4})?(?:,?\\s(?:del|in data|di)(?:l')?\\s*${aDate})?`,
  "u",
);

const ofItsDay = /^\s+(?:del(?:la)?|di|dell')\s*(?:giorno\s+)?(?:\d|\p{L}+di(?!\p{L})|oggi|ieri)/u;
/** "Il verbale è del 20 luglio", "porta la data del 20/7": its own day, and no number. */
const isOfADay = new RegExp(
  `^\\s(?:e'?|(?:porta|reca|ha)(?:\\sla)?\\sdata)\\s(?:del(?:la)?\\s|dell')(?:giorno\\s)?(?<day>${aDate})\\.?$`,
  "u",
);
/** "Resoconto del 27 luglio a firma Bianchi". */
const isSigned = new RegExp(
  `^${articles}(?:${wordsForEvidence.join("|")})(?!\\p{L}).*\\s(?:a firma(?: di)?|firmat[oa](?: d(?:a|al|alla))?)(?:\\s[\\p{L}.']+){0,2}$|^${articles}fogli[oi]\\s(?:firm[ea]|presenz[ae])$`,
  "u",
);
/** "… per quella di lunedì". */
const ofThatOne = /(?<=(?<!\p{L})(?:per|di|a)\s)quell[oa]\s(?:d|con)/u;
const isProtocolled = /(?<!\p{L})protocollat[oaie](?!\p{L})/u;

/** "Il verbale ha il numero 5512 del 21 luglio": a paper and its number, in whatever words, of the meeting told last. */
export function readPaperLoosely(line: string, context: ReferenceContext): OfAMeeting | undefined {
  const { register, now } = context;
  const folded = fold(line);
  const paper = line.length > mostCharacters ? null : aPaper.exec(folded);
  const number = aNumber.exec(folded);
  // "Il verbale del 20 luglio": the day is of the meeting.
  const after = paper === null ? 0 : paper.index + paper[0].length;
  if (paper === null) return undefined;
  const isSaid = isAStatement(line) || saysNotYet(line, { now });
  if (isSigned.test(folded) && !isSaid && !namesBodies(line, register))
    return { ...asked, evidence: withoutGiving(line) };
  if (ofItsDay.test(folded.slice(after))) return undefined;
  if (aMeeting.test(sayingOf(line)) || namesBodies(line, register)) return undefined;
  const { day } = isOfADay.exec(folded.slice(after).trimEnd())?.groups ?? {};
  if (day !== undefined)
    return {
      ...asked,
      evidence: `${line.slice(paper.index, after)} del ${line.slice(folded.indexOf(day, after)).replace(/\.$/u, "")}`,
    };
  if (number === null) return undefined;
  const told = line.slice(number.index, number.index + number[0].length);
  const isNamed = paper.index >= number.index && paper.index < number.index + told.length;
  const what = isProtocolled.test(folded) ? "prot." : paper[0];
  const evidence = takeEvidence(sourceOf(line)).evidence || (isNamed ? told : `${what} ${told}`);
  const of = ofThatOne.exec(folded);
  const which = of === null ? theirLast : readReference(line.slice(of.index), context);
  if (which === undefined) return undefined;
  if (isInItsPlace.test(folded)) return correcting(which, { evidence, evidenceTaken: paper[0] });
  return { ...asked, which, evidence };
}

const asked = { kind: "document", which: theirLast, isWhole: true, isLoose: true } as const;

/** In a longer line something else is told. */
const mostCharacters = 200;

const ofADay = /^(?:(?:il|la|ecco)\s+)*(?:verbale|prova|documento|resoconto)\s+(?:del|dell'|di)\s*(?=\S)/u;

/** "Verbale del 13 luglio: prot. 5": of the meeting of that day. */
export function readPaperOfADay(line: string, context: ReferenceContext): Intention | undefined {
  const { evidence, rest } = takeEvidence(sourceOf(line));
  const told = rest.typed.replace(/^[\s,:]+|(?<![\s,:])[\s,:]+$/gu, "");
  const [paper] = ofADay.exec(fold(told)) ?? [];
  if (evidence === "" || paper === undefined) return undefined;
  const which = readReferenceOrDay(told.slice(paper.length).replaceAll(",", " "), context);
  return which === undefined || which.days.length === 0
    ? undefined
    : { kind: "document", which, evidence, isWhole: true };
}

/** A note that is only the number of a document is evidence. */
export const readNotes: ReaderOfAChange = ({ notes = "" }, which) =>
  isEvidence(notes) ? { kind: "document", which, evidence: notes, isWhole: true } : correcting(which, { notes });
