import type { CommandRequest } from "../commands/command.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import type { MeetingReading } from "../reading/meeting-line.ts";
import type { Services } from "../services.ts";
import { findPendingDraft } from "./pending-draft.ts";

/**
 * Whether a meeting told whole answers what this person was asked: the draft has none of its bodies yet, or one that
 * the meeting names too. Otherwise it is another meeting.
 */
export async function isOfTheDraft(
  { bodies }: MeetingReading,
  asking: Pick<CommandRequest, "person" | "chat" | "signal">,
  services: Services,
): Promise<boolean> {
  const pending = await findPendingDraft(asking, services);
  if (pending === undefined) return false;
  const { draft } = pending;
  const asked = readBodies(draft.others, services.register).doubts.flatMap(({ candidates }) => candidates);
  const named = [...draft.bodies, ...asked];
  return named.length === 0 || named.some((id) => bodies.includes(id));
}
