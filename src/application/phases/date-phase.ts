// SPDX-License-Identifier: EUPL-1.2
import { type Day, dayOf, isAfter, isBefore, isSameDay } from "#domain/day.ts";
import type { Objective, Phase } from "#domain/objective.ts";
import { type PhaseDays, type PhaseRecord, phaseRecordOf } from "#domain/phase.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { phaseFormReply } from "../views/phase-form.ts";
import { phasesReply } from "../views/phases.ts";
import { plainReply } from "../views/plain-reply.ts";
import type { Wording } from "../wording/wording.ts";
import { applyPhaseChange } from "./apply-phase-change.ts";

/** Every phase, with the days that were told of it. */
export async function showPhases({ signal, wording }: CommandRequest, services: Services): Promise<Reply> {
  const objective = services.objective();
  const { phases } = await services.log.counts(objective, signal);
  return phasesReply(objective, phases, services.clock().toPlainDate(), wording);
}

/** Opens the form of the phase of that number, filled in with the days that were told. */
export async function openPhase(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, signal, wording } = request;
  const objective = services.objective();
  const phase = objective.phases.find(({ number }) => String(number) === argument);
  if (phase === undefined) return plainReply("stale-button", wording);
  const { phases } = await services.log.counts(objective, signal);
  return formReply(phase, phaseRecordOf(phases, phase.number), "", wording);
}

/** Saves the days of a phase: "2.14", the phase and the revision that the form saw. */
export async function savePhase(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, fields, signal, wording } = request;
  const objective = services.objective();
  const [, number, revision] = /^(\d{1,3})\.(\d{1,9})$/.exec(argument) ?? [];
  const phase = objective.phases.find((one) => String(one.number) === number);
  if (phase === undefined) return plainReply("stale-button", wording);
  const typed = { startedOn: cleanLine(fields.startedOn ?? ""), endedOn: cleanLine(fields.endedOn ?? "") };
  const read = readDays(typed, objective, services.clock().toPlainDate(), wording);
  if ("problem" in read) return phaseFormReply(phase, typed, argument, read.problem, wording);
  const counts = await services.log.counts(objective, signal);
  const record = phaseRecordOf(counts.phases, phase.number);
  if (record.revision === Number(revision) && isSame(record, read.days)) {
    const buttons = [buttonView(wording, "phases", "fasi"), statusButton(wording)];
    return messageReply("default", wording.phase.form.same, [], buttons);
  }
  const operation = `fase:${argument}:${typed.startedOn}:${typed.endedOn}`;
  const told = {
    phase: phase.number,
    revision: Number(revision),
    action: "dated",
    days: read.days,
    operation,
  } as const;
  return applyPhaseChange(told, request, services);
}

/** Saves the days that words told: "2.14/2021-05-10/", the phase, its start and its end, as far as it has them. */
export async function saveTold(request: CommandRequest, services: Services): Promise<Reply> {
  const [, argument, startedOn = "", endedOn = ""] =
    /^(\d{1,3}\.\d{1,9})\/([\d-]{0,10})\/([\d-]{0,10})$/.exec(request.argument) ?? [];
  if (argument === undefined) return plainReply("stale-button", request.wording);
  return savePhase({ ...request, argument, fields: { ...request.fields, startedOn, endedOn } }, services);
}

/** Starts a phase on the day that was offered: "2.0.2021-06-18". */
export async function startPhase(request: CommandRequest, services: Services): Promise<Reply> {
  const [, seen, startedOn] = /^(\d{1,3}\.\d{1,9})\.(\d{4}-\d{2}-\d{2})$/.exec(request.argument) ?? [];
  if (seen === undefined || startedOn === undefined) return plainReply("stale-button", request.wording);
  return savePhase({ ...request, argument: seen, fields: { ...request.fields, startedOn, endedOn: "" } }, services);
}

/** Keeps that a phase did not begin, though it was offered for a start: "2.0", the phase and its revision. */
export async function denyStart(request: CommandRequest, services: Services): Promise<Reply> {
  const [, number, revision] = /^(\d{1,3})\.(\d{1,9})$/.exec(request.argument) ?? [];
  const phase = services.objective().phases.find((one) => String(one.number) === number);
  if (phase === undefined) return plainReply("stale-button", request.wording);
  const operation = `fase:${request.argument}:no`;
  const told = { phase: phase.number, revision: Number(revision), action: "dated", days: {}, operation } as const;
  return applyPhaseChange(told, request, services);
}

function formReply(phase: Phase, record: PhaseRecord, problem: string, wording: Wording): Reply {
  const days = { startedOn: record.startedOn?.toString() ?? "", endedOn: record.endedOn?.toString() ?? "" };
  return phaseFormReply(phase, days, `${phase.number}.${record.revision}`, problem, wording);
}

type Typed = { readonly startedOn: string; readonly endedOn: string };

/** The days as they were typed, or what is wrong with them. A phase can start a year early and end a year late. */
function readDays(
  typed: Typed,
  { year }: Objective,
  today: Day,
  { phase: { form } }: Wording,
): { readonly days: PhaseDays } | { readonly problem: string } {
  const days: { startedOn?: Day; endedOn?: Day } = {};
  for (const which of ["startedOn", "endedOn"] as const) {
    const text = typed[which];
    if (text === "") continue;
    const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
    const day = parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (day === undefined) return { problem: form.unreadable(shortened(text, 60)) };
    if (isAfter(day, today)) return { problem: form.ahead(day) };
    if (Math.abs(day.year - year) > 1) return { problem: form.tooFar(day, year) };
    days[which] = day;
  }
  const { startedOn, endedOn } = days;
  const isReversed = startedOn !== undefined && endedOn !== undefined && isBefore(endedOn, startedOn);
  return isReversed ? { problem: form.endBeforeStart } : { days };
}

function isSame(one: PhaseDays, other: PhaseDays): boolean {
  const same = (a: Day | undefined, b: Day | undefined) =>
    a === undefined || b === undefined ? a === b : isSameDay(a, b);
  return same(one.startedOn, other.startedOn) && same(one.endedOn, other.endedOn);
}
