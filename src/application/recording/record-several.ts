import { Temporal } from "temporal-polyfill";
import { type MeetingFacts, mostBodiesInAMeeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { readMeetingLine } from "../understanding/meeting-line.ts";
import { storeAwayReply } from "../views/not-understood.ts";
import { severalInDoubtReply, severalQuestionReply, severalRecordedReply } from "../views/several.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { checkDraft } from "./check-draft.ts";
import { draftFromReading } from "./draft-from-reading.ts";
import { operationOf } from "./pending-draft.ts";
import { keepQuestion } from "./pending-question.ts";
import { unknownReply } from "./unknown-reply.ts";

/** A meeting of the message in its own words, with what they tell when nothing in them is to be asked. */
export type ToldMeeting = { readonly line: string; readonly facts?: MeetingFacts };

/**
 * Records the meetings that the lines tell, all of them, once for each delivery; with a doubt in one, none. With
 * `isSure` false it asks first whether they are meetings at all.
 */
export async function recordSeveral(
  { lines, isSure }: { readonly lines: readonly string[]; readonly isSure: boolean },
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const told = toldBy(lines, services.clock(), services);
  if (isSure || told.some(({ facts }) => facts === undefined)) {
    return record(told, operationOf(request.delivery, request.person), request, services);
  }
  const argument = [services.nonce(), services.clock().toInstant().toString(), ...lines].join("\n");
  await keepQuestion({ verb: "incontro.several", argument, fields: {} }, request, services);
  return severalQuestionReply(services.register, told, argument, request.wording);
}

/**
 * The yes to that question: a one-time number, when it was asked, and the lines. They are read as of then; recorded
 * once, however often it is pressed.
 */
export async function recordAskedSeveral(request: CommandRequest, services: Services): Promise<Reply> {
  const [nonce = "", askedAt = "", ...lines] = request.argument.split("\n");
  const now = instantOf(askedAt)?.toZonedDateTimeISO(services.clock().timeZoneId);
  if (!/^[\w-]{16,64}$/.test(nonce) || now === undefined || lines.length < 2) return staleButtonReply(request.wording);
  return record(
    toldBy(lines.slice(0, mostMeetings), now, services),
    operationOf(nonce, request.person),
    request,
    services,
  );
}

const mostMeetings = 10;

async function record(
  told: readonly ToldMeeting[],
  operation: string,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { person: by, signal, wording } = request;
  const objective = services.objective();
  const { log } = services;
  const before = await log.recall(objective, operation, signal);
  if (before !== undefined) return recordedReply(told.length, before.sequence, request, services);
  const facts = told.map((one) => one.facts).filter((one) => one !== undefined);
  const bodies = new Set(facts.flatMap((one) => one.bodies));
  if (facts.length < told.length || bodies.size > mostBodiesInAMeeting) return severalInDoubtReply(told, wording);
  const outcome = await log.recordAll({ objective, facts, by, operation, anotherUpTo: 0 }, signal);
  switch (outcome.outcome) {
    case "recorded":
      return recordedReply(told.length, outcome.entry.sequence, request, services);
    case "duplicate":
      return severalInDoubtReply(told, wording, outcome.meetings);
    case "not-recorded":
      return storeAwayReply(wording);
    case "unknown":
      return unknownReply(operation, request, services);
  }
}

function toldBy(
  lines: readonly string[],
  now: Temporal.ZonedDateTime,
  { clock, objective, register }: Services,
): readonly ToldMeeting[] {
  return lines.map((line) => {
    const draft = draftFromReading(readMeetingLine(line, { now, register }));
    const checked = checkDraft(draft, { objective: objective(), register, now: clock() });
    return checked.kind === "complete" ? { line, facts: checked.facts } : { line };
  });
}

function instantOf(text: string): Temporal.Instant | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(text) ? Temporal.Instant.from(text) : undefined;
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
