// SPDX-License-Identifier: EUPL-1.2
import { chosenLanguage } from "../chosen-language.ts";
import type { Command, CommandRequest } from "../command.ts";
import { isOfAMeeting, type Open } from "../conversation/open.ts";
import { findOpen, propose } from "../conversation/proposals.ts";
import { findSpoken } from "../conversation/topic.ts";
import { askAgain } from "../meetings/ask-again.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { offerFiles } from "../meetings/offer-files.ts";
import { findTheirLast, presumeChange } from "../meetings/presume-change.ts";
import { proposeMeeting } from "../meetings/propose-meeting.ts";
import { showAfresh } from "../meetings/with-meeting-proposal.ts";
import { withNotices } from "../notices.ts";
import { tellsBodies } from "../reading/bodies/bodies.ts";
import type { CommandReading } from "../reading/command.ts";
import { isQuestion } from "../reading/is-question.ts";
import { openingOf } from "../reading/opening.ts";
import { isOfThatMeeting, pointsBack } from "../reading/presumed/points-back.ts";
import type { Reading } from "../reading/reading.ts";
import { isTalk } from "../reading/talk.ts";
import type { Reply } from "../reply.ts";
import type { Input, Request } from "../request.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { type Language, wordingIn } from "../wording/wording.ts";
import { ofEdition } from "../years/in-edition.ts";
import { answerHeld } from "./answer-held.ts";
import { answerNothingRead, answerPresumed } from "./answer-presumed.ts";
import { carryOut } from "./carry-out.ts";
import { converse } from "./converse.ts";
import type { Message } from "./conversing.ts";
import { overrules } from "./precedence.ts";
import { wordsOf } from "./propose-told.ts";
import { readMessage } from "./read-message.ts";
import { toldLikeTheLast } from "./told-like-the-last.ts";

/**
 * Answers a message: the command it is for; what it plainly wants; the answer to what its writer was asked; otherwise
 * what it may want.
 */
export async function answerText(
  request: Omit<Request, "input">,
  { text, files }: Extract<Input, { kind: "text" }>,
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const chosen = await chosenLanguage(request, services);
  const words = wordsOf(commands);
  const opening = openingOf(text, { commands: words, now: services.clock(), register: services.register });
  const isCommand = opening.command.kind === "command";
  const open = isCommand ? ({ kind: "nothing" } as const) : await findOpen(request, services);
  const { language, signal } = request;
  const topic = isCommand ? undefined : (await findSpoken(request, services))?.topic;
  const hasFiles = files.length > 0;
  const beside = { open, hasFiles, commands: words, language, topic, signal };
  const told = await readMessage(opening, beside, services);
  const { reading } = told;
  const wording = wordingIn(chosen ?? languageOf(reading, commands));
  if ("notKept" in told) return plainReply("not-kept", wording, told.notKept, followedBy(services));
  const asked = { ...request, wording, argument: reading.text, step: "", fields: {}, files };
  const message = { reading, request: asked, commands, services: told.services };
  const reply = isCommand ? await answerCommand(message) : await answerWords(message, open);
  return told.edition === undefined ? reply : ofEdition(reply, told.edition);
}

/** Of the word that was typed; an English one alone says nothing of what follows it. */
function languageOf({ command, language }: Reading, commands: readonly Command[]): Language {
  if (command.kind !== "command") return language;
  const { aliases = [] } = commands.find(({ name }) => name === command.name) ?? {};
  return aliases.find(({ text }) => text === command.alias)?.language === "en" ? language : "it";
}

function followedBy({ editions }: Services) {
  const current = editions.current();
  return { current, first: editions.earlier().at(-1)?.year ?? current.year };
}

/** Answers a message that a command begins. */
async function answerCommand({ reading: told, request, commands, services }: Message): Promise<Reply> {
  const reading = await toldLikeTheLast(told, { kind: "nothing" }, request, services);
  const { command: read, intention, line, meeting } = reading;
  if (reading.twoCommands.length > 0) return plainReply("two-commands", request.wording, reading.twoCommands);
  const command = read.kind === "command" ? commands.find(({ name }) => name === read.name) : undefined;
  if (read.kind !== "command" || command === undefined) return plainReply("not-understood", request.wording, line);
  const hasFiles = request.files.length > 0;
  const isOnlyToBeSeen = intention.kind === "question" || intention.kind === "show";
  const goesFirst = overrules(intention, read.name) && !(hasFiles && isOnlyToBeSeen);
  const other = goesFirst ? await carryOut(reading, request, commands, services) : undefined;
  if (other !== undefined) return other;
  // Files that come with a meeting are its evidence; with anything else it is asked which meeting they prove.
  const tellsMeeting = read.name === "incontro" && read.argument !== "" && reading.number === undefined;
  if (hasFiles && !tellsMeeting) return offerFiles(request.files, reading.files?.which, request, services);
  return command.handle({ ...request, argument: read.argument, told: meeting }, services);
}

