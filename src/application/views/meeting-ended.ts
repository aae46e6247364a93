// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

/** Proposes to record a meeting that just ended, as far as its title tells it: at once where that is whole. */
export function meetingEndedReply(
  title: string,
  day: Day,
  bodies: readonly BodyId[],
  { line, isWhole }: { readonly line: string; readonly isWhole: boolean },
  register: BodyRegister,
  wording: Wording,
): CardReply {
  const { ended, endedFacts, endedHint } = wording.sent;
  const names = wording.list(bodies.map((id) => shortNameOf(register, id)));
  const form = buttonView(
    wording,
    isWhole ? "edit" : "openFilledForm",
    "incontro.form",
    line,
    isWhole ? "default" : "positive",
  );
  const record = isWhole ? [buttonView(wording, "record", "incontro", line, "positive")] : [];
  return messageReply(
    "default",
    ended(title),
    [endedFacts(day, names), endedHint],
    [...record, form, statusButton(wording)],
  );
}
