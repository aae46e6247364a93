// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Reply } from "../reply.ts";
import type { Input } from "../request.ts";
import { againButton } from "../try-again.ts";
import type { Wording } from "../wording/wording.ts";
import { openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said to a button whose code no edition has. */
export function unknownObjectiveReply(wording: Wording): Reply {
  const { unknownButton } = wording.year;
  const { unknownButtonHint } = wording.message;
  return messageReply("default", unknownButton, [unknownButtonHint], [openFormButton(wording), statusButton(wording)]);
}

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

/** Said of a year, or of an objective, of which no diary is kept. */
export function notKeptReply(
  asked: { readonly year: number; readonly code?: string },
  followed: { readonly current: Objective; readonly first: number },
  wording: Wording,
): Reply {
  const { onlyObjective, notKept, notKeptHint } = wording.year;
  const { current, first } = followed;
  const heading = asked.code === undefined ? notKept(asked.year) : onlyObjective(asked.code, current.code);
  return messageReply("default", heading, [notKeptHint(first, current.year)], [statusButton(wording)]);
}

/** Said of several meetings of more than one year. */
export function severalYearsReply(wording: Wording): Reply {
  const { severalYears, severalYearsHint } = wording.year;
  return messageReply("default", severalYears, [severalYearsHint], [openFormButton(wording), statusButton(wording)]);
}
