// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import { findOpen, propose } from "../conversation/proposals.ts";
import { askCalledOff } from "../meetings/ask-called-off.ts";
import { askContact } from "../meetings/ask-contact.ts";
import { askWhetherHeld } from "../meetings/ask-whether-held.ts";
import { proposeMeeting } from "../meetings/propose-meeting.ts";
import { putBackTheirs } from "../meetings/put-back.ts";
import { recordSeveral } from "../meetings/record-several.ts";
import { withNotices } from "../notices.ts";
import { datePhaseInWords } from "../phases/date-phase-in-words.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { Reading } from "../reading/reading.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import { operationOfIntention } from "../roles/operation-of-intention.ts";
import type { Services } from "../services.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { leftOutLines } from "../views/several.ts";
import { answerAsked } from "./answer-asked.ts";
import { answerPresumed, orAMeeting } from "./answer-presumed.ts";
import { carryOutChange, correctEach } from "./carry-out-change.ts";
import { offerUndo } from "./undo-change.ts";

/** What a message wants, with the meetings that it may tell. */
export type Wanted = Pick<Reading, "intention" | "meeting" | "meetings"> &
  Partial<Pick<Reading, "mayTell" | "presumed" | "isOfTheOne">>;

/**
 * Does what a message wants, by the operations that buttons and commands have; the request's argument is the message.
 * Undefined when it wants nothing that is known.
 */
export async function carryOut(
  wanted: Wanted,
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const { intention, meeting: told, meetings, presumed } = wanted;
  const { wording, argument: line } = request;
  const { authority } = services;
  const operation = operationOfIntention[intention.kind];
  orRefused(authority.actorFor(operation), operation);
  const byCommand = (name: string, argument: string) =>
    commands.find((command) => command.name === name)?.handle({ ...request, argument, told }, services);
  switch (intention.kind) {
    case "log": {
      const held = wanted.isOfTheOne === true ? await askWhetherHeld(told, request, services) : undefined;
      if (held !== undefined) return held;
      if (intention.isProposed === true) {
        const doubt = intention.doubt && wording.intention.doubtOfFact[intention.doubt];
        const reply = await proposeMeeting({ line: intention.line, meeting: told }, request, services, doubt);
        return withNotices(reply, leftOutLines(intention.left ?? [], wording));
      }
      return byCommand("incontro", intention.line);
    }
    case "log-several":
      return withNotices(
        await recordSeveral({ ...intention, meetings }, request, services),
        leftOutLines(intention.left ?? [], wording),
      );
    case "open-form":
      return byCommand("incontro", "");
    case "no-fact": {
      if (presumed?.isPlain === true) return answerPresumed(presumed, request, services);
      const { line: within = line } = intention;
      const isFree = (await findOpen(request, services)).kind === "nothing";
      const { why, left = [] } = intention;
      const isOff = isFree && left.length < 2 && (why === "denied" || why === "cancelled");
      const calledOff = isOff ? await askCalledOff(told, why, request, services) : undefined;
      if (calledOff !== undefined) return calledOff;
      // A yes shows what was understood, a no leaves it; what is open already keeps its own answers.
      if (within !== "" && isFree)
        await propose(
          { verb: "incontro.form", argument: within, fields: {}, told: draftFromReading(told, services.register) },
          request,
          services,
        );
      if (presumed !== undefined) return orAMeeting(await answerPresumed(presumed, request, services), request);
      return withNotices(
        intention.why === "question"
          ? plainReply("cannot-or-meeting", wording, line)
          : plainReply("maybe-meeting", wording, within, intention.why),
        leftOutLines(left, wording),
      );
    }
    case "contact":
      return askContact(told, request, services);
    case "ask":
      return byCommand(intention.command, intention.argument);
    case "question":
      return answerAsked(intention, { byCommand, presumed }, request, services);
    case "language":
      return byCommand("lingua", intention.language);
    case "absent":
      return plainReply("absent", wording, intention.what);
    case "undo":
      return (
        (intention.isAsItWas === true ? await putBackTheirs(request, services, intention.why) : undefined) ??
        offerUndo(request, services, intention.why)
      );
    case "annul-everything":
      return plainReply("one-at-a-time", wording);
    case "correct-several":
      return correctEach(intention.each, request, services);
    case "phase":
      return datePhaseInWords(intention, request, services);
    case "end":
      return messageReply("default", wording.message.nothingElse, [], [statusButton(wording)]);
    case "thanks":
      return plainReply("thanks", wording);
    case "none":
      return undefined;
    default:
      return carryOutChange({ ...wanted, intention }, request, services, (other) =>
        carryOut({ ...wanted, intention: other }, request, commands, services),
      );
  }
}
