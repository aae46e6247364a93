// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { dayOf, toDay } from "#domain/day.ts";
import { readBodies } from "../bodies/bodies.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { fold } from "../engine/fold.ts";
import { nameKey } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { openNames, settleDoubt } from "./settle-doubt.ts";

/** From the first: "il primo", "la seconda". */
const places = ["prim", "second", "terz", "quart", "quint"];
const placeTold = new RegExp(
  `^(?:il|la|l')?\\s*(?<place>${places.join("|")}|ultim)[oa](?:\\s+(?:giorno|data|incontro|riunione))?[.!\\s]*$`,
  "u",
);
const englishPlaces = ["first", "second", "third", "fourth", "fifth"];
const placeInEnglish = new RegExp(`^(?:the\\s+)?(?<place>${englishPlaces.join("|")}|last)(?:\\s+one)?[.!\\s]*$`, "u");

const pastTold = /^(?:(?:quell[oa]|il|la|lo)\s+)?(?:gia\s+)?(?:scors|passat)[oa][.!\s]*$/u;
const nextTold = /^(?:quell[oa]|il|la)\s+(?:prossim[oa]|che\s+viene)[.!\s]*$/u;
const morningTold = /^(?:quell[ae]\s+)?(?:(?:di|del|della|la)\s+)?(?:mattin[ao]|notte)[.!\s]*$/u;
const laterTold = /^(?:quell[ae]\s+)?(?:(?:di|del|della|nel|il|la)\s+)?(?:pomeriggio|sera)[.!\s]*$/u;

/** What only leads to a word of the one that is meant, or stands beside it: "quello metropolitano", "il Comune, ovvio". */
const besideTheName = /^(?:si|e|era|come|il|la|lo|l|quell[oa]|di|del|della|the|\p{L}+mente|ovvio|certo)$/u;

/** "Barberino è quello di Mugello". */
const oneTold = /^(?<name>.+?)(?<!\s)\s+(?:è|e['’]|sarebbe|is|=)\s+(?<meant>\S.*)$/iu;

type Context = { readonly register: BodyRegister; readonly now: Temporal.ZonedDateTime };

/**
 * The draft after an answer that only says which of the choices is meant ("il primo", "quello scorso", "del
 * pomeriggio"), when one thing was asked: which day, which hour, or which body. Undefined for any other answer, or
 * where there is no such choice. Pure: `now` is given.
 */
export function settleByChoice(draft: MeetingDraft, answer: string, context: Context): MeetingDraft | undefined {
  return (
    settleYear(draft, answer) ??
    settleDay(draft, fold(answer), context.now) ??
    settleHour(draft, fold(answer)) ??
    settleByPlace(draft, answer, context) ??
    settleOne(draft, answer, context)
  );
}

function settleOne(draft: MeetingDraft, answer: string, { register }: Context): MeetingDraft | undefined {
  const names = openNames(draft);
  const { name = "", meant = answer } = oneTold.exec(answer)?.groups ?? {};
  const asked = name === "" && names.length === 1 ? names[0] : names.find(({ text }) => isNamed(text, name));
  if (asked === undefined) return undefined;
  const pointed = asked.candidates.filter((id) => pointsAt(meant, register.get(id)?.officialName ?? ""));
  const told = readBodies(name === "" ? "" : meant, register);
  const wanted = new Set(bodiesMeant(told));
  const isUnknown = asked.candidates.length === 0 && told.doubts.length === 0;
  const named = isUnknown ? told.bodies : asked.candidates.filter((id) => wanted.has(id));
  const [body, ...others] = pointed.length > 0 ? pointed : named;
  if (body === undefined || others.length > 0) return undefined;
  return settleDoubt(draft, { kind: "bodies", text: asked.text, bodies: [body] }, register);
}

/** Each of its words is one of the name, whatever it ends in: "quello metropolitano". */
function pointsAt(meant: string, name: string): boolean {
  const [told, known] = [meant, name].map((text) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ""),
  );
  const stems = new Set(known?.map(stemOf));
  const said = told?.filter((word) => !besideTheName.test(word)) ?? [];
  return said.length > 0 && said.every((word) => stems.has(stemOf(word)));
}

const stemOf = (word: string) => word.replace(/[aeio]$/u, "");

/** "L'Unione" is "Unione". */
function isNamed(text: string, name: string): boolean {
  const [asked, told] = [text, name].map((one) => nameKey(one).replace(/^(?:il|lo|la|l'|i|gli|le) ?/u, ""));
  return asked === told;
}

/** "No, 2021": of a day that is told; "del 2021": the only one of those asked about that is of that year. */
function settleYear(draft: MeetingDraft, answer: string): MeetingDraft | undefined {
  const [, year] = /^(?:no[\s,]+)?(?:(?:era|è|del|nel|il)\s+)*(20\d\d)[\s.!]*$/iu.exec(answer) ?? [];
  if (year !== undefined && draft.day.kind === "ambiguous") {
    const [only, ...others] = draft.day.candidates.filter((one) => one.startsWith(`${year}-`));
    return only === undefined || others.length > 0 ? undefined : { ...draft, day: { kind: "day", day: only } };
  }
  if (year === undefined || draft.day.kind !== "day") return undefined;
  const { month, day } = toDay(draft.day.day);
  const told = dayOf(Number(year), month, day);
  return told === undefined ? undefined : { ...draft, day: { kind: "day", day: told.toString() } };
}

function settleDay(draft: MeetingDraft, answer: string, now: Temporal.ZonedDateTime): MeetingDraft | undefined {
  const [isPast, isNext] = [pastTold.test(answer), nextTold.test(answer)];
  if (openNames(draft).length > 0 || draft.day.kind !== "ambiguous" || isPast === isNext) return undefined;
  const today = now.toPlainDate().toString();
  const [day, ...others] = draft.day.candidates.filter((one) => (isPast ? one < today : one > today));
  return day === undefined || others.length > 0 ? undefined : { ...draft, day: { kind: "day", day } };
}

function settleHour(draft: MeetingDraft, answer: string): MeetingDraft | undefined {
  const [morning, later, ...others] = draft.hour.split(" / ");
  const areOfOneDial = Number.parseInt(later ?? "", 10) - Number.parseInt(morning ?? "", 10) === 12;
  const hour = morningTold.test(answer) ? morning : laterTold.test(answer) ? later : undefined;
  return hour === undefined || !areOfOneDial || others.length > 0 ? undefined : { ...draft, hour };
}

/** "Il secondo": from 0; -1 is the last. Undefined for anything else. */
export function placeIn(answer: string): number | undefined {
  const told = placeTold.exec(fold(answer))?.groups?.place ?? placeInEnglish.exec(fold(answer))?.groups?.place;
  if (told === undefined) return undefined;
  return told === "ultim" || told === "last" ? -1 : Math.max(places.indexOf(told), englishPlaces.indexOf(told));
}

function settleByPlace(draft: MeetingDraft, answer: string, { register }: Context): MeetingDraft | undefined {
  const at = placeIn(answer);
  if (at === undefined) return undefined;
  const [doubt] = openNames(draft);
  if (draft.day.kind === "ambiguous" && doubt === undefined) {
    const day = draft.day.candidates.at(at);
    return day === undefined ? undefined : { ...draft, day: { kind: "day", day } };
  }
  const body = doubt?.candidates.at(at);
  if (doubt === undefined || body === undefined) return undefined;
  return settleDoubt(draft, { kind: "bodies", text: doubt.text, bodies: [body] }, register);
}
