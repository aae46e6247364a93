// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Reply } from "../reply.ts";
import type { Input } from "../request.ts";
import { againButton } from "../try-again.ts";
import type { Wording } from "../wording/wording.ts";
import { statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Asks of which year a button is that does not say it, with all that was written in its form. */
export function whichYearReply(
  objectives: readonly Objective[],
  { verb, fields }: Extract<Input, { kind: "action" }>,
  wording: Wording,
): Reply {
  const { whichYear, whichYearHint } = wording.year;
  const buttons = objectives.flatMap(({ code, year }) => {
    const input = { kind: "action", verb, fields: { ...fields, objective: code } } as const;
    return againButton(input, wording, String(year)) ?? [];
  });
  return messageReply("default", whichYear, [whichYearHint], [...buttons.slice(0, 5), statusButton(wording)]);
}
