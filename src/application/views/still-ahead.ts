// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const stillAheadReply = (meeting: Meeting, wording: Wording): Reply =>
  plainReply("still-ahead", wording, meeting);
