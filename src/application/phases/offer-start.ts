// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import type { CardReply } from "../reply.ts";
import { buttonView } from "../views/button.ts";
import type { Wording } from "../wording/wording.ts";

/**
 * The status with the offer to start the phase that evidently began: the first meeting that counts inside its days is
 * there, and nobody told anything of it, neither that it did not begin.
 */
export function withStartOffered(reply: CardReply, objective: Objective, counts: Counts, wording: Wording): CardReply {
  if (reply.card !== "status") return reply;
  const days = [...counts.meetings].flatMap(([day, { all }]) => (all > 0 ? [day] : [])).sort();
  const begun = objective.phases.flatMap(({ number, start, end }) => {
    const { startedOn, endedOn, revision } = phaseRecordOf(counts.phases, number);
    const [from, until] = [start.toString(), end.toString()];
    const first = days.find((day) => day >= from && day <= until);
    const isTold = startedOn !== undefined || endedOn !== undefined;
    return isTold || first === undefined ? [] : [{ number, revision, first: toDay(first) }];
  });
  const last = begun.at(-1);
  if (last === undefined || last.revision > 0) return reply;
  const { offer } = wording.phase;
  const seen = `${last.number}.${last.revision}`;
  const buttons = [
    buttonView(wording, "yes", "fasi.begun", `${seen}.${last.first}`),
    buttonView(wording, "no", "fasi.unbegun", seen),
  ];
  const question = { text: offer(last.number, last.first), buttons };
  return { ...reply, view: { ...reply.view, questions: [...reply.view.questions, question] } };
}
