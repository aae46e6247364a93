import { offerFiles } from "./changing/offer-files.ts";
import type { Command } from "./commands/command.ts";
import { withNotices } from "./notices.ts";
import { StoreFault } from "./ports/store-fault.ts";
import { answerDraft } from "./recording/answer-draft.ts";
import type { Reply } from "./reply.ts";
import type { ActionFields, Input, Request } from "./request.ts";
import type { ProgramServices, Services } from "./services.ts";
import { cleanLine } from "./text.ts";
import { readCommand } from "./understanding/command.ts";
import { readMeetingLine } from "./understanding/meeting-line.ts";
import { settledNotices } from "./unsettled.ts";
import {
  emptyReply,
  maybeMeetingReply,
  nearReply,
  notUnderstoodReply,
  storeAwayReply,
  tooLongReply,
} from "./views/not-understood.ts";
import { staleButtonReply } from "./views/stale-button.ts";
import { type Wording, wordingIn } from "./wording/wording.ts";

/** Most characters of a message that is read: beyond it nothing is recorded, and the answer says so. */
const mostCharacters = 2000;

/** A longer line is no telling of a meeting that a button could carry. */
const mostCharactersOfAMeeting = 500;

export type Answer = (request: Request) => Promise<Reply>;

/**
 * The one door of the application: a typed line, a button and a form all become a request for one command. The
 * bodies are read first, so that a change of them made by another instance is in this answer. Always answers; throws
 * only when something broke.
 */
export function createAnswer(commands: readonly Command[], program: ProgramServices): Answer {
  return async ({ input, ...request }) => {
    const wording = wordingIn(input.kind === "action" ? input.fields.language : undefined);
    const inDoubt = program.unsettled.of(request);
    try {
      const register = await program.log.register(program.objective(), request.signal);
      const services: Services = { ...program, register };
      const reply =
        input.kind === "action"
          ? await answerAction(request, input, commands, services)
          : await answerText(request, input, commands, services);
      const still = services.unsettled.of(request).filter((operation) => inDoubt.includes(operation));
      return withNotices(reply, await settledNotices(request, still, wording, services));
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      return storeAwayReply(wording);
    }
  };
}

type Asking = Omit<Request, "input">;

async function answerAction(
  request: Asking,
  { verb, fields }: Extract<Input, { kind: "action" }>,
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const wording = wordingIn(fields.language);
  const [name, step = ""] = verb.split(".", 2);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return staleButtonReply(wording);
  const argument = fields.argument ?? "";
  return command.handle({ ...contextOf(request, wording, argument), step, fields, files: [] }, services);
}

async function answerText(
  request: Asking,
  { text, files }: Extract<Input, { kind: "text" }>,
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  if (text.length > mostCharacters) return tooLongReply(text.length, mostCharacters, wordingIn("it"));
  const line = cleanLine(text);
  const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map((alias) => alias.text) }));
  const read = readCommand(line, words);
  if (read.kind === "command") {
    const command = commands.find(({ name }) => name === read.name);
    const wording = wordingIn(command?.aliases.find((alias) => alias.text === read.alias)?.language);
    const context = { ...contextOf(request, wording, read.argument), step: "", fields: noFields, files };
    if (files.length > 0 && !tellsMeeting(read)) return offerFiles(files, line, context, services);
    if (command !== undefined) return command.handle(context, services);
  }
  const wording = wordingIn("it");
  if (files.length > 0) return offerFiles(files, line, contextOf(request, wording, line), services);
  if (read.kind === "empty") return emptyReply(wording);
  const isMistypedCommand = read.kind === "near" && line.startsWith("/");
  const answered = isMistypedCommand ? undefined : await answerDraft(contextOf(request, wording, line), services);
  if (answered !== undefined) return answered;
  const { bodies } = readMeetingLine(line, { now: services.clock(), register: services.register });
  if (bodies.length > 0 && line.length <= mostCharactersOfAMeeting) return maybeMeetingReply(line, wording);
  return read.kind === "near" ? nearReply(read.names, line, wording) : notUnderstoodReply(line, wording);
}

const noFields: ActionFields = {};

/** Files that come with a meeting are its evidence; with anything else it is asked which meeting they prove. */
function tellsMeeting({ name, argument }: { readonly name: string; readonly argument: string }): boolean {
  return name === "incontro" && /\p{L}/u.test(argument);
}

function contextOf({ person, chat, delivery, signal }: Asking, wording: Wording, argument: string) {
  return { person, chat, delivery, signal, wording, argument };
}
