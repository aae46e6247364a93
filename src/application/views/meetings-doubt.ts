// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { BodyDoubt } from "../reading/bodies/body-doubt.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { toPlaceArgument } from "./list-place.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

const mostChoices = 5;

/**
 * Asks which body a list is to be of, or says which words of it nobody knows; what was understood is one press away.
 */
export function meetingsDoubtReply(
  { text, candidates }: BodyDoubt,
  filter: MeetingFilter,
  register: BodyRegister,
  wording: Wording,
): Reply {
  const { problems } = wording.meeting;
  const said = shortened(text, 60);
  const choices = candidates.slice(0, mostChoices).map((body) => {
    const place = toPlaceArgument({ filter: { ...filter, bodies: [body] }, after: "" });
    return titledButton(wording, shortNameOf(register, body), "incontri", place, "positive");
  });
  if (choices.length > 0) {
    const names = wording.choice(candidates.map((id) => shortNameOf(register, id)));
    return messageReply("default", problems.ambiguousBody(said, names), [], choices);
  }
  const list = buttonView(wording, "meetings", "incontri", toPlaceArgument({ filter, after: "" }), "positive");
  return messageReply(
    "default",
    wording.message.notUnderstood(said),
    [wording.meetings.filterHint],
    [list, statusButton(wording)],
  );
}
