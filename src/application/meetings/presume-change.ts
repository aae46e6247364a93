// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { JournalEntry, MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type Open } from "../conversation/open.ts";
import { withNotices } from "../notices.ts";
import { corrected } from "../reading/answers/corrected.ts";
import { presumedChange } from "../reading/presumed/presumed-change.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { draftToCorrect } from "./correct-in-words.ts";
import { openCorrectionOf } from "./open-correction.ts";
import { proposeDraft } from "./propose-meeting.ts";

/** What was told so long ago is no more what is spoken of. */
const minutesSpokenOf = 60;

/**
 * Shows what a line that was not understood may change: in the meeting that waits to be recorded, otherwise in the one
 * that its writer told or changed last, within the hour, or else whoever did. Nothing is changed before a yes. Undefined
 * where it names nothing that would change.
 */
export async function presumeChange(
  reading: Reading,
  open: Open,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  if (reading.onlyDay !== undefined) return undefined;
  const said = request.wording.change.correct.presumed(shortened(reading.line, 100));
  if (isOfAMeeting(open)) {
    if (open.kind !== "proposal" || open.kept.isLast === false) return undefined;
    const { draft } = open.proposal;
    const { bodies, day, subject, evidence } = draft;
    const told = { bodies, subject, evidence, ...(day.kind === "day" ? { day: toDay(day.day) } : {}) };
    const change = presumedChange(reading, told, services.register);
    if (change === undefined) return undefined;
    const proposing = { ...request, nonce: open.kept.nonce };
    return withNotices(await proposeDraft(corrected(draft, change, services.clock()), proposing, services), [said]);
  }
  const last = (await findTheirLast(request, services)) ?? (await findLastOfAll(request, services));
  const evidence = last?.evidence.map(({ text }) => text).join("; ") ?? "";
  const change = last && presumedChange(reading, { ...last, evidence }, services.register);
  if (last === undefined || change === undefined) return undefined;
  const draft = corrected(await draftToCorrect(last, request, services), change, services.clock());
  const { added, isMaybeAnother } = change;
  const beside = { line: said, ...(isMaybeAnother === true ? { alsoNamed: added } : {}) };
  return openCorrectionOf(last, draft, request, services, beside);
}

/** The meeting of this edition that a person told or changed last, within the hour, as it is now; not an annulled one. */
export async function findTheirLast(
  { person, signal }: Pick<CommandRequest, "person" | "signal">,
  { log, objective, clock }: Services,
): Promise<Meeting | undefined> {
  const last = await lastWithinTheHour(person.id, signal, { log, objective, clock });
  return last && asItIsNow(last, signal, { log, objective });
}

/** The planned one that a person annulled last, within the hour. */
export async function findCalledOff(
  { person, signal }: Pick<CommandRequest, "person" | "signal">,
  services: Services,
): Promise<Meeting | undefined> {
  const last = await lastWithinTheHour(person.id, signal, services);
  return last?.action === "annulled" && last.before?.state === "planned" ? last.before : undefined;
}

/** The same of whoever changed anything last: "c'era anche Greve", of what a colleague told. Only to be shown. */
export async function findLastOfAll(
  { signal }: Pick<CommandRequest, "signal">,
  { log, objective, clock }: Services,
): Promise<Meeting | undefined> {
  const [entry] = await log.history({ objective: objective(), limit: 1 }, signal);
  const last = ofMeetingWithinTheHour(entry, clock);
  return last && asItIsNow(last, signal, { log, objective });
}

async function asItIsNow(
  { after: { number } }: MeetingEntry,
  signal: AbortSignal,
  { log, objective }: Pick<Services, "log" | "objective">,
): Promise<Meeting | undefined> {
  const meeting = await log.find(objective(), number, signal);
  return meeting?.state === "annulled" ? undefined : meeting;
}

/** Whether it is the one that a person told or changed last, within the hour, and no others were told with it. */
export async function isToldLast(
  { number }: Meeting,
  { person, signal }: Pick<CommandRequest, "person" | "signal">,
  services: Services,
): Promise<boolean> {
  const last = await lastWithinTheHour(person.id, signal, services);
  return last?.after.number === number && last.told === undefined;
}

async function lastWithinTheHour(
  person: string,
  signal: AbortSignal,
  { log, objective, clock }: Pick<Services, "log" | "objective" | "clock">,
): Promise<MeetingEntry | undefined> {
  return ofMeetingWithinTheHour(await log.lastBy(objective(), person, signal), clock);
}

function ofMeetingWithinTheHour(last: JournalEntry | undefined, clock: Services["clock"]): MeetingEntry | undefined {
  if (last?.kind !== "meeting") return undefined;
  const { minutes } = last.at.until(clock().toInstant(), { largestUnit: "minute" });
  return minutes > minutesSpokenOf ? undefined : last;
}
