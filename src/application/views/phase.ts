// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { Phase } from "#domain/objective.ts";
import { type PhaseDays, type PhaseStanding, phaseStanding } from "#domain/phase.ts";
import type { Wording } from "../wording/wording.ts";
import type { Tone } from "./parts.ts";

export type PhaseView = {
  readonly title: string;
  readonly days: string;
  readonly state: string;
  readonly stateTone: Tone;
};

/** A phase by its planned days, and where it is on a day against the days that people told. */
export function toPhaseView(phase: Phase, actual: PhaseDays, today: Day, wording: Wording): PhaseView {
  const standing = phaseStanding(phase, actual, today);
  return {
    title: wording.phase.title(phase.number, phase.title),
    days: wording.status.phaseDays(phase.start, phase.end),
    state: textOf(standing, wording),
    stateTone: toneOf(standing),
  };
}

function textOf(standing: PhaseStanding, { phase: { standings } }: Wording): string {
  switch (standing.state) {
    case "ahead":
      return standings.ahead(standing.days);
    case "not-started":
      return standings.notStarted(standing.days);
    case "running":
      return standings.running(standing.start, standing.left);
    case "expired":
      return standings.expired(standing.days);
    case "ended":
      return standings.ended(standing.on, standing.end);
  }
}

function toneOf(standing: PhaseStanding): Tone {
  switch (standing.state) {
    case "ahead":
      return "default";
    case "not-started":
      return standing.days === 0 ? "default" : "attention";
    case "running":
      return "accent";
    case "expired":
      return "attention";
    case "ended":
      return standing.end > 0 ? "attention" : "good";
  }
}
