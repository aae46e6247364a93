import { type MeetingFacts, mostBodiesInAMeeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { checkDraft } from "../recording/check-draft.ts";
import { draftFromReading } from "../recording/draft-from-reading.ts";
import { operationOf } from "../recording/pending-draft.ts";
import { unknownReply } from "../recording/unknown-reply.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { readMeetingLine } from "../understanding/meeting-line.ts";
import { storeAwayReply } from "../views/not-understood.ts";
import { severalInDoubtReply, severalRecordedReply } from "../views/several.ts";

/**
 * Records the meetings that the lines tell, all of them, once for each delivery; with a doubt in one, or `isSure` that is
 * false, none.
 */
export async function recordSeveral(
  { lines, isSure }: { readonly lines: readonly string[]; readonly isSure: boolean },
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { person: by, signal, wording } = request;
  const objective = services.objective();
  const { log } = services;
  const operation = operationOf(request.delivery, by);
  const told = await log.recall(objective, operation, signal);
  if (told !== undefined) return recordedReply(lines.length, told.sequence, request, services);
  const facts = lines.map((line) => factsOf(line, services)).filter((one) => one !== undefined);
  const bodies = new Set(facts.flatMap((one) => one.bodies));
  const isWhole = isSure && facts.length === lines.length && bodies.size <= mostBodiesInAMeeting;
  if (!isWhole) return severalInDoubtReply(lines, wording);
  const outcome = await log.recordAll({ objective, facts, by, operation, anotherUpTo: 0 }, signal);
  switch (outcome.outcome) {
    case "recorded":
      return recordedReply(lines.length, outcome.entry.sequence, request, services);
    case "duplicate":
      return severalInDoubtReply(lines, wording, outcome.meetings);
    case "not-recorded":
      return storeAwayReply(wording);
    case "unknown":
      return unknownReply(operation, request, services);
  }
}

function factsOf(line: string, { clock, objective, register }: Services): MeetingFacts | undefined {
  const draft = draftFromReading(readMeetingLine(line, { now: clock(), register }));
  const checked = checkDraft(draft, { objective: objective(), register, now: clock() });
  return checked.kind === "complete" ? checked.facts : undefined;
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
