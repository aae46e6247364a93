// SPDX-License-Identifier: EUPL-1.2
import type { Request } from "../request.ts";

/** Who asks, and where. */
export type Asking = Pick<Request, "person" | "chat">;

/** An operation of which nobody knows yet whether it was recorded. */
export type Doubt = {
  readonly operation: string;
  /** The code of the edition that it was about. */
  readonly objective: string;
};

/** What somebody was left in doubt about in a chat: the same for every instance of the program, and after a restart. */
export interface Doubts {
  /** Oldest first, at most 20; none when there is none. One of another instance may come a minute later. */
  find(asking: Asking, signal: AbortSignal): Promise<readonly Doubt[]>;

  /** Adds one; of more than 20 the oldest is left. Safe to repeat. */
  add(asking: Asking, doubt: Doubt, signal: AbortSignal): Promise<void>;

  /** Takes one away. Safe to repeat. */
  remove(asking: Asking, operation: string, signal: AbortSignal): Promise<void>;
}
