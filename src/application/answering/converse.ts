// SPDX-License-Identifier: EUPL-1.2
import { caseOf } from "../conversation/cases.ts";
import { moveOf } from "../conversation/moves.ts";
import { isOfAMeeting, type Operation, openOf } from "../conversation/open.ts";
import { leftOpen, whatAboutReply } from "../conversation/open-thing.ts";
import { wayTyped } from "../conversation/ways.ts";
import { answerLater } from "../meetings/answer-later.ts";
import { expiredOr } from "../meetings/with-meeting-proposal.ts";
import { isChange } from "../reading/intentions/intention.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reading } from "../reading/reading.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import { cleanLine } from "../text.ts";
import { keptReply } from "../views/left.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { inEdition } from "../years/in-edition.ts";
import { answers } from "./answer-open.ts";
import { carryOut } from "./carry-out.ts";
import type { Conversing, Waiting } from "./conversing.ts";
import { perform } from "./perform.ts";
import { performOpen } from "./perform-open.ts";
import { pickOther } from "./pick-meeting.ts";
import { offerUndo, offerUndoAgain } from "./undo-change.ts";

/** To what was left open last. */
const goingBack: Operation = { verb: "incontro.resume", argument: "", fields: {} };

/**
 * Answers what a message says to what is open, by its case; undefined when it is about something else. A message that
 * comes again after it finished what was open finds what that recorded.
 */
export async function converse(conversing: Conversing): Promise<Reply | undefined> {
  const { open, reading, request, commands, services } = conversing;
  if (isOfAMeeting(open) && open.kept.finishedBy !== undefined) {
    const recorded = await editionOfKept(open.proposal.objective, services, request.signal);
    const again = { ...request, argument: open.kept.nonce };
    return inEdition(recorded, services, request.signal, (there) => expiredOr(again, there));
  }
  const other = await pickOther(conversing, open);
  if (other !== undefined) return other;
  const way = wayTyped(open, reading);
  if (open.kind !== "nothing" && way !== undefined) {
    return performOpen({ ...way, fields: {} }, { open, request, commands, services });
  }
  const cleared = isOfAMeeting(open) ? await answerLater(open, reading, request, services) : undefined;
  if (cleared !== undefined) return cleared;
  const isLast = open.kept?.isLast !== false;
  const why = isLast ? reasonToUndo(reading) : undefined;
  if (open.kind === "operation" && open.proposal.verb === "incontro.undo" && why !== undefined) {
    const proposal = { ...open.proposal, argument: `${Number.parseInt(open.proposal.argument, 10)}:${why}` };
    return offerUndoAgain({ ...open, proposal }, request, services);
  }
  const move = moveOf(reading, open);
  const found = caseOf(open.kind, move, isLast);
  if (found === "new") return undefined;
  if (found === "what-about" && open.kind === "nothing" && reading.intention.kind === "end") return undefined;
  // A yes to what was only named, also once its day is over, shows it again: the next one is to that.
  const named = found === "what-about" && move === "yes" ? await findNamed(request, services) : undefined;
  const isToTheNamed = named !== undefined && leftOpen(named, request.wording) !== undefined;
  if (found === "take-up" || isToTheNamed) return perform(goingBack, request, commands, services);
  if (found === "what-about") return whatAboutReply(open, request.wording);
  if (found === "undo") return offerUndo(request, services);
  if (found === "leave-all") return keptReply(request.wording);
  if (found === "amend-last" || open.kind === "nothing") return amendLast(conversing);
  const mayRecord = isOfAMeeting(open) && found !== "leave" && found !== "amend-several";
  if (mayRecord) orRefused(services.authority.actorFor("record"), "record");
  const waiting = { ...conversing, open };
  const reply = await answers[found](waiting);
  if (reply !== undefined) await keepAsLast(waiting);
  return reply;
}

/** "È un doppione, l'aveva già messo Elisa", of what is offered to be taken back: why. */
function reasonToUndo({ answer, intention }: Reading): string | undefined {
  const isWhy = answer.kind === "none" && intention.kind === "annul" && intention.which === theirLast;
  return isWhy && intention.absent === undefined && intention.why !== "" ? cleanLine(intention.why) : undefined;
}

/** What waits for an answer, and was not the last thing said. */
async function findNamed(
  { chat, person, signal, delivery }: Conversing["request"],
  { drafts }: Conversing["services"],
) {
  const kept = await drafts.find(chat.id, person.id, signal);
  return kept?.isLast === false ? openOf(kept, { delivery }) : undefined;
}

/** "Anzi no, era l'altro ieri", of what was recorded last: what follows the no, where the whole wants nothing. */
async function amendLast({ reading: { answer, intention }, request, commands, services }: Conversing) {
  if (answer.kind !== "opened" || answer.word !== "no" || intention.kind !== "none") return undefined;
  const { rest } = answer;
  if (!isChange(rest.intention)) return undefined;
  return carryOut(rest, { ...request, argument: rest.line }, commands, services);
}

/** What was spoken of and is open still is the last thing that was said. */
async function keepAsLast({ open: { kept }, request: { chat, person, signal }, services }: Waiting): Promise<void> {
  if ((await services.drafts.find(chat.id, person.id, signal)) !== kept) return;
  const { isLast: _, ...last } = kept;
  await services.drafts.keep(chat.id, person.id, last, signal);
}
