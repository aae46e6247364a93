import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/objective.ts";
import { phaseState } from "#domain/standing.ts";
import type { Wording } from "../wording/wording.ts";
import type { Tone } from "./parts.ts";

export type PhaseView = {
  readonly title: string;
  readonly days: string;
  readonly state: string;
  readonly stateTone: Tone;
};

/** A phase by its planned days: what the calendar says, not whether the work was done. */
export function toPhaseView(phase: Phase, today: Day, wording: Wording): PhaseView {
  const { status } = wording;
  const state = phaseState(phase, today);
  const daysTo = (day: Day) => today.until(day, { largestUnit: "day" }).days;
  const words = {
    ahead: () => status.phaseStates.ahead(daysTo(phase.start)),
    running: () => status.phaseStates.running(daysTo(phase.end)),
    over: () => status.phaseStates.over,
  };
  return {
    title: `${status.phase(phase.number)} · ${phase.title}`,
    days: status.phaseDays(phase.start, phase.end),
    state: words[state](),
    stateTone: state === "running" ? "accent" : "default",
  };
}
