// SPDX-License-Identifier: EUPL-1.2
import { isBefore } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type Open } from "../conversation/open.ts";
import { findOpen } from "../conversation/proposals.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { findCalledOff, findTheirLast } from "../meetings/presume-change.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import { filledFrom, type LastTold, lastToldOf, leansOnTheLast } from "../reading/filled-from.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reading } from "../reading/reading.ts";
import type { Services } from "../services.ts";

/**
 * A reading with what its meeting leaves to the one told last: the one that waits to be recorded, where that was spoken
 * of last, otherwise one that is recorded. What is left so is shown before it is recorded. Costs a read only where it
 * leaves something.
 */
export async function toldLikeTheLast(
  reading: Reading,
  open: Open,
  request: CommandRequest,
  services: Services,
): Promise<Reading> {
  const anew = await toldAnew(reading, open, request, services);
  if (anew !== undefined) return anew;
  const { command, intention, meeting, line, mayTell, number } = reading;
  const isCommand = command.kind === "command";
  const isTold = isCommand ? command.name === "incontro" && number === undefined : intention.kind === "log" || mayTell;
  if (!isTold || !leansOnTheLast(meeting)) return reading;
  const before = isCommand ? await findOpen(request, services) : open;
  const waits = waitsToBeRecorded(before);
  const isLeft = meeting.like !== undefined;
  const last = waits ?? (isLeft || before.kind === "nothing" ? await recorded(isLeft, request, services) : undefined);
  if (last === undefined) return reading;
  const filled = { ...reading, meeting: filledFrom(last, meeting, services.clock().toPlainDate()) };
  if (!isLeft || isCommand) return filled;
  const told = { kind: "log", line, isProposed: true } as const;
  if (intention.kind === "log" || intention.kind === "none") return { ...filled, intention: told };
  const isOther = "otherwise" in intention && intention.otherwise?.kind === "log";
  return isOther ? { ...filled, intention: { ...intention, otherwise: told } } : filled;
}

/** "Lo rifacciamo il 5 agosto": with whoever was to be met at the one that was said just now not to take place. */
async function toldAnew(
  reading: Reading,
  open: Open,
  request: CommandRequest,
  services: Services,
): Promise<Reading | undefined> {
  const { intention, line, meeting, isRefixed } = reading;
  if (isOfAMeeting(open) || open.kept?.isLast === false) return undefined;
  const isOfTheLast = intention.kind === "correct" && intention.which === theirLast;
  const isOther = intention.kind === "log" || intention.kind === "none";
  const told = isOfTheLast ? intention.correction.becomes : isOther ? meeting : undefined;
  const isAhead = told?.day.kind === "day" && !isBefore(told.day.day, services.clock().toPlainDate());
  if (told === undefined || !isAhead || bodiesMeant(told).length > 0) return undefined;
  // The planned one that they annulled last, where words say that it will be all the same.
  const calledOff = open.kind === "nothing" && isRefixed === true ? await findCalledOff(request, services) : undefined;
  const off = open.kind === "nothing" ? calledOff : notRecorded(open.proposal.told);
  if (off === undefined || off.bodies.length === 0) return undefined;
  const subject = told.subject === "" ? off.subject : told.subject;
  const hour = told.hour ?? (meeting.like?.hour === true ? off.hour : undefined);
  const anew = { ...told, bodies: off.bodies, subject, ...defined({ hour }) };
  return { ...reading, meeting: anew, intention: { kind: "log", line, isProposed: true } };
}

function notRecorded({ bodies = [], names = [], subject = "", hour = "" }: Partial<MeetingDraft> = {}) {
  const meant = names.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  return { bodies: [...bodies, ...meant], subject, hour: hour || undefined };
}

/** What was told last and is not recorded: it waits for an answer, or was refused, and has its day all the same. */
function waitsToBeRecorded(open: Open): LastTold | undefined {
  if (open.kind === "nothing" || open.kind === "form" || open.kept.isLast === false) return undefined;
  if (!isOfAMeeting(open)) return open.proposal.told && lastToldOf(open.proposal.told);
  return lastToldOf(open.proposal.beside.after.at(-1) ?? open.proposal.draft);
}

/** "Gli stessi" are of the meeting that was spoken of last, whenever it was; a number alone is of one told within the hour. */
async function recorded(isLeft: boolean, request: CommandRequest, services: Services): Promise<LastTold | undefined> {
  if (!isLeft) return findTheirLast(request, services);
  const found = await findReferred(theirLast, request, services);
  return "meeting" in found ? found.meeting : undefined;
}
