// SPDX-License-Identifier: EUPL-1.2
import type { SlotReading } from "../reading/days/weekly-slot.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { titledButton } from "./button.ts";
import { messageReply } from "./message.ts";

export type SlotProblem = Exclude<SlotReading, { readonly kind: "none" | "slot" }>;

/** Why a day and an hour of the digest are not taken as they were told, and what to write or press instead. */
export function slotProblemReply(
  reading: SlotProblem,
  text: string,
  /** What a button does with the slot, and the words that come before it in its argument. */
  button: { readonly verb: string; readonly before: string },
  wording: Wording,
): CardReply {
  const { slotProblem, slotHint, notWeekly, nothingChanged, twoHours } = wording.subscription;
  if (reading.kind === "not-weekly") return messageReply("attention", notWeekly, [nothingChanged, slotHint], []);
  if (reading.kind === "problem") return messageReply("attention", slotProblem(shortened(text, 60)), [slotHint], []);
  const slots = reading.hours.map((hour) => wording.digest.slot(reading.weekday, hour));
  const buttons = slots.map((slot) => titledButton(wording, slot, button.verb, `${button.before} ${slot}`.trim()));
  return messageReply("attention", twoHours(reading.hours), [nothingChanged], buttons);
}
