// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import { withNotices } from "../notices.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { duplicatesReply, type LoggedMeeting } from "../views/duplicates.ts";
import { partOf } from "./ask-doubt.ts";
import { entriesOf, mostEntries } from "./entries-of.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import type { Recording } from "./recording.ts";

type Asking = Pick<Recording, "person" | "chat" | "signal" | "wording" | "nonce" | "beside">;

/**
 * Keeps what was told and asks whether it is one of these meetings, newest first. `facts`: what was understood, which is
 * shown where no card showed it yet, with what was not read; otherwise it is shown where it is of another hour.
 */
export async function askAboutDuplicates(
  draft: MeetingDraft,
  meetings: readonly Meeting[],
  recording: Asking,
  services: Services,
  facts?: MeetingFacts,
): Promise<Reply> {
  const duplicates = meetings.map(({ number }) => number);
  await keepMeeting({ ...draft, duplicates }, recording, services);
  const logged = await Promise.all(
    meetings.map(async (meeting): Promise<LoggedMeeting> => {
      const entries = await entriesOf(meeting, recording.signal, services, mostEntries);
      const by = entries.at(-1)?.by;
      return { meeting, by: by?.name ?? "", isByThem: by?.id === recording.person.id };
    }),
  );
  const { beside, nonce, wording } = recording;
  const part = partOf(beside, wording);
  const context = { register: services.register, nonce, wording };
  const told = facts && { facts, beside: draft };
  return withNotices(duplicatesReply(logged, context, told), part === undefined ? [] : [part]);
}
