// SPDX-License-Identifier: EUPL-1.2
import { type Day, daysBetween } from "#domain/day.ts";
import type { PhaseEntry } from "#domain/journal.ts";
import type { Objective, Phase } from "#domain/objective.ts";
import { type PhaseDays, type PhaseRecord, phaseRecordOf } from "#domain/phase.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView, FactView } from "./parts.ts";
import { type PhaseView, toPhaseView } from "./phase.ts";

export type PhasesView = {
  readonly heading: string;
  readonly intro: string;
  readonly phases: readonly (Pick<PhaseView, "title" | "state" | "stateTone"> & {
    readonly facts: readonly FactView[];
    /** Opens the form of this phase. */
    readonly button: ButtonView;
  })[];
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly phases: PhasesView;
  }
}

/** Every phase of the objective: planned days, actual days, and where it is on a day. */
export function phasesReply(
  objective: Objective,
  records: readonly PhaseRecord[],
  today: Day,
  wording: Wording,
): CardReply {
  const { heading, intro } = wording.phase;
  const phases = objective.phases.map((phase) => {
    const record = phaseRecordOf(records, phase.number);
    const { title, state, stateTone } = toPhaseView(phase, record, today, wording);
    const button = buttonView(wording, "datePhase", "fasi.edit", String(phase.number));
    return { title, state, stateTone, facts: factsOf(phase, record, wording), button };
  });
  const view = { heading, intro, phases, buttons: [statusButton(wording)] };
  const summary = [heading, ...phases.map(({ title, state }) => `${title}: ${state}.`)].join(" ");
  return { kind: "card", card: "phases", view, summary };
}

/** The confirmation of what was told of a phase: the same for every delivery of the request. */
export function phaseEntryReply(objective: Objective, entry: PhaseEntry, wording: Wording): CardReply {
  const { after, sequence } = entry;
  const phase = objective.phases.find(({ number }) => number === after.number);
  const lines = phase === undefined ? [] : factsOf(phase, after, wording);
  const changed = toPhaseChanges(entry, wording);
  const buttons = [
    statusButton(wording),
    buttonView(wording, "phases", "fasi"),
    buttonView(wording, "undo", "incontro.undo", String(sequence)),
  ];
  const told = (facts: readonly FactView[]) => facts.map(({ label, value }) => `${label}: ${value}`);
  return messageReply("good", phaseHeadingOf(entry, wording), [...told(lines), ...told(changed)], buttons);
}

/** What was done, in a few words: "Fase 1 conclusa mercoledì 28 aprile 2021". */
export function phaseHeadingOf({ action, before, after }: PhaseEntry, { phase: { headings } }: Wording): string {
  const { number, startedOn, endedOn } = after;
  if (action === "undone") return headings.undone(number);
  if (endedOn !== undefined && before.endedOn === undefined) return headings.ended(number, endedOn);
  const isNothingTold = before.startedOn === undefined && before.endedOn === undefined;
  if (isNothingTold && startedOn === undefined) return headings.notStarted(number);
  const isJustStarted = startedOn !== undefined && before.startedOn === undefined && endedOn === undefined;
  return isJustStarted ? headings.started(number, startedOn) : headings.dated(number);
}

/** The days that were told before and have become others; a day told for the first time is no change. */
export function toPhaseChanges({ before, after }: PhaseEntry, wording: Wording): readonly FactView[] {
  const written = (day: Day | undefined) => (day === undefined ? "" : wording.dayWithWeekday(day));
  return (["startedOn", "endedOn"] as const).flatMap((which) => {
    const [was, is] = [written(before[which]), written(after[which])];
    if (was === "" || was === is) return [];
    return [{ label: wording.phase.labels[which], value: wording.change.changed(was, is) }];
  });
}

function factsOf(phase: Phase, { startedOn, endedOn }: PhaseDays, wording: Wording): readonly FactView[] {
  const { labels, dayTold } = wording.phase;
  const told = (label: string, planned: Day, actual: Day | undefined) =>
    actual === undefined ? [] : [{ label, value: dayTold(actual, daysBetween(planned, actual)) }];
  return [
    { label: labels.planned, value: wording.status.phaseDays(phase.start, phase.end) },
    ...told(labels.startedOn, phase.start, startedOn),
    ...told(labels.endedOn, phase.end, endedOn),
  ];
}
