// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { fold, readable } from "../engine/fold.ts";
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../is-question.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { waysOfChangingTheBodies, waysOfMeaningOneBody, waysOfTellingTheRightName } from "./phrases-of-a-line.ts";

const forms = [
  ["list", /^\d{0,5}$/],
  ["never", /^(?:(?:quelli |enti )?mai (?:incontrati|visti)|mai|chi manca|never(?: met)?)$/],
  [
    "add",
    /^(?:(?:vorrei|voglio|puoi|potresti|devo|dobbiamo) )?(?:aggiung(?:i|ere)|inseri(?:sci|re)|metti|segna|crea(?:re)?|nuovo|add|new)(?: (?:l'ente|(?:un |il )?(?:nuovo )?ente(?: nuovo)?|(?:a )?body)(?!\p{L})|(?: (?:agli|tra gli|fra gli|negli|nell'elenco degli|all'elenco degli|al registro degli|nel registro degli) enti)(?: (?:il|lo|la|i|gli|le)(?= )| l'(?=\p{L}))?)?(?=[ :,]|$|(?<=l'))/u,
  ],
  ["rename", /^(?:(?:cambia|modifica) (?:il )?nome (?:d|a)(?:i |el |l |ll')(?:ente )?)(?=\S)/],
  ["rename", /^(?=l'ente .*(?:si chiama|ha cambiato nome|e diventat[oa]|diventa) )/u],
  ["edit", /^(?:modifica|correggi|cambia|edit|change)(?= |$)/],
  ["rename", /^(?:rinomina|rename)(?= |$)/],
  ["alias", /^(?:alias|altro nome|chiama|other name|call)(?: (?:di|per|of|for))?(?= |$)/],
  ["merge", /^(?:unisci|accorpa|merge|join)(?= |$)/],
  ["part", /^(?:separa|dividi|part|separate|unmerge)(?= |$)/],
  ["exclude", /^(?:non cont(?:a|are)|escludi|exclude|(?:do not|don't) count)(?= |$)/],
  ["count", /^(?:conta|count)(?= |$)/],
] as const;

/** What is asked of the bodies, and the words that follow: a name, or two with what stands between them. */
export type BodyRequest = { readonly step: (typeof forms)[number][0] | "show"; readonly rest: string };

const amongTheBodies = /(?<!\s)\s+(?:agli|tra gli|fra gli|negli|nell'elenco degli|all'elenco degli) enti$/iu;

/** Reads what follows `/enti`: a name alone asks to see that body. */
export function readBodyRequest(text: string): BodyRequest {
  const line = readable(text).trim();
  const folded = fold(line);
  for (const [step, form] of forms) {
    const found = form.exec(folded);
    if (found === null) continue;
    const rest = line.slice(found[0].length).replace(/^[\s:,]+/u, "");
    return { step, rest: step === "list" ? line : step === "add" ? rest.replace(amongTheBodies, "") : rest };
  }
  return { step: "show", rest: line };
}

const ways = {
  merge: /(?:(?<!\s)\s+)?[=:]\s*|(?<!\s)\s+(?:a|ad|al|alla|all'|e|ed|con|in|into|with|and|to)\s+/giu,
  rename:
    /(?:(?<!\s)\s+)?(?:[=:]|->|→)\s*|(?<!\s)\s+(?:in|come|diventa|(?:ora|adesso|oggi) si chiama|ha cambiato nome in|è diventat[oa]|to|as)\s+/giu,
  alias: /(?:(?<!\s)\s+)?[=:]\s*|(?<!\s)\s+(?:anche|come|also|as)\s+/giu,
};

/** Every way to part a name from what is told of it, in the order of the text. */
export function waysToPart(way: keyof typeof ways, rest: string): readonly { name: string; told: string }[] {
  return [...rest.matchAll(ways[way])]
    .map(({ 0: sign, index }) => ({ name: rest.slice(0, index).trim(), told: rest.slice(index + sign.length).trim() }))
    .filter(({ name, told }) => name !== "" && told !== "");
}

const changes = partsReader(waysOfChangingTheBodies);
const oneBody = partsReader(waysOfMeaningOneBody);
const aName = /^["“«]?\p{Lu}/u;
const quotes = /^["“«]\s*|(?<!\s)\s*["”»]$/gu;
const rightName = partsReader(waysOfTellingTheRightName);
const aMeeting = patternInside(`${waysOfNamingAMeeting} incontri`);

/**
 * What a line changes in the register of the bodies, as it would be typed after its command; undefined when it changes
 * nothing of it, or is of a meeting. Pure.
 */
export function changeOfBodiesIn(line: string, register: BodyRegister): string | undefined {
  if (aMeeting.test(sayingOf(line)) || isQuestion(line)) return undefined;
  const [same] = oneBody(line);
  if (same !== undefined) return ["unisci", same.one, same.other && `con ${same.other}`].filter(Boolean).join(" ");
  const [change] = changes(line);
  if (change !== undefined) return line;
  const [{ short = "", called = "", name: told = "" } = {}] = rightName(line);
  if (aName.test(called) && namesBodies(short, register)) return `rinomina ${short} in ${called.replace(quotes, "")}`;
  // "Publiacqua S.p.A.": its last full stop ends no sentence.
  const name = /\.\p{L}$/u.test(told) && line.includes(`${told}.`) ? `${told}.` : told;
  const { bodies, doubts } = readBodies(name, register);
  const named = [...bodies, ...doubts.flatMap(({ candidates }) => candidates)].map(
    (id) => register.get(id)?.officialName ?? "",
  );
  const before = named.find((one) => one !== "" && fold(name).startsWith(`${fold(one)} `));
  return before === undefined ? undefined : `rinomina ${before} in ${name}`;
}
