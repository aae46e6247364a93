// SPDX-License-Identifier: EUPL-1.2
import { moveOf } from "../conversation/moves.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { findTheirLast } from "../meetings/presume-change.ts";
import { withNotices } from "../notices.ts";
import { asksToWait } from "../reading/answers/ways-of-leaving.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import { correcting } from "../reading/intentions/correcting.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import { isAStatement, saysNotToKnow, saysNotYet } from "../reading/intentions/lacks-evidence.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import { beginsWithAPaper } from "../reading/intentions/read-document.ts";
import type { Reading } from "../reading/reading.ts";
import { cleaned } from "../reading/take-evidence.ts";
import type { Reply } from "../reply.ts";
import { type AskTextView, withTyped } from "../views/ask-text.ts";
import type { Waiting } from "./conversing.ts";
import { carryOutRest, leaveOpen } from "./leave-open.ts";
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
  const other = otherMeant(verb, reading);
  if (other !== undefined) return carryOutRest(other, reading, all);
  const change = verb === "incontro.annulled" ? changeTold(reading, argument) : undefined;
  if (change !== undefined) return carryOutRest(change, reading, all);
  const isDocument = verb === "incontro.document";
  const text = isDocument ? cleaned(line) : line;
  if (isDocument && reading.isEvidence && (await toldAnother(all)))
    return carryOutRest(
      { kind: "document", which: theirLast, evidence: text, isWhole: true, isLoose: true },
      reading,
      all,
    );
  if (verb === "incontro.redact" || (isDocument && reading.isEvidence))
    return performOpen({ verb, argument, fields: { text } }, all);
  const isAbsent = reading.intention.kind === "absent" || isNotYet;
  if (isAbsent && !isDocument) return leaveOpen(all);
  if (isAbsent || (isDocument && isAStatement(line)))
    return isAbsent || saysNotYet(line, { now: services.clock() }) ? stayWithout(all, asked) : undefined;
  // "Quella di Fiesole" says which meeting, and is no evidence.
  const { bodies, day } = reading.meeting;
  if (isDocument && (bodies.length > 0 || (day.kind !== "none" && !(beginsWithAPaper(line) && /\d/u.test(line)))))
    return undefined;
  const { intention } = reading;
  const named = isDocument && intention.kind === "document" ? intention.evidence : "";
  return cardOf(withTyped(asked, named || line, request.wording));
}

/** "Intendevo l'incontro 2", "quello con Signa": the same, of another meeting. A number alone may be the evidence. */
function otherMeant(verb: string, { pointer, onlyDay }: Reading): Intention | undefined {
  const isAnnulled = verb === "incontro.annulled";
  const isPointed = pointer?.kind === "told" && pointer.isPointed;
  if (isAnnulled && pointer?.kind === "number" && onlyDay === undefined)
    return { kind: "annul", which: { ...theirLast, number: pointer.number }, why: "" };
  if (!isPointed) return undefined;
  const which = { ...theirLast, days: pointer.days, bodies: pointer.bodies };
  if (isAnnulled) return { kind: "annul", which, why: "" };
  return verb === "incontro.document" ? { kind: "document", which, evidence: "", isWhole: false } : undefined;
}

/** Another meeting was told or changed, and what is asked of this one is no more the last thing said. */
async function toldAnother({ open: { kept, proposal }, request, services }: Waiting): Promise<boolean> {
  const last = kept.isLast === false ? await findTheirLast(request, services) : undefined;
  return last !== undefined && last.number !== Number.parseInt(proposal.argument, 10);
}

/** "La nuova data è il 15 settembre", "è il 15", "c'era anche Signa": no reason to annul it, but what it becomes. */
function changeTold({ intention, onlyDay, meeting }: Reading, argument: string): Intention | undefined {
  const which = { ...theirLast, number: Number.parseInt(argument, 10) };
  if (onlyDay !== undefined) return correcting(which, { becomes: meeting });
  if (intention.kind !== "correct" || intention.which !== theirLast) return undefined;
  const { becomes, added, doubts } = intention.correction;
  const isOfTheDay = becomes !== undefined && (becomes.day.kind !== "none" || becomes.hour !== undefined);
  return isOfTheDay || (added.length > 0 && doubts.length === 0) ? { ...intention, which } : undefined;
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
