// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";

/** The name in the outbox of the question whether a meeting, of the day that it has, was held. */
export function heldQuestionId({ code }: Pick<Objective, "code">, { number, day }: Meeting): string {
  return `held.${code}.${number}.${day}`;
}
