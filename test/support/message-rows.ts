// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import { rowsOf } from "./rows-of.ts";

/**
 * What people write on Wednesday 28 July 2021 at 10:00 in Florence, and the answer they want. A row that wants
 * `meeting` is to be recorded at once; one that wants `asks` is asked, and with `meetings` one yes records these; one
 * that wants `nothing` is about something else. All others change nothing but evidence. A row with `meetings` is told
 * to an empty diary, any other to one with three: 1 on 16 June with Scandicci and Signa, 2 on 6 July with Fiesole, 3 on
 * 19 July with Impruneta.
 */
export type MessageRow = {
  readonly text: string;
  /** Said before, in the same chat. */
  readonly after?: readonly string[];
  readonly wants: string;
  /** What the answer must say, in any case. */
  readonly says?: readonly string[];
  readonly meetings?: readonly MeetingTold[];
};

/** What is not told of a meeting is not looked at; "" stands for none. */
export type MeetingTold = Partial<Pick<Meeting, "hour" | "mode" | "notes" | "place" | "subject">> & {
  readonly day: string;
  readonly bodies: readonly string[];
  readonly state?: "planned";
  readonly evidence?: string;
};

/** Those of the files of test/fixtures/messages. */
export const messageFiles = [
  "asked-for",
  "own",
  "unseen",
  "secretary",
  "second",
  "office",
  "telling",
  "doubtful",
] as const;

export const messageRows = (file: (typeof messageFiles)[number]) => rowsOf<MessageRow>(`messages/${file}`);
