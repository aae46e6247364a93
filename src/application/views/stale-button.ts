// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const staleButtonReply = (wording: Wording): Reply => plainReply("stale-button", wording);
