// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { namesBodies } from "./bodies/bodies.ts";
import { tellsADay } from "./days/day.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { sourceOf } from "./engine/source.ts";
import type { Intention } from "./intentions/intention.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import { readOurPeople } from "./of-our-people.ts";
import { type ReasonToDoubt, reasonsIn } from "./reasons.ts";
import { hedgesOfAnything, waysOfSayingWhoSays } from "./words/hedge-words.ts";
import { waysOfNamingAContact } from "./words/telling-words.ts";

type Heard = { readonly why: ReasonToDoubt; readonly rest: string };

/** "Franca dice che …", "pare che …": a clause of its own. */
const saying = /^[^,;:.!?()\n]{2,60}?\s(?:che|ke)\s+(?=\S)/u;
const accordingTo = new RegExp(`^(?:${waysOfSayingWhoSays})(?:\\s*,\\s*|\\s+)(?=\\S)`, "u");
/** Somebody did it, who is named before it. */
const theyDid = /(?<!\p{L})(?:ha|hanno|abbia|abbiano|avrebbe|avrebbero|si)\s/u;
/** "Quella con Greve l'hanno fatta ieri". */
const theyHeldIt = /(?<!\p{L})l'hanno(?=\s+(?:(?:poi|gia)\s+)?(?:fatt|tenut|svolt)[oa](?!\p{L}))/u;
const theOne = /^quell[oa](?=\s+con\s)/iu;
const hedged = new RegExp(`^(?:${hedgesOfAnything.join("|")})(?!\\p{L})`, "u");
const contact = patternInside(waysOfNamingAContact);
const inCompany = /(?<!\p{L})(?:con|col|coi)\s/u;

/**
 * What somebody else told, or whoever writes believes: "Franca dice che ieri c'è stata la riunione con Vaglia", "credo che
 * ieri Rossi abbia visto Fiesole". It is read without those words, and shown; undefined where bodies met without us, and
 * where there is no day, or nobody. Pure.
 */
export function readHearsay(
  line: string,
  context: LineContext,
  readRest: (rest: string) => Intention | undefined,
): Intention | undefined {
  const heard = heardIn(line, context);
  if (heard === undefined || areOthers(heard.rest, context)) return undefined;
  const ours = readOurPeople(heard.rest, context, heard.why);
  const rest = readRest(ours?.line ?? heard.rest);
  if (rest?.kind === "log-several") return { ...rest, isSure: false };
  const told = ours ?? rest;
  if (told?.kind !== "log") return undefined;
  const { day, bodies } = readMeetingLine(told.line, context);
  if (day.kind !== "day" || bodies.length === 0) return undefined;
  const doubt = isAfter(day.day, context.now.toPlainDate()) ? "tentative" : heard.why;
  return { ...told, isProposed: true, doubt: told.doubt ?? doubt };
}

/** Who says it is of no body that was met, and when it was said is no day of it. */
function heardIn(line: string, context: LineContext): Heard | undefined {
  const source = sourceOf(line);
  const held = theyHeldIt.exec(source.folded);
  if (held !== null && inCompany.test(source.folded.slice(0, held.index))) {
    const [before, after] = [source.typed.slice(0, held.index), source.typed.slice(held.index + held[0].length)];
    return { why: "reported", rest: `${before.replace(theOne, "la riunione")}l'abbiamo${after}` };
  }
  const [frame] = saying.exec(source.folded) ?? [];
  const [according] = accordingTo.exec(source.typed) ?? [];
  const why = according === undefined ? whyDoubted(frame ?? "") : "reported";
  const words = according ?? frame ?? "";
  if (why === undefined || namesBodies(words, context.register)) return undefined;
  const rest = source.typed.slice(words.length);
  const isOfTheTelling = tellsADay(sourceOf(words), context.now) && !tellsADay(sourceOf(rest), context.now);
  return isOfTheTelling ? undefined : { why, rest };
}

function whyDoubted(frame: string): "reported" | "unsure" | undefined {
  if (hedged.test(frame)) return "unsure";
  const [why = contact.test(sayingOf(frame)) ? "reported" : undefined] = reasonsIn(sayingOf(frame));
  return why === "reported" || why === "unsure" ? why : undefined;
}

/** "Ieri Fiesole ha incontrato Vaglia". */
function areOthers(rest: string, { register }: LineContext): boolean {
  const source = sourceOf(rest);
  const at = source.folded.search(theyDid);
  const before = source.typed.slice(0, Math.max(at, 0));
  return namesBodies(before, register) && !inCompany.test(sourceOf(before).folded);
}
