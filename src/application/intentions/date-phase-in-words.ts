import { phaseRecordOf } from "#domain/phase.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { daysOf } from "../understanding/find-day.ts";
import type { Intention } from "../understanding/intention.ts";
import { phaseFormReply } from "../views/phase-form.ts";
import { staleButtonReply } from "../views/stale-button.ts";

type PhaseTold = Extract<Intention, { kind: "phase" }>;

/** Opens the form of a phase with the day that words tell of it; nothing is changed until it is saved. */
export async function datePhaseInWords(
  { phase: number, end, day }: PhaseTold,
  { signal, wording }: CommandRequest,
  { log, objective }: Services,
): Promise<Reply> {
  const phase = objective().phases.find((one) => one.number === number);
  if (phase === undefined) return staleButtonReply(wording);
  const record = phaseRecordOf((await log.counts(objective(), signal)).phases, number);
  const [only, ...others] = day.kind === "none" ? [] : daysOf(day);
  const told = others.length === 0 ? only?.toString() : undefined;
  const days = { startedOn: record.startedOn?.toString() ?? "", endedOn: record.endedOn?.toString() ?? "" };
  const filled = { ...days, [end]: told ?? days[end] };
  const problem = told === undefined ? problemOf(day, wording) : "";
  return phaseFormReply(phase, filled, `${number}.${record.revision}`, problem, wording);
}

function problemOf(day: PhaseTold["day"], { meeting: { problems } }: CommandRequest["wording"]): string {
  if (day.kind === "none") return "";
  return day.kind === "impossible" ? problems.impossibleDay(day.text) : problems.unreadableDay(day.text);
}