/** Answers a message that no command begins. */
async function answerWords(told: Message, open: Open): Promise<Reply> {
  const { request, commands, services } = told;
  const reading = await toldLikeTheLast(told.reading, open, request, services);
  const message = { ...told, reading };
  const { answer, command, files, intention, line, meeting, presumed } = reading;
  const { wording } = request;
  const hasFiles = request.files.length > 0;
  if (command.kind === "empty" && !hasFiles && answer.kind !== "whole")
    return line === "" ? plainReply("empty", wording) : plainReply("not-understood", wording, line);
  if (command.kind === "near" && command.hasSlash) return askNear(command, message);
  if (hasFiles && (intention.kind !== "log" || files?.namesPaper === true))
    return offerFiles(request.files, files?.which, request, services);
  const answered = (await answerHeld(open, reading, request, services)) ?? (await converse({ ...message, open }));
  if (answered !== undefined) return answered;
  const reply =
    (isMaybeOfTheLast(reading) ? await presumeChange(reading, open, request, services) : undefined) ??
    (await carryOut(await orOfThem(reading, request, services), request, commands, services));
  if (reply !== undefined) {
    const isThanks = intention.kind === "thanks" && reply.kind === "card";
    return (isThanks ? await shownAgain(message, open, reply.summary) : undefined) ?? reply;
  }
  if (reading.mayTell) return proposeMeeting({ line, meeting }, request, services);
  if (command.kind === "near") return askNear(command, message);
  if (presumed !== undefined) return answerPresumed(presumed, request, services);
  if (isQuestion(line)) return answerNothingRead(request, services);
  const change = await presumeChange(reading, open, request, services);
  if (change !== undefined) return change;
  if (isTalk(line)) return plainReply("maybe-meeting", wording, line, "nothing");
  const shown = await shownAgain(message, open);
  if (shown !== undefined) return shown;
  return plainReply("not-understood", wording, line, await findTheirLast(request, services));
}

/** "Signa era l'8, Vaglia il 5" changes the meeting of each where each has but one. */
async function orOfThem(reading: Reading, request: CommandRequest, services: Services): Promise<Reading> {
  const { answer, ofThem = answer.kind === "opened" ? answer.rest.ofThem : undefined } = reading;
  const each = ofThem ?? [];
  const found = await Promise.all(each.map(({ which }) => findReferred(which, request, services)));
  const isOfEach = found.length > 0 && found.every((one) => "meeting" in one && one.services === services);
  return isOfEach ? { ...reading, intention: { kind: "correct-several", each } } : reading;
}

/** What waits to be recorded, after words that are nothing to it: a yes is to it still. Undefined where nothing waits. */
async function shownAgain({ reading, request, services }: Message, open: Open, thanks?: string) {
  const waits = isOfAMeeting(open) && open.kind !== "form" && open.kept.isLast !== false;
  if (!waits || reading.answer.kind === "opened") return undefined;
  if (thanks === undefined) return askAgain(open, reading, request, services);
  return withNotices(await showAfresh(open, request, services), [thanks]);
}

/**
 * It names somebody and no day, of what was told already: "c'era anche Greve", "niente Vaglia alla fine", "con Lastra
 * l'abbiamo fatta alle 11". Who is only wished for is no such.
 */
function isMaybeOfTheLast(reading: Reading): boolean {
  const { intention, meeting, isBeside, line } = reading;
  if (meeting.day.kind !== "none") return isBeside && isOfThatMeeting(line);
  const why = intention.kind === "no-fact" ? intention.why : undefined;
  if (why === "denied" || why === "cancelled") return true;
  if (why === "reported" || why === "unsure") return isBeside;
  // "Erano tutti collegati da remoto": with nobody and no day, it says how it was.
  const isHow = intention.kind === "log" && meeting.mode !== undefined && !tellsBodies(meeting);
  return ["log", "none"].includes(intention.kind) && (isBeside || isHow || pointsBack(line));
}

/** Offers the commands that may be meant; a yes means the only one, with what was written after it. */
async function askNear(
  { names, argument }: Extract<CommandReading, { readonly kind: "near" }>,
  { reading, request, services }: Message,
): Promise<Reply> {
  const [verb, ...others] = names;
  if (verb !== undefined && others.length === 0)
    await propose({ verb, argument, fields: {} }, request, services, request.delivery);
  return plainReply("near", request.wording, names, reading.line);
}
