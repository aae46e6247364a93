// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const noMeetingReply = (meeting: Meeting | undefined, number: string, wording: Wording): Reply =>
  plainReply("no-meeting", wording, number, meeting);
