import { answerText } from "./answer-text.ts";
import { chosenLanguage } from "./chosen-language.ts";
import type { Command } from "./commands/command.ts";
import { withNotices } from "./notices.ts";
import { StoreFault } from "./ports/store-fault.ts";
import { languageOf } from "./reading/language-of.ts";
import { keepAskedText } from "./recording/asked-text.ts";
import { settleQuestion } from "./recording/pending-question.ts";
import type { Reply } from "./reply.ts";
import type { Input, Request } from "./request.ts";
import type { ProgramServices, Services } from "./services.ts";
import { settledNotices } from "./settle.ts";
import { type TooLong, tooLongIn } from "./too-long.ts";
import { toTriedAgain, withTryAgain } from "./try-again.ts";
import { storeAwayReply, tooLongReply } from "./views/not-understood.ts";
import { staleButtonReply } from "./views/stale-button.ts";
import { type Wording, wordingIn } from "./wording/wording.ts";

/** What the bot says to a request. */
export type Answer = (request: Request) => Promise<Reply>;

/**
 * The one door of the application: a typed line, a button and a form all become a request for one command. The
 * bodies are read first, so that a change of them made by another instance is in this answer. Always answers; throws
 * only when something broke.
 */
export function createAnswer(commands: readonly Command[], program: ProgramServices): Answer {
  return async ({ input: given, ...request }) => {
    const input = toTriedAgain(given);
    // Of what is too long nothing is read, neither its language.
    const tooLong = tooLongIn(input);
    const readLanguage = (text: string) => (tooLong === undefined ? languageOf(text) : undefined);
    const wording = wordingIn(input.kind === "action" ? input.fields.language : readLanguage(input.text));
    const inDoubt = program.unsettled.of(request);
    try {
      const register = await program.log.register(program.objective(), request.signal);
      const services: Services = { ...program, register };
      const reply =
        tooLong !== undefined
          ? await refuseTooLong(tooLong, request, input, services)
          : input.kind === "action"
            ? await answerAction(request, input, commands, services)
            : await answerText(request, input, commands, services);
      await keepAskedText(reply, request, services);
      const still = services.unsettled.of(request).filter((operation) => inDoubt.includes(operation));
      const notices = await settledNotices(request, still, wording.language, services);
      return withNotices(withTryAgain(reply, input, wording), notices);
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      return withTryAgain(storeAwayReply(wording), input, wording);
    }
  };
}

type Asking = Omit<Request, "input">;

async function refuseTooLong(tooLong: TooLong, request: Asking, input: Input, services: Services): Promise<Reply> {
  const language = input.kind === "action" ? input.fields.language : await chosenLanguage(request, services);
  return tooLongReply(tooLong, wordingIn(language));
}

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
  const reply = await command.handle({ ...contextOf(request, wording, argument), step, fields, files: [] }, services);
  await settleQuestion({ verb, argument }, request, services);
  return reply;
}

function contextOf({ person, chat, delivery, signal }: Asking, wording: Wording, argument: string) {
  return { person, chat, delivery, signal, wording, argument };
}
