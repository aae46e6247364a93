// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Operation } from "#domain/operations.ts";
import { chosenLanguage, wordingOf } from "../chosen-language.ts";
import type { Command } from "../command.ts";
import { withUnsaved } from "../conversation/open-thing.ts";
import { openSession } from "../conversation/session.ts";
import { keepWays } from "../conversation/ways.ts";
import { keepAskedText } from "../meetings/asked-text.ts";
import { withNotices } from "../notices.ts";
import { StoreFault } from "../ports/store-fault.ts";
import { languageOf } from "../reading/language-of.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Input, Request } from "../request.ts";
import type { ProgramServices, Services } from "../services.ts";
import { settledNotices } from "../settle.ts";
import { type TooLong, tooLongIn } from "../too-long.ts";
import { toTriedAgain, withTryAgain } from "../try-again.ts";
import { plainReply } from "../views/plain-reply.ts";
import { whichYearReply } from "../views/which-year.ts";
import { wordingIn } from "../wording/wording.ts";
import { editionOfButton } from "../years/edition-of-button.ts";
import { ofEdition, sayingYear } from "../years/in-edition.ts";
import { admit } from "./admit.ts";
import { answerMessage } from "./answer-message.ts";
import { clockOfSender } from "./clock-of-sender.ts";
import { keepLasting } from "./keep-lasting.ts";
import { createLocalNotices } from "./local-notices.ts";
import { orRefusal } from "./or-refusal.ts";
import { perform } from "./perform.ts";
import { seenLog } from "./seen-log.ts";
import { type ServicesOfPerson, servicesFor } from "./services-for.ts";
import { underMessage } from "./under-message.ts";

/** What the bot says to a request. */
export type Answer = (request: Request) => Promise<Reply>;

/**
 * The one door of the application: a typed line, a button and a form all become a request for one command, about one
 * edition of the objective. The bodies and the roles are read first, so that a change of them made by another instance
 * is in this answer; and what whoever asks may not do is refused here, whatever way led to it. Every card that goes out
 * carries the code of the edition that it is about. Always answers; throws only when something broke.
 */
export function createAnswer(listed: readonly Command[], everyones: ProgramServices): Answer {
  const noticesOfLocal = createLocalNotices(everyones);
  const commands = listed.map((command) => admit(command, noticesOfLocal));
  return async ({ input: given, ...request }) => {
    const session = openSession(everyones.drafts, request);
    const input = await inTheirLanguage(toTriedAgain(given), request, everyones);
    // Of what is too long nothing is read, neither its language.
    const tooLong = tooLongIn(input);
    const readLanguage = (text: string) => (tooLong === undefined ? languageOf(text, request.language) : undefined);
    const wording = wordingIn(input.kind === "action" ? input.fields.language : readLanguage(input.text));
    const current = everyones.editions.current();
    try {
      const [clock, { log, rolesRevision }, inDoubt] = await Promise.all([
        clockOfSender(request, everyones),
        seenLog(everyones.log, current, request.signal),
        everyones.unsettled.of(request, request.signal),
      ]);
      const program = { ...everyones, drafts: session, clock, log };
      const person = await servicesFor(request, program, rolesRevision);
      const lasting = keepLasting(request, person);
      const mine = { ...person, log: lasting.log };
      const answered = await orRefusal(request, wording, mine, async () => {
        orRefused(mine.authority.actorFor(leastOf(input)), leastOf(input));
        if (tooLong !== undefined) return refuseTooLong(tooLong, request, input, program);
        return input.kind === "action"
          ? answerAction(request, input, commands, mine)
          : underMessage(
              await answerMessage(request, input, commands, await servicesOf(current, mine, request.signal)),
              request,
            );
      });
      const reply = await lasting.said(ofEdition(answered, current));
      const services = { ...program, objective: () => objectiveOf(reply, program) };
      await keepAskedText(reply, request, services);
      await keepWays(reply, request, services);
      const left = await session.finish({ isTyped: input.kind === "text", reply, now: clock().toInstant() });
      const still = inDoubt.filter(({ operation }) => operation !== lookedAt(input));
      const notices = await settledNotices(request, still, wording.language, services);
      const said = withUnsaved(
        withNotices(withTryAgain(reply, input, wording), notices),
        left,
        request.delivery,
        wording,
      );
      await everyones.log.lasting(request.signal);
      return sayingYear(said, wording, everyones.editions);
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      return ofEdition(withTryAgain(plainReply("store-away", wording, error.reason), input, wording), current);
    }
  };
}

/** A button says the language that it was drawn in; what else is asked in no words is answered in the language of who asks. */
async function inTheirLanguage(input: Input, request: Asking, services: ProgramServices): Promise<Input> {
  if (input.kind === "text" || input.fields.language !== undefined) return input;
  const { language } = await wordingOf(request, services);
  return { ...input, fields: { ...input.fields, language } };
}

/** The operation that a button asks about: its answer tells it already. */
function lookedAt(input: Input): string | undefined {
  return input.kind === "action" && input.verb === "incontro.check" ? input.fields.argument : undefined;
}

type Asking = Omit<Request, "input">;

async function refuseTooLong(
  tooLong: TooLong,
  request: Asking,
  input: Input,
  program: ProgramServices,
): Promise<Reply> {
  const language = input.kind === "action" ? input.fields.language : await chosenLanguage(request, program);
  return plainReply("too-long", wordingIn(language), tooLong);
}

/** The services about an edition, with its bodies as they are now. */
async function servicesOf(objective: Objective, mine: ServicesOfPerson, signal: AbortSignal): Promise<Services> {
  return { ...mine, objective: () => objective, register: await mine.log.register(objective, signal) };
}

function objectiveOf(reply: Reply, { editions }: Pick<ProgramServices, "editions">): Objective {
  const code = reply.kind === "card" ? reply.objective : undefined;
  return editions.ofCode(code ?? "") ?? editions.current();
}

/** Whatever is asked needs this at least, but for asking for a role. */
function leastOf(input: Input): Operation {
  return input.kind === "action" && input.verb === "ruolo.ask" ? "ask-for-a-role" : "read";
}

async function answerAction(
  request: Asking,
  input: Extract<Input, { kind: "action" }>,
  commands: readonly Command[],
  program: ServicesOfPerson,
): Promise<Reply> {
  const { verb, fields } = input;
  const wording = wordingIn(fields.language);
  const [name] = verb.split(".", 1);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return plainReply("stale-button", wording);
  const asked = await editionOfButton(fields, program, request.signal);
  if (asked.kind === "unknown") return plainReply("unknown-objective", wording);
  if (asked.kind === "several") return whichYearReply(asked.objectives, input, wording);
  const { argument } = asked;
  const objective = command.isOfNoYear === true ? program.editions.current() : asked.objective;
  const services = await servicesOf(objective, program, request.signal);
  const { person, chat, delivery, signal } = request;
  const performing = { person, chat, delivery, signal, wording };
  return ofEdition(await perform({ verb, argument, fields }, performing, commands, services), objective);
}
