// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import type { Meeting, MeetingState } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import { isTheSameReason } from "../reading/reasons.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { askAboutMeetingReply } from "../views/ask-text.ts";
import { buttonView, titledButton } from "../views/button.ts";
import { bodiesInALine } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { applyChange, factsOf } from "./apply-change.ts";
import { entriesOf, mostEntries } from "./entries-of.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import { plainArgument, type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

const mostCharactersOfAReason = 300;

/** Asks why a meeting is to be annulled; a reason that was told already, in the field of the text, is shown in it. */
export async function askAnnulment(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const told = cleanLine(request.fields.text ?? "");
  const why = isTheSameReason(told) ? ((await lastReason(request, services)) ?? told) : told;
  return reasonCard(found.meeting, found.meeting.revision, why, "", request, services);
}

/** Why this person annulled a meeting, where that is the last thing they did. */
async function lastReason({ person, signal }: CommandRequest, { log, objective }: Services) {
  const last = await log.lastBy(objective(), person.id, signal);
  return last?.kind === "meeting" && last.action === "annulled" ? last.why : undefined;
}

/** Annuls a meeting with the reason that was written; without one, asks for it. */
export async function annulMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const [, argument = "", told] = /^([^:]*)(?::(.+))?$/su.exec(request.argument) ?? [];
  const found = await findSeen({ ...request, argument }, services, ["held", "planned"]);
  if ("reply" in found) return found.reply;
  const { seen, meeting } = found;
  const { annul } = request.wording.change;
  const why = cleanLine(told ?? request.fields.text ?? "");
  if (why === "" || why.length > mostCharactersOfAReason) {
    return reasonCard(meeting, seen.revision, why, why === "" ? annul.missing : "", request, services);
  }
  const facts = { ...factsOf(meeting), state: "annulled" } as const;
  const operation = `${argument}:annulled`;
  return applyChange({ ...seen, action: "annulled", facts, why, operation }, request, services);
}

/** Brings an annulled meeting back to the state it had. */
export async function restoreMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findSeen(request, services, ["annulled"]);
  if ("reply" in found) return found.reply;
  const { seen, meeting } = found;
  const away = await movedAway(meeting, request.signal, services);
  if (away !== undefined) return plainReply("moved-away", request.wording, meeting.number, away.to, away.moved);
  const others =
    seen.isAnother === true || meeting.revision !== seen.revision
      ? []
      : await othersOfThatDay(meeting, meeting, request, services);
  if (others.length > 0) return askWhetherAnother(others, seen, request, services);
  const state = await stateBeforeAnnulled(seen.revision, request.signal, services);
  const facts = { ...factsOf(meeting), state };
  const operation = `${request.argument}:restored`;
  return applyChange({ ...seen, action: "restored", facts, why: "", operation }, request, services);
}

/** Where a meeting that was moved stands now; undefined when it was not, or when it was annulled there too. */
async function movedAway(meeting: Meeting, signal: AbortSignal, services: Services) {
  for (const entry of await entriesOf(meeting, signal, services, mostEntries)) {
    if (entry.kind !== "meeting" || entry.action === "redacted") continue;
    const { moved } = entry;
    const to = moved?.way === "to" ? services.editions.ofYear(moved.year) : undefined;
    if (moved === undefined || to === undefined) return undefined;
    const there = await services.log.find(to, moved.number, signal);
    return there === undefined || there.state === "annulled" ? undefined : { to, moved };
  }
  return undefined;
}

/** The meeting would be there twice: it is restored only once that is said to be right. */
async function askWhetherAnother(
  others: readonly Meeting[],
  seen: SeenMeeting,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const argument = toSeenArgument({ ...seen, isAnother: true });
  await propose({ verb: "incontro.restore", argument, fields: {} }, request, services);
  const [other] = others;
  return messageReply(
    "default",
    wording.change.maybeTwice(others.map(({ number }) => number)),
    [wording.change.maybeTwiceHint],
    [
      titledButton(wording, wording.change.restoreAnyway, "incontro.restore", argument),
      buttonView(wording, "open", "incontro.show", String(other?.number ?? seen.number), "positive"),
    ],
  );
}

/** The state that was recorded last before it was annulled, whatever was changed of it since. */
async function stateBeforeAnnulled(
  revision: number,
  signal: AbortSignal,
  services: Services,
): Promise<Exclude<MeetingState, "annulled">> {
  for (const entry of await entriesOf({ revision }, signal, services, mostEntries)) {
    const state = entry.kind === "meeting" ? entry.before?.state : undefined;
    if (state !== undefined && state !== "annulled") return state;
  }
  return "planned";
}

/** Says that a planned meeting took place: from now on it counts. Nothing takes place before its day. */
export async function holdMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findSeen(request, services, ["planned"]);
  if ("reply" in found) return found.reply;
  if (isAhead(found.meeting, services)) return plainReply("still-ahead", request.wording, found.meeting);
  const facts = { ...factsOf(found.meeting), state: "held" } as const;
  const operation = `${request.argument}:held`;
  return applyChange({ ...found.seen, action: "held", facts, why: "", operation }, request, services);
}

/** Whether the day of a planned meeting is still to come. */
export function isAhead({ day, state }: Meeting, { clock }: Pick<Services, "clock">): boolean {
  return state === "planned" && isAfter(day, clock().toPlainDate());
}

/** The card with the reason as told; of one that is too long it says so. */
function reasonCard(
  meeting: Meeting,
  revision: number,
  why: string,
  otherProblem: string,
  { wording }: CommandRequest,
  { register }: Services,
): Reply {
  const { annul } = wording.change;
  const value = shortened(why, mostCharactersOfAReason);
  const problem = value === why ? otherProblem : annul.tooLong(mostCharactersOfAReason);
  const words = {
    ...annul,
    heading: annul.heading(meeting.number),
    explain: annul.explain(meeting.day, bodiesInALine(register, meeting, wording)),
  };
  const button = {
    title: "annul",
    verb: "incontro.annulled",
    argument: plainArgument(meeting.number, revision),
  } as const;
  return askAboutMeetingReply(meeting.number, words, { value, problem }, button, wording);
}
