// SPDX-License-Identifier: EUPL-1.2

import { mostBodiesInAMeeting, mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import {
  type AskedMeetings,
  fromArgument,
  type ToldMeeting,
  toArgument,
  toldBy,
} from "../reading/drafts/told-meetings.ts";
import type { MeetingReading } from "../reading/meeting-line.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { unknownReply } from "../unknown-reply.ts";
import { plainReply } from "../views/plain-reply.ts";
import { severalInDoubtReply, severalQuestionReply, severalRecordedReply, tooManyReply } from "../views/several.ts";
import { editionOfDay } from "../years/edition-of-day.ts";
import { inEdition } from "../years/in-edition.ts";

/** Several meetings of one message, each in its own words and as it was read. */
type SeveralTold = {
  readonly lines: readonly string[];
  readonly meetings: readonly MeetingReading[];
  readonly isSure: boolean;
};

/**
 * Records the meetings that the lines tell, all of them, once for each delivery; with a doubt in one, or more of them
 * than are recorded at once, none. With `isSure` false it asks first whether they are meetings at all.
 */
export async function recordSeveral(
  { lines, meetings, isSure }: SeveralTold,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  if (lines.length > mostMeetingsAtOnce) return tooManyReply(lines.length, mostMeetingsAtOnce, request.wording);
  const { clock, register } = services;
  const told = toldBy(lines, clock(), services, meetings);
  const asked = { nonce: request.delivery, askedAt: clock().toInstant(), lines };
  const unclear = isSure ? [] : told.filter(isUnclear);
  const clear = told.filter((one) => !isUnclear(one));
  if (unclear.length > 0 && clear.length > 1) {
    const askedOf = { ...asked, lines: clear.map(({ line }) => line) };
    await keep(askedOf, request, services);
    return severalQuestionReply(register, clear, askedOf, request.wording, { unclear });
  }
  if (isSure || told.some(({ facts }) => facts === undefined)) {
    return recordInYear({ told, operation: operationOf(asked.nonce, request.person), asked }, request, services);
  }
  await keep(asked, request, services);
  return severalQuestionReply(register, told, asked, request.wording);
}

/** Something is to be asked of it before it can be recorded. */
function isUnclear({ facts }: ToldMeeting): boolean {
  return facts === undefined;
}

/** The yes to that question, and a choice where one was asked: recorded once, however often it is pressed. */
export async function recordAskedSeveral(request: CommandRequest, services: Services): Promise<Reply> {
  const asked = fromArgument(request.argument);
  if (asked === undefined) return plainReply("stale-button", request.wording);
  const now = asked.askedAt.toZonedDateTimeISO(services.clock().timeZoneId);
  const operation = operationOf(asked.nonce, request.person);
  const told = toldBy(asked.lines, now, services);
  const chosen = chosenOf(told, request.fields.answer);
  if (chosen.length === 0) {
    const { chooseOne } = request.wording.intention.several;
    return severalQuestionReply(services.register, told, asked, request.wording, { problem: chooseOne });
  }
  return recordInYear({ told: chosen, operation, asked }, request, services);
}

/** Those that were left chosen in the list, by their places from 0: all of them where no list was sent. */
function chosenOf(told: readonly ToldMeeting[], answer: string | undefined): readonly ToldMeeting[] {
  if (answer === undefined) return told;
  const places = new Set(answer.split(","));
  return told.filter((_, place) => places.has(String(place)));
}

/** Shows what was asked of several meetings, and waits for the answer again: nothing is recorded. */
export async function showSeveral(argument: string, request: CommandRequest, services: Services): Promise<Reply> {
  const asked = fromArgument(argument);
  if (asked === undefined) return plainReply("stale-button", request.wording);
  const told = toldBy(asked.lines, asked.askedAt.toZonedDateTimeISO(services.clock().timeZoneId), services);
  if (told.some(({ facts }) => facts === undefined)) return recordAskedSeveral({ ...request, argument }, services);
  await keep(asked, request, services);
  return severalQuestionReply(services.register, told, asked, request.wording);
}

/** Several meetings as they were read, under the one name that they are recorded by. */
type Several = { readonly told: readonly ToldMeeting[]; readonly operation: string; readonly asked: AskedMeetings };

/** All of them are of one diary, which is written all at once. */
async function recordInYear(several: Several, request: CommandRequest, services: Services): Promise<Reply> {
  const { told } = several;
  const days = new Map(told.flatMap(({ facts }) => (facts === undefined ? [] : [[facts.day.year, facts.day]])));
  const [day, ...others] = days.values();
  if (others.length > 0) return plainReply("several-years", request.wording);
  const place = day === undefined ? undefined : await editionOfDay(day, services, request.signal);
  const objective = place?.objective ?? services.editions.current();
  return inEdition(objective, services, request.signal, (of) => record(several, request, of));
}

async function record(
  { told, operation, asked }: Several,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { person: by, signal, wording } = request;
  const objective = services.objective();
  const { log, register } = services;
  const before = await log.recall(objective, operation, signal);
  if (before !== undefined) return recordedReply(told.length, before.sequence, request, services);
  const facts = told.map((one) => one.facts).filter((one) => one !== undefined);
  const bodies = new Set(facts.flatMap((one) => one.bodies));
  if (facts.length < told.length || bodies.size > mostBodiesInAMeeting) {
    if (told.some(({ doubt, vagueDay }) => doubt !== undefined || vagueDay !== undefined))
      await keep(asked, request, services);
    return severalInDoubtReply(register, told, asked, wording);
  }
  const outcome = await log.recordAll({ objective, facts, by, operation, anotherUpTo: 0 }, signal);
  switch (outcome.outcome) {
    case "recorded":
      return recordedReply(told.length, outcome.entry.sequence, request, services);
    case "duplicate":
      return severalInDoubtReply(register, told, asked, wording, outcome.meetings);
    case "not-recorded":
      return plainReply("store-away", wording, "silent");
    case "unknown":
      return unknownReply(operation, request, services);
  }
}

async function keep(asked: AskedMeetings, request: CommandRequest, services: Services): Promise<void> {
  await propose({ verb: "incontro.several", argument: toArgument(asked), fields: {} }, request, services);
}

/** From the entries of the journal: the same for every delivery of the message. */
async function recordedReply(
  count: number,
  last: number,
  { wording, signal }: CommandRequest,
  { log, objective, register }: Services,
): Promise<Reply> {
  const sequences = Array.from({ length: count }, (_, index) => last - count + 1 + index);
  const entries = await Promise.all(sequences.map((sequence) => log.entry(objective(), sequence, signal)));
  const meetings = entries.filter((entry) => entry?.kind === "meeting");
  return severalRecordedReply(objective(), register, meetings, wording);
}
