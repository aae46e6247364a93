// SPDX-License-Identifier: EUPL-1.2
import type { FaultReason } from "../ports/store-fault.ts";
import type { WhyNoFact } from "../reading/intentions/intention.ts";
import type { CardReply, Reply } from "../reply.ts";
import type { TooLong } from "../too-long.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const notUnderstoodReply = (line: string, wording: Wording): Reply =>
  plainReply("not-understood", wording, line);
export const nearReply = (names: readonly string[], line: string, wording: Wording): Reply =>
  plainReply("near", wording, names, line);
export const maybeMeetingReply = (line: string, wording: Wording, why?: WhyNoFact): Reply =>
  plainReply("maybe-meeting", wording, line, why);
export const emptyReply = (wording: Wording): Reply => plainReply("empty", wording);
export const tooLongReply = (tooLong: TooLong, wording: Wording): Reply => plainReply("too-long", wording, tooLong);
export const storeAwayReply = (wording: Wording, reason: FaultReason = "silent"): CardReply =>
  plainReply("store-away", wording, reason);
