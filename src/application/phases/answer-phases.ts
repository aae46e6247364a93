// SPDX-License-Identifier: EUPL-1.2
import { daysBetween } from "#domain/day.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import type { PhasesQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { toPhaseView } from "../views/phase.ts";
import { phasesReply } from "../views/phases.ts";

/** When a phase begins or ends, how late it is, who is responsible: said first, above the phases. */
export async function answerPhases(
  question: PhasesQuestion,
  { wording, signal }: CommandRequest,
  { clock, log, objective }: Services,
): Promise<Reply> {
  const { of, phase: number } = question;
  const { phases: records } = await log.counts(objective(), signal);
  const today = clock().toPlainDate();
  const phases = objective().phases.filter((one) => number === undefined || one.number === number);
  const words = wording.answers.phase;
  const lines = phases.map((phase) => {
    const record = phaseRecordOf(records, phase.number);
    if (of === "end") return words.end(phase.number, phase.end, record.endedOn, daysBetween(today, phase.end));
    if (of === "start") return words.start(phase.number, phase.start, record.startedOn);
    return words.late(phase.number, toPhaseView(phase, record, today, wording).state);
  });
  const names = [...new Set(phases.map(({ responsible }) => responsible))];
  const responsible = names.map((name) => {
    const theirs = phases.filter((phase) => phase.responsible === name);
    return words.responsible(
      theirs.map((phase) => phase.number),
      name,
    );
  });
  const heading = (of === "responsible" ? responsible : lines).join(" · ");
  const shown = phasesReply(objective(), records, today, wording);
  return {
    ...shown,
    ...(shown.card === "phases" ? { view: { ...shown.view, heading } } : {}),
    summary: heading,
    topic: number === undefined ? { kind: "question", question } : { kind: "phase", phase: number, asked: of },
  } as Reply;
}
