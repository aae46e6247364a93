// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { CommandRequest } from "../command.ts";
import type { OpenOperation } from "../conversation/open.ts";
import { findOpen, settle } from "../conversation/proposals.ts";
import { mergeAnswer } from "../reading/answers/merge-answer.ts";
import { settleByChoice } from "../reading/answers/settle-by-choice.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { type Choice, fromArgument, toArgument, toldBy, withDay } from "../reading/drafts/told-meetings.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { recordAskedSeveral } from "./record-several.ts";

/**
 * Makes the choice that is asked of one of several meetings: with the last doubt they are all recorded. Undefined when
 * no such choice is asked, or when the message makes none.
 */
export async function answerSeveral(
  { proposal }: OpenOperation,
  { line: told }: Reading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const asked = fromArgument(proposal.argument);
  if (asked === undefined) return undefined;
  const { register, clock } = services;
  const now = asked.askedAt.toZonedDateTimeISO(clock().timeZoneId);
  const each = toldBy(asked.lines, now, services);
  const at = each.findIndex(({ doubt, vagueDay }) => doubt !== undefined || vagueDay !== undefined);
  const { line = "", doubt = [], vagueDay } = each[at] ?? {};
  const read = (text: string) => readMeetingLine(text, { now, register });
  const answer = told.replace(/^no[\s,.:;]+/iu, "");
  const draft = draftFromReading(read(line), register);
  const settled =
    settleByChoice(draft, answer, { register, now }) ?? mergeAnswer(draft, read(answer), { register, askedAt: now });
  const [chosen, ...others] = settled === undefined ? [] : doubt.filter((choice) => isMade(choice, draft, settled));
  const dated =
    vagueDay !== undefined && settled?.day.kind === "day"
      ? withDay(line, vagueDay, toDay(settled.day.day), { now, register })
      : undefined;
  const settledLine = others.length > 0 ? undefined : (chosen?.line ?? dated);
  if (settledLine === undefined) return undefined;
  const argument = toArgument({ ...asked, lines: asked.lines.with(at, settledLine) });
  const reply = await recordAskedSeveral({ ...request, argument }, services);
  await settle(await findOpen(request, services), proposal, request, services);
  return reply;
}

function isMade(choice: Choice, before: MeetingDraft, { day, bodies }: MeetingDraft): boolean {
  if ("body" in choice) return bodies.includes(choice.body) && !before.bodies.includes(choice.body);
  return day.kind === "day" && day.day === choice.day.toString();
}
