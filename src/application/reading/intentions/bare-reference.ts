// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { mayTellMeeting } from "../may-tell.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { whyNotTold } from "../why-no-fact.ts";
import { waysOfMentioningAMeeting } from "../words/telling-words.ts";
import type { Intention } from "./intention.ts";
import { type MeetingReference, type ReferenceContext, readNamed } from "./meeting-reference.ts";
import { endOfTold, type ReferenceTaken, without } from "./take-reference.ts";

/** {who} it was with, or when, before what is said of it. */
const saidOfThem = partsReader(`
  [<again>] [<aside>] [per] {who} [,] [<aside>] (<was>|<happened>|<refixed>|<called-off>|<put-off>|<moved>|[lo|la] (<later>|<earlier>|sposta|spostano|spostiamo)|c' era|c' erano|non|l' (ho|avevo|abbiamo)|(li|lo|la) (ho|avevo|abbiamo)|disdice|disdicono|rinuncia|rinunciano|da (buca|forfait)|danno (buca|forfait)|<saying-that>|c' e|ci sono|si parlava|si e parlato|si e discusso|abbiamo parlato|ha|hanno|va|viene|passa|<wishes>|annulla|annullano|e (stato|stata|alle|dalle|<called-off>|<put-off>)|<annul-it>|<restore-it>|verbale|prot|protocollo|delibera|deliberazione|determina|determinazione|oggetto|argomento|(<has-to>)) [{rest}]
  [<again>] [purtroppo] (annulla|annullare|cancella|cancellare|elimina|eliminare|disdici|disdire) {who} [(,|perche|poiche|in quanto|tanto|che|:) {rest}]
`);
const leading =
  /^(?:(?:e|poi|con|coi|col|da|di|del|della|dello|dal|dalla|dall'|a|ad|al|alla|all'|per|x|su|with|at|for)\s+|(?:l|dall|all|dell)['’]\s*(?!\d))+/iu;
const mayEndThem =
  /,|\s(?=(?:è|e['’]|era|erano|ha|non|si|vorrebbe(?:ro)?|vuole|vogliono|chied(?:e|ono)|propon(?:e|gono))\s)/giu;
const leadsToThem =
  /\s(?:a|ad|al|alla|all['’]|con|coi|col|per|da|di|del|della|dello|dell['’]|with|at|for)(?:\s+|(?<=['’]))(?=\S)/giu;
const mostTried = 6;
/** Characters: whoever it was with, and what is said of them, are told in less. */
const mostLookedAt = 300;

/**
 * The meeting that is named by nothing but whoever it was with, or its day, before what is said of it ("Vaglia era il
 * 18") or after ("c'era anche Sesto a Calenzano"): where there is none, the line may tell another. Pure: `now` is given.
 */
export function bareReferencesIn(line: string, context: ReferenceContext): readonly ReferenceTaken[] {
  const end = endOfTold(sourceOf(line)) ?? line.length;
  const found = [atTheBeginning(line, context), afterTheBeginning(line, context)];
  return found.filter((one) => one !== undefined && one.start < end) as readonly ReferenceTaken[];
}

function atTheBeginning(line: string, context: ReferenceContext, from = 0): ReferenceTaken | undefined {
  for (const { who = "" } of saidOfThem(line.slice(from, from + mostLookedAt))) {
    const which = named(who, context);
    const start = line.indexOf(who, from);
    if (which !== undefined && start !== -1)
      return { which, ...without({ typed: line }, { start, end: start + who.length }, "@") };
  }
  return undefined;
}

/** "Viene solo Lastra, Scandicci non può": of a clause that is not the first. */
export function bareReferencesInClauses(line: string, context: ReferenceContext): readonly ReferenceTaken[] {
  const starts = [...line.matchAll(betweenClauses)].map(({ 0: sign, index }) => index + sign.length);
  const found = starts.slice(0, mostTried).map((start) => atTheBeginning(line, context, start));
  return found.filter((one) => one !== undefined);
}

const betweenClauses = /[,;]\s(?:(?:e|ma|mentre|però|pero)\s)?/giu;

/** The longest words up to its end, or up to what is said of them. */
function afterTheBeginning(line: string, context: ReferenceContext): ReferenceTaken | undefined {
  const ends = [line.length, ...[...line.matchAll(mayEndThem)].map(({ index }) => index)].slice(0, mostTried);
  for (const { 0: word, index } of [...line.matchAll(leadsToThem)].slice(0, mostTried)) {
    const from = index + word.length;
    for (const end of ends.filter((one) => one > from)) {
      const which = named(line.slice(from, end), context);
      if (which !== undefined) return { which, ...without({ typed: line }, { start: index, end }, "@") };
    }
  }
  return undefined;
}

function named(words: string, context: ReferenceContext): MeetingReference | undefined {
  const which = readNamed(words.replace(leading, "").replace(/(?<![\s,.])[\s,.]+$/u, ""), context);
  return which && { ...which, isBare: true };
}

const mention = patternInside(waysOfMentioningAMeeting);

/** A meeting with a body that nobody tells: why it may be no fact. */
export function readMention(line: string, context: LineContext): Intention | undefined {
  const { bodies, absent, head } = readMeetingLine(line, context);
  if (bodies.length === 0 && !namesBodies(line, context.register)) return undefined;
  if (!mention.test(sayingOf(line))) return undefined;
  // That somebody was not there denies nothing of those who were.
  const why = whyNotTold(absent.length > 0 ? head.typed : line);
  if (why === undefined && mayTellMeeting(line, context)) return undefined;
  return { kind: "no-fact", why: why ?? "unsure" };
}
