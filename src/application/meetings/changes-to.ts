// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import { nameOfNew } from "../reading/answers/doubt-answers.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { toChanges } from "../views/meeting-facts.ts";
import type { FactView } from "../views/parts.ts";
import type { Wording } from "../wording/wording.ts";
import { correctedFacts } from "./corrected-facts.ts";
import type { SeenMeeting } from "./seen-meeting.ts";

type Correcting = { readonly told: MeetingFacts; readonly draft: MeetingDraft; readonly seen: SeenMeeting };

/** What a correction makes of a meeting, from what to what; nothing when it changes nothing. */
export function changesTo(
  meeting: Meeting,
  { told, draft, seen }: Correcting,
  services: Services,
  wording: Wording,
): readonly FactView[] {
  const facts = correctedFacts(told, draft, meeting, seen, services);
  const bodies = facts.bodies.map((id) => nameOfNew(id) ?? id);
  const { number, revision, loggedOn } = meeting;
  // What the facts do not have is taken away.
  return toChanges(services.register, meeting, { number, revision, loggedOn, ...facts, bodies }, wording);
}
