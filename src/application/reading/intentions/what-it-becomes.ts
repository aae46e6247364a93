// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed, namesBodies, readBodies, tellsBodies } from "../bodies/bodies.ts";
import { type BodyDoubt, bodiesMeant, bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { areNewNames } from "../bodies/name-choices.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { tokensOf } from "../engine/tokens.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { nameDoubts } from "../name-doubt.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { withoutDenial } from "../subject.ts";
import { isToldBeside } from "../told-beside.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { genericWords } from "../words/name-words.ts";
import { waysOfNotTelling } from "../words/not-telling-words.ts";
import { becomingOf, correcting, correctingToo, ofADay, type ReaderOfAChange } from "./correcting.ts";
import type { CorrectionInWords, OfAMeeting } from "./intention.ts";
import {
  daysMeant,
  type MeetingReference,
  type ReferenceContext,
  theirLast,
  weekdayAlone,
} from "./meeting-reference.ts";
import { inside, readOfAPlace } from "./read-of-a-place.ts";
import { saidOf } from "./together.ts";

const denied = patternInside(waysOfNotTelling.denied);
/** "Una call": how it took place. */
const ofAMode = patternOf("[un|una|in] (<contact>|call|video call|videocall|videochiamata|videoconferenza)");
/** "In call": of one that is known, how it took place. */
const onACall = /^(?:in|una|in una)\s(?:video\s?)?call(?!\p{L})/iu;
/** "Al 13 alle 11". */
const dayAlone = /^\d{1,2}(?=$|\s+(?:alle|ore|dalle|in|con)\s)/u;
const negation = patternInside("(non|nn|mai|nessuno)");
const nobodyElse = /^(?:solo|soltanto|solamente|only)\s/iu;
/** A verb in what was wrong: it says something else too. */
const isOfItNow = /^(?:è|e['’]|sono)\s/iu;

/** What a meeting becomes by words that say how it was: "era il 7 luglio", "era con Fiesole alle 15". */
export const readBecoming: ReaderOfAChange = ({ what = "" }, which, context) => {
  if (denied.test(sayingOf(what))) return undefined;
  const { like, ...becomes } = readMeetingLine(
    dayAlone.test(what) ? `il ${what}` : what.replace(onACall, "in videocall"),
    {
      ...context,
      isBesideBodies: true,
    },
  );
  const by = like?.days === undefined || becomes.day.kind !== "none" ? undefined : { days: like.days };
  const isNew = /^co[nil]\s/iu.test(what) && areNewNames(becomes.doubts);
  const isTold = isNew || by !== undefined || tellsBodies(becomes) || saidOf(becomes).includes(true);
  // A day alone, and who was met: another meeting of that day.
  if (which.isBare === true && which.bodies.length === 0 && (isNew || bodiesMeant(becomes).length > 0))
    return undefined;
  const unknown = isNew ? [] : becomes.doubts.filter(({ candidates }) => candidates.length === 0);
  if (!isTold || (unknown.length > 0 && context.isLoose !== true)) return undefined;
  if (unknown.length > 0) {
    const sure = { ...becomes, doubts: becomes.doubts.filter((doubt) => !unknown.includes(doubt)) };
    const unread = unknown.map(({ text }) => text).join(", ");
    return correcting(which, { becomes: sure, doubts: nameDoubts(sure.doubts, context.register), unread });
  }
  const isBeside = becomes.doubts.length === 0 && isToldBeside(what, context.register);
  const told = isBeside ? { becomes: { ...becomes, bodies: [] }, added: becomes.bodies } : { becomes };
  return correcting(which, {
    ...told,
    ...(by === undefined ? {} : { by }),
    doubts: nameDoubts(becomes.doubts, context.register),
  });
};

/** An hour, and no day nor body: with them it tells a meeting. */
export const readHour: ReaderOfAChange = ({ hour = "" }, which, context) => {
  const what = `alle ${hour.replace(/^(?:le|alle|dalle|ore)\s+/iu, "")}`;
  const { day, bodies, doubts, hour: told } = readMeetingLine(what, context);
  const isOnlyHour = told !== undefined && day.kind === "none" && bodies.length === 0 && doubts.length === 0;
  return isOnlyHour ? readBecoming({ what }, which, context) : undefined;
};

const isOfAKind = ({ text }: BodyDoubt) =>
  tokensOf(text).every(({ word }) => wordsOfKinds.has(word) || genericWords.has(word));

/** Only a day, or only bodies by their names: more than that tells a meeting, and "solo le unioni" asks for some. */
export const readInstead: ReaderOfAChange = ({ instead = "" }, which, context) => {
  const { reading, rest } = readDays(instead, context.now, "past");
  const isDay = reading.kind !== "none" && !/[\p{L}\p{N}]/u.test(rest);
  const isBodies =
    reading.kind === "none" &&
    isPlainlyNamed(instead, context.register) &&
    !readBodies(instead, context.register).doubts.some(isOfAKind);
  return isDay || isBodies ? readBecoming({ what: instead }, which, context) : undefined;
};

/** "non era Signa ma Lastra a Signa", "non il 6 ma il 7 luglio". */
export const readMistake: ReaderOfAChange = ({ wrong: told = "", right: instead }, which, context) => {
  const [wrong = "", right] = [told, instead].map((words) => words?.replace(/^le\s(?=\d)/iu, "alle "));
  if (right === undefined) return readNotThem(wrong, which, context);
  if (numberOfAct.test(wrong) && numberOfAct.test(right))
    return correcting(which, { evidence: right, evidenceTaken: wrong });
  const isNamed = which !== theirLast;
  // "Non con Signa e in videochiamata": what follows was not wrong.
  if (signInside.test(wrong) && namesBodies(wrong, context.register) && !isPlainlyNamed(wrong, context.register))
    return undefined;
  if (isOfItNow.test(wrong) || (!isNamed && namesAMeeting(sayingOf(right)) && !onACall.test(right))) return undefined;
  const { bodies, doubts: halves } = readBodies(wrong, context.register);
  const added = isPlainlyNamed(right, context.register) ? readBodies(right, context.register).bodies : [];
  const meant = halves.flatMap(({ candidates }) => candidates).filter((id) => !added.includes(id));
  // "Non era Borgo ma Vicchio": whichever of them was there.
  if (bodies.length === 0 && meant.length > 0 && added.length > 0) return correcting(which, { removed: meant, added });
  if (bodies.length === 0) {
    if (signInside.test(wrong)) return undefined;
    const { day, hour, mode, place, doubts } = readOfAPlace(wrong, context);
    const isMode = ofAMode.test(sayingOf(wrong));
    const isNumber = /^\d{1,2}$/u.test(wrong);
    const isUnknown = doubts.some(({ candidates }) => candidates.length === 0);
    if (isUnknown && !isMode && !isNumber && place === "") return undefined;
    const isTold = day.kind !== "none" || hour !== undefined || mode !== undefined || place !== "";
    const isFact = isMode || ((isTold || isNumber) && !namesAMeeting(sayingOf(wrong)));
    const isRoom = place !== "" && readOfAPlace(right, context).place !== "";
    const change = isFact ? readBecoming({ what: isRoom ? inside(right) : right }, which, context) : undefined;
    if (weekdayAlone.test(fold(wrong))) return inItsWeek(change, context);
    return mode === undefined ? withoutThePlace(change, place) : inARoom(change);
  }
  const becomes = readMeetingLine(right, context);
  const isNew = areNewNames(becomes.doubts);
  const isAlone = becomes.day.kind === "none" && (isNew || becomes.doubts.every((one) => one.candidates.length > 0));
  const isPlain = isNamed || (isAlone && !namesAMeeting(sayingOf(right)));
  return (bodiesMeant(becomes).length > 0 || isNew) && isPlain
    ? readBodiesChanged({ removed: wrong, added: right }, which, context)
    : undefined;
};

/** "Lunedì invece di giovedì": of the week that the meeting is in. */
function inItsWeek(change: OfAMeeting | undefined, { now }: ReferenceContext): OfAMeeting | undefined {
  const becomes = becomingOf(change);
  if (becomes?.day.kind !== "day" || !weekdayAlone.test(fold(becomes.day.text))) return change;
  const day = { kind: "ambiguous", text: becomes.day.text, candidates: daysMeant(becomes.day, now) } as const;
  return correctingToo(change, { becomes: { ...becomes, day } });
}

/** "Non in municipio ma online": where it was not is no place of it. */
function withoutThePlace(change: OfAMeeting | undefined, place: string): OfAMeeting | undefined {
  const becomes = becomingOf(change);
  const isElsewhere = place !== "" && becomes?.mode !== undefined && becomes.place === "";
  return isElsewhere ? correctingToo(change, { emptied: "place" }) : change;
}

/** "Era alle 16, non da loro, a Palazzo Vecchio", "non il 22 e in videochiamata": what follows is not wrong. */
const signInside = /[,;:]\s+\S|\sed?\s(?:in|ad?|al|alle|da|su|via)\s/iu;

/** "Non 190022 ma 190222". */
const numberOfAct = /^(?!(?:19|20)\d\d$)\d{4,}(?:\/\d{4})?$/u;

/** "Non era Fiesole ma …": more is said. */
const othersNamed = /[,;:]|(?<!\p{L})(?:ma|bensì|loro|quest[oiae]|quell[oiae])(?!\p{L})/iu;

/** "Non era Fiesole": who it was instead is asked, where nobody is left; "non è più in municipio": it has no place. */
function readNotThem(wrong: string, which: MeetingReference, context: ReferenceContext): OfAMeeting | undefined {
  const { register } = context;
  const { bodies, doubts } = readBodies(wrong, register);
  if (bodies.length === 0 && !signInside.test(wrong) && readOfAPlace(wrong, context).place !== "")
    return correcting(which, { emptied: "place" });
  const isPlain =
    bodies.length > 0 && doubts.length === 0 && isPlainlyNamed(wrong, register) && !othersNamed.test(wrong);
  return isPlain ? correcting(which, { removed: bodies, isMistaken: true }) : undefined;
}

/** "Non online ma in comune da loro": a place, and no screen. */
function inARoom(change: OfAMeeting | undefined): OfAMeeting | undefined {
  const becomes = becomingOf(change);
  if (becomes === undefined || becomes.place === "") return change;
  return correctingToo(change, { becomes: { mode: "in-person", ...becomes } });
}

/** What was talked of, and nobody who was there, nor when. */
export const readTalked: ReaderOfAChange = ({ subject = "" }, which, context) => {
  const { day, hour, mode, evidence, bodies, doubts } = readMeetingLine(subject, context);
  const isOnlySubject =
    day.kind === "none" && bodies.length === 0 && doubts.every((one) => one.candidates.length === 0);
  const isMore = hour !== undefined || mode !== undefined || evidence !== "";
  return isOnlySubject && !isMore ? correcting(which, { subject: withoutDenial(subject).subject }) : undefined;
};

/** How it was, and nobody who was there: with them it tells a meeting. */
export const readTookPlace: ReaderOfAChange = ({ what = "" }, which, context) => {
  const { bodies, doubts } = readMeetingLine(what, { ...context, isBesideBodies: true });
  return bodies.length + doubts.length === 0 && !namesAMeeting(sayingOf(what))
    ? readBecoming({ what }, which, context)
    : undefined;
};

/** "La riunione è di ieri"; but "l'incontro con Vaglia è il 4 agosto" may tell another one. */
export const readWhenItIs: ReaderOfAChange = ({ day, dayOfIt = "" }, which, context) => {
  const isOne = which.number !== undefined || which.days.length > 0;
  const isTheLast = which !== theirLast && which.isBare !== true && which.bodies.length === 0;
  const what = day ?? (isTheLast ? dayOfIt : "");
  return isOne || day === undefined ? readBecoming({ what }, which, context) : undefined;
};

const wasThen = patternInside("(era|erano)");
const present = patternInside("(presenti|presente|<there>)");

const saysItIsWrong = /^(?:sbagliat|errat)[oa]$/iu;

/** An invitation that begins with its subject tells a meeting. */
export const readSubject: ReaderOfAChange = ({ subject = "" }, which, context) => {
  if (saysItIsWrong.test(subject)) return { kind: "open-correction", which };
  const { day, bodies } = readMeetingLine(subject, context);
  const isMeeting = which === theirLast && day.kind !== "none" && bodies.length > 0;
  // A meeting that is named inside it leaves its mark: it is no subject.
  return isMeeting || /(?<!\S)@(?!\S)/u.test(subject)
    ? undefined
    : correcting(which, { subject: withoutDenial(subject).subject.replace(/^["“«]\s*|(?<!\s)\s*["”»]$/gu, "") });
};

export const readBodiesChanged: ReaderOfAChange = ({ added = "", removed = "", why = "" }, which, context) => {
  const { register, now } = context;
  const { reading, rest } = readDays(added, now);
  // "Il 10 giugno Lastra a Signa c'era": of the meeting of that day; "c'era Signa, e poi era il 15" makes it of that day.
  if (reading.kind !== "none" && wasThen.test(sayingOf(added))) return undefined;
  if (which === theirLast && reading.kind === "day" && isPlainlyNamed(rest, register) && namesBodies(rest, register))
    return readBodiesChanged({ added: rest, removed }, { ...theirLast, days: daysMeant(reading, now) }, context);
  // "Solo Signa" says that nobody else was; "Signa non", that they were not; "Signa presente, Vaglia", both.
  if (nobodyElse.test(added) || present.test(sayingOf(removed)) || negation.test(sayingOf(added))) return undefined;
  const [more, less] = [readBodies(added, register), readBodies(removed, register)];
  const isNamed = (text: string) => which.number !== undefined || /^\p{Lu}\S*(?:\s\S+){0,3}$/u.test(text);
  const isSure =
    less.doubts.every(({ candidates, text }) => candidates.length === 1 && text === removed && !/\s/u.test(text)) &&
    more.doubts.every(({ candidates, text, isNewName }) => candidates.length > 0 || isNewName || isNamed(text));
  const isTold = more.bodies.length + more.doubts.length + bodiesMeant(less).length > 0;
  if (!isSure || !isTold) return undefined;
  const told = { added: more.bodies, removed: bodiesPlainlyMeant(less), doubts: nameDoubts(more.doubts, register) };
  const unread = ofADay(why, context);
  return correcting(which, { ...told, ...howItWas(added, context), ...(unread === undefined ? {} : { unread }) });
};

/** "C'era anche Vaglia, in videoconferenza, alle 15": what stands beside those who are added. */
function howItWas(added: string, context: ReferenceContext): Pick<CorrectionInWords, "becomes"> {
  const reading = readMeetingLine(added, context);
  const { hour, mode, evidence } = reading;
  if (hour === undefined && mode === undefined && evidence === "") return {};
  return { becomes: { ...reading, day: { kind: "none" }, bodies: [], doubts: [], subject: "", remarks: "" } };
}

/** Which of the two is asked where no meeting is named. */
export const readBodiesToo: ReaderOfAChange = (parts, which, context) => {
  const change = readBodiesChanged(parts, which, context);
  return which === theirLast ? correctingToo(change, { isMaybeAnother: true }) : change;
};
