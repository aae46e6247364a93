// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { openNames } from "../reading/answers/settle-doubt.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import { toDraftDay } from "../reading/draft-from-reading.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { type LeftForLater, leftForLater } from "./left-for-later.ts";
import { proposeTogether } from "./propose-together.ts";
import { tellingOf } from "./recording.ts";

/**
 * What is to be cleared up of one of several that were shown, as a message clears it up: all of them are shown again.
 * Undefined when it answers nothing of it.
 */
export async function answerLater(
  open: OpenMeeting,
  reading: Reading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  if (open.kept.isLast === false || reading.command.kind === "command") return undefined;
  const later = await leftForLater(open, request, services);
  if (later === undefined) return undefined;
  const drafts = tellingOf(open.proposal.draft, open.proposal);
  const rest = reading.answer.kind === "opened" ? reading.answer.rest : reading;
  const answered = dated(rest, drafts, later) ?? named(rest, later);
  if (answered === undefined) return undefined;
  const told = later.told.map((one, at) => (at === answered.at ? { ...one, draft: answered.draft } : one));
  return proposeTogether([...drafts.map((draft) => ({ line: "", draft })), ...told], open, later, request, services);
}

type Answered = { readonly at: number; readonly draft: MeetingDraft };

/** "Il 23 luglio", "l'ultima riga è un refuso, era il 23/07/2021", "Rignano era il 23": the day of the one that lacks it. */
function dated(
  { intention, meeting, choice }: Reading,
  drafts: readonly MeetingDraft[],
  later: LeftForLater,
): Answered | undefined {
  const { day } = meeting;
  if ((intention.kind === "question" || intention.kind === "ask") && intention.isWeak !== true) return undefined;
  if (day.kind !== "day" || choice?.kind === "only" || choice?.kind === "all-but") return undefined;
  const bodies = bodiesMeant(meeting);
  const [pointer] = choice?.pointers ?? [];
  const place =
    pointer?.kind === "place"
      ? pointer.place < 0
        ? pointer.place + later.told.length
        : pointer.place - drafts.length
      : undefined;
  const asked = later.told.flatMap(({ draft }, at) => {
    const isMeant = (place === undefined || place === at) && bodies.every((id) => draft.bodies.includes(id));
    return draft.day.kind !== "day" && isMeant ? [{ at, draft: { ...draft, day: toDraftDay(day) } }] : [];
  });
  return asked.length === 1 ? asked[0] : undefined;
}

/** "Topolinia è Pelago": who somebody is, of the only one that is to be cleared up. */
function named(
  { meeting, isOnItsOwn, answer }: Reading,
  { told: [only, ...others] }: LeftForLater,
): Answered | undefined {
  if (only === undefined || others.length > 0 || isOnItsOwn || answer.kind === "whole") return undefined;
  const [name, ...more] = openNames(only.draft);
  const told = bodiesMeant(meeting);
  if (name === undefined || more.length > 0 || told.length === 0 || meeting.day.kind !== "none") return undefined;
  const bodies = [...new Set([...only.draft.bodies, ...told])];
  return { at: 0, draft: { ...only.draft, bodies, names: only.draft.names.filter((one) => one !== name) } };
}
