// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import type { Open, OpenMeeting } from "../conversation/open.ts";
import type { Reading } from "../reading/reading.ts";
import type { Services } from "../services.ts";

/** One message, read, with all that its answer may need. */
export type Message = {
  readonly reading: Reading;
  /** Its argument is the message. */
  readonly request: CommandRequest;
  readonly commands: readonly Command[];
  readonly services: Services;
};

/** The same, with what is open between the bot and who wrote it. */
export type Conversing = Message & { readonly open: Open };

/** The same, where something is open. */
export type Waiting = Message & { readonly open: Exclude<Open, { readonly kind: "nothing" }> };

/** The same, where that is a meeting, or several, being told. */
export type WaitingForMeeting = Message & { readonly open: OpenMeeting };
