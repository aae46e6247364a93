// SPDX-License-Identifier: EUPL-1.2

import { answerHeld } from "./answer-held.ts";
import { carryOut } from "./carry-out.ts";
import { chosenLanguage } from "./chosen-language.ts";
import type { Command, CommandRequest } from "./command.ts";
import type { Open } from "./conversation/open.ts";
import { findOpen, propose } from "./conversation/proposals.ts";
import { converse } from "./converse.ts";
import { offerFiles } from "./meetings/offer-files.ts";
import { proposeMeeting } from "./meetings/propose-meeting.ts";
import { overrules } from "./precedence.ts";
import { meaningOf } from "./reading/answers/answer-words.ts";
import { type CommandReading, type CommandWords, readCommand, twoCommands } from "./reading/command.ts";
import { withoutCourtesies } from "./reading/engine/saying.ts";
import type { Intention } from "./reading/intentions/intention.ts";
import { type IntentionContext, readIntention } from "./reading/intentions/read-intention.ts";
import { namesPaper } from "./reading/intentions/reference-of-files.ts";
import { namesDeputy } from "./reading/intentions/role-request.ts";
import { languageOf } from "./reading/language-of.ts";
import { leavesOnlyNames } from "./reading/may-tell.ts";
import { inOneLine } from "./reading/one-line.ts";
import { read as readOnce } from "./reading/read.ts";
import type { Reading } from "./reading/reading.ts";
import type { Reply } from "./reply.ts";
import type { Input, Request } from "./request.ts";
import type { Services } from "./services.ts";
import { cleanLine, cleanText } from "./text.ts";
import { plainReply } from "./views/plain-reply.ts";
import { type Language, type Wording, wordingIn } from "./wording/wording.ts";
import { editionOfMessage } from "./years/edition-of-message.ts";
import { inEdition } from "./years/in-edition.ts";

type Asking = Omit<Request, "input">;

type Message = {
  /** Without the courtesies around it, with its lines. */
  readonly text: string;
  /** The same on one line. */
  readonly line: string;
  /** The words of the language that was chosen, otherwise of the one given, otherwise of the message's own. */
  readonly wordingOf: (language?: Language) => Wording;
};

/**
 * Answers a message: the command it is for; what it plainly wants; the answer to what its writer was asked; otherwise
 * what it may want.
 */
export async function answerText(
  request: Asking,
  { text, files }: Extract<Input, { kind: "text" }>,
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const chosen = await chosenLanguage(request, services);
  const told = withoutCourtesies(cleanText(text));
  const message = namesDeputy(told, services.clock()) ? `/ruolo ${told}` : told;
  const line = cleanLine(inOneLine(message));
  const wordingOf = (language?: Language) => wordingIn(chosen ?? language ?? languageOf(line));
  const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map((alias) => alias.text) }));
  const about = editionOfMessage(message, line, words, services);
  if (about.kind === "not-kept") return plainReply("not-kept", wordingOf(), about.asked, followedBy(services));
  if (about.kind === "none")
    return answerMessage(request, { text: message, line, wordingOf }, files, commands, services);
  const ofYear = { text: about.message, line: cleanLine(inOneLine(about.message)), wordingOf };
  return inEdition(about.objective, services, request.signal, (of) =>
    answerMessage(request, ofYear, files, commands, of),
  );
}

function followedBy({ editions }: Services) {
  const current = editions.current();
  return { current, first: editions.earlier().at(-1)?.year ?? current.year };
}

/** Answers a message about the edition of the services. */
async function answerMessage(
  request: Asking,
  told: Message,
  files: CommandRequest["files"],
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const { text: message, line } = told;
  const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map((alias) => alias.text) }));
  const read = readCommand(line, words);
  if (read.kind !== "command") return answerWords(request, told, files, read, words, commands, services);
  const command = commands.find(({ name }) => name === read.name);
  const ofCommand = command?.aliases.find(({ text }) => text === read.alias)?.language ?? "it";
  const wording = told.wordingOf(ofCommand === "en" ? languageOf(read.argument, "en") : ofCommand);
  const two = twoCommands(message, words);
  if (two.length > 0) return plainReply("two-commands", wording, two);
  const asked = { ...request, wording, argument: message, step: "", fields: {}, files };
  const intention = read.argument === "" ? noIntention : readIntention(message, contextOf(services));
  const other = overrules(intention, read.name) ? await carryOut(intention, asked, commands, services) : undefined;
  if (other !== undefined) return other;
  if (files.length > 0 && !tellsMeeting(read)) return offerFiles(files, line, asked, services);
  return command === undefined
    ? plainReply("not-understood", wording, line)
    : command.handle({ ...asked, argument: read.argument }, services);
}

/** Answers a message that no command begins. */
async function answerWords(
  request: Asking,
  { text, line, wordingOf }: Message,
  files: CommandRequest["files"],
  read: Exclude<CommandReading, { kind: "command" }>,
  words: readonly CommandWords[],
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const wording = wordingOf();
  if (read.kind === "empty" && files.length === 0 && meaningOf(line) === undefined)
    return line === "" ? plainReply("empty", wording) : plainReply("not-understood", wording, line);
  if (read.kind === "near" && line.startsWith("/")) return askNear(read.names, line, { ...request, wording }, services);
  const open = await findOpen(request, services);
  const reading = readMessage(text, open, words, services);
  const { intention } = reading;
  const asked = { ...request, wording, argument: text, step: "", fields: {}, files };
  if (files.length > 0 && (intention.kind !== "log" || namesPaper(line)))
    return offerFiles(files, line, asked, services);
  const conversing = { open, reading, request: asked, commands, services };
  const held = await answerHeld(open, reading, asked, services);
  const reply = held ?? (await converse(conversing)) ?? (await carryOut(intention, asked, commands, services));
  if (reply !== undefined) return reply;
  if (reading.mayTell) {
    const context = contextOf(services);
    const form = leavesOnlyNames(line, context)
      ? await carryOut({ kind: "log", line }, asked, commands, services)
      : undefined;
    if (form !== undefined) return form;
    return proposeMeeting(line, asked, services);
  }
  if (read.kind === "near") return askNear(read.names, line, asked, services);
  return plainReply("not-understood", wording, line);
}

/** The message as it is read: once, beside what was asked. */
function readMessage(text: string, open: Open, commands: readonly CommandWords[], services: Services): Reading {
  const draft = open.kind === "nothing" ? undefined : open.proposal.draft;
  const askedAt = open.kept?.askedAt.toZonedDateTimeISO(services.clock().timeZoneId);
  const asked = draft === undefined || askedAt === undefined ? {} : { asked: { draft, askedAt } };
  return readOnce(text, { ...contextOf(services), commands, ...asked });
}

/** Offers the commands that may be meant; a yes means the only one, with what was written after it. */
async function askNear(
  names: readonly string[],
  line: string,
  request: Asking & Pick<CommandRequest, "wording">,
  services: Services,
): Promise<Reply> {
  const [verb, ...others] = names;
  const argument = line.replace(/^\S+\s*/u, "");
  if (verb !== undefined && others.length === 0) await propose({ verb, argument, fields: {} }, request, services);
  return plainReply("near", request.wording, names, line);
}

const noIntention: Intention = { kind: "none" };

function contextOf({ clock, register, objective }: Services): IntentionContext {
  return { now: clock(), register, objective: objective() };
}

/** Files that come with a meeting are its evidence; with anything else it is asked which meeting they prove. */
function tellsMeeting({ name, argument }: { readonly name: string; readonly argument: string }): boolean {
  return name === "incontro" && /\p{L}/u.test(argument);
}
