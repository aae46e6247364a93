// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const absentReply = (what: keyof Wording["intention"]["absent"], wording: Wording): Reply =>
  plainReply("absent", wording, what);
