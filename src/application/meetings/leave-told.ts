// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type OpenMeeting, openOf } from "../conversation/open.ts";
import { leave } from "../conversation/proposals.ts";
import { numbersToTakeUp } from "../conversation/session.ts";
import type { MeetingReference } from "../reading/intentions/meeting-reference.ts";
import { isOfDraft } from "../reading/of-what-was-asked.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { leftReply } from "../views/left.ts";

/**
 * Leaves a meeting that was told and waits to be recorded, open or put aside, where words that name its day or its
 * bodies mean no other of them: "annulla quello con Fiesole". Undefined where they mean none, or several.
 */
export async function leaveTold(
  which: MeetingReference,
  request: CommandRequest,
  { drafts }: Services,
): Promise<Reply | undefined> {
  const { chat, person, delivery, signal, wording } = request;
  const now = await drafts.find(chat.id, person.id, signal);
  if (now === undefined || which.days.length + which.bodies.length === 0) return undefined;
  const aside = await Promise.all(numbersToTakeUp(now).map((one) => drafts.findAside(chat.id, person.id, one, signal)));
  const waiting = [now, ...aside].map((kept) => openOf(kept, { delivery: "" }));
  const [meant, ...others] = waiting.filter((open): open is OpenMeeting => isOfAMeeting(open) && isMeant(open, which));
  if (meant === undefined || others.length > 0) return undefined;
  if (meant.kept === now) await leave(request, { drafts });
  // A bare yes that follows is none to what is still open.
  else await drafts.keep(chat.id, person.id, { ...now, isLast: false }, signal, [finished(meant, delivery)]);
  return leftReply(wording);
}

const finished = ({ kept }: OpenMeeting, finishedBy: string) => ({ ...kept, finishedBy });

function isMeant({ proposal: { draft, beside } }: OpenMeeting, which: MeetingReference): boolean {
  return beside.before.length + beside.after.length === 0 && isOfDraft({ ...which, isLatest: false }, draft);
}
