// SPDX-License-Identifier: EUPL-1.2
import { moveOf } from "../conversation/moves.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { withNotices } from "../notices.ts";
import { asksToWait } from "../reading/answers/ways-of-leaving.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import { isAStatement, saysNotToKnow, saysNotYet } from "../reading/intentions/lacks-evidence.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import { type AskTextView, withTyped } from "../views/ask-text.ts";
import type { Waiting } from "./conversing.ts";
import { leaveOpen } from "./leave-open.ts";
import { performOpen } from "./perform-open.ts";

/** "Sì, annulla quello del 3 agosto: l'ha annullato l'organizzatore", of the meeting that is asked about: with that reason. */
async function annulsIt(all: Waiting): Promise<Reply | undefined> {
  const { open, reading, request, services } = all;
  const { verb, argument, fields } = open.proposal;
  const { answer } = reading;
  if (verb !== "incontro.annulled" || answer.kind !== "opened" || answer.word !== "yes") return undefined;
  const { intention } = answer.rest;
  if (intention.kind !== "annul" || intention.absent !== undefined) return undefined;
  const found = await findReferred(intention.which, request, services);
  const isIt = "meeting" in found && found.meeting.number === Number.parseInt(argument, 10);
  const text = intention.why === "" ? (fields.text ?? "") : intention.why;
  return isIt ? performOpen({ verb, argument, fields: { text } }, all) : undefined;
}

/** For so long a message that means nothing else is taken for the text; after that, only what was typed can be sent. */
const minutesToWrite = 60;

/** As many as the field of the card takes. */
const mostCharacters = 500;

/**
 * Takes a message for the text that was asked for: evidence is written at once, of a name a yes is asked, any other text is
 * shown in its field, to be sent. Undefined when it is no such text, or comes too late.
 */
export async function writeAskedText(all: Waiting): Promise<Reply | undefined> {
  const { open, reading, request, services } = all;
  const { asked, verb, argument } = open.proposal;
  const { line } = reading;
  const annulled = await annulsIt(all);
  if (annulled !== undefined) return annulled;
  const { minutes } = open.kept.askedAt.until(services.clock().toInstant(), { largestUnit: "minute" });
  const isTooLate = minutes >= minutesToWrite || line.length > mostCharacters;
  const isNotYet = moveOf(reading, open) === "not-yet";
  if (asked === undefined || isTooLate) return isNotYet ? leaveOpen(all) : undefined;
  // Nobody's reason and no evidence; a question to the bot's managers is one.
  if (verb.startsWith("incontro.") && line.endsWith("?")) return undefined;
  if (asksToWait(line) || (verb.startsWith("incontro.") && saysNotToKnow(line))) return cardOf(asked);
  // "La nuova data è il 15 settembre" moves it, and is no reason to annul it.
  if (verb === "incontro.annulled" && movesIt(reading.intention)) return undefined;
  const isDocument = verb === "incontro.document";
  if (verb === "incontro.redact" || (isDocument && reading.isEvidence))
    return performOpen({ verb, argument, fields: { text: line } }, all);
  const isAbsent = reading.intention.kind === "absent" || isNotYet;
  if (isAbsent && !isDocument) return leaveOpen(all);
  if (isAbsent || (isDocument && isAStatement(line)))
    return isAbsent || saysNotYet(line, { now: services.clock() }) ? stayWithout(all, asked) : undefined;
  // "Quella di Fiesole" says which meeting, and is no evidence.
  if (isDocument && (reading.meeting.bodies.length > 0 || reading.meeting.day.kind !== "none")) return undefined;
  return cardOf(withTyped(asked, line, request.wording));
}

function movesIt(intention: Intention): boolean {
  return intention.kind === "correct" && (intention.correction.becomes?.day.kind ?? "none") !== "none";
}

function cardOf(view: AskTextView): Reply {
  return { kind: "card", card: "ask-text", view, summary: view.heading };
}

/** There is none yet: nothing more is asked, unless it is of another meeting than the one that is asked about. */
async function stayWithout(all: Waiting, asked: AskTextView): Promise<Reply> {
  const { open, reading, request, services } = all;
  const bodies = bodiesMeant(reading.meeting);
  const found = bodies.length === 0 ? undefined : await findReferred({ ...theirLast, bodies }, request, services);
  const isOfAnother =
    found !== undefined &&
    !("meeting" in found && found.meeting.number === Number.parseInt(open.proposal.argument, 10));
  if (!isOfAnother) return leaveOpen(all);
  return withNotices(cardOf(asked), [request.wording.intention.absent.evidence.heading]);
}
