// SPDX-License-Identifier: EUPL-1.2
import type { CommandFound } from "../reading/two-commands.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { plainReply } from "./plain-reply.ts";

export const twoCommandsReply = (commands: readonly CommandFound[], wording: Wording): Reply =>
  plainReply("two-commands", wording, commands);
