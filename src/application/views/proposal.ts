// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { toFacts } from "./meeting-facts.ts";
import { messageReply } from "./message.ts";

type Context = {
  readonly register: BodyRegister;
  readonly wording: Wording;
  /** One-time number of the draft that is proposed. */
  readonly nonce: string;
};

/** What was understood of a meeting that is not recorded yet, and one tap to record it. */
export function proposalReply(facts: MeetingFacts, { register, wording, nonce }: Context): Reply {
  const { proposal, proposalHint } = wording.message;
  const lines = toFacts(register, facts, wording).map(({ label, value }) => wording.message.proposed(label, value));
  return messageReply(
    "default",
    proposal,
    [...lines, proposalHint],
    [
      buttonView(wording, "record", "incontro.confirm", nonce, "positive"),
      buttonView(wording, "edit", "incontro.edit", nonce),
      buttonView(wording, "noMeeting", "incontro.cancel", nonce),
    ],
  );
}
