// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorStanding } from "#domain/standing.ts";
import type { Wording } from "../wording/wording.ts";
import type { Tone } from "./parts.ts";

export type IndicatorView = {
  readonly title: string;
  readonly value: string;
  readonly target: string;
  readonly documented: string;
  readonly state: string;
  readonly stateTone: Tone;
  /** Widths of the two parts of the bar, in hundredths; a part with nothing in it is hidden. */
  readonly done: number;
  readonly hasDone: boolean;
  readonly left: number;
  readonly hasLeft: boolean;
  /** The bar says its value without colours too. */
  readonly barStyle: "good" | "accent" | "attention";
};

/** An indicator with its bar: value, target, how much is documented, and where it stands. */
export function toIndicatorView(standing: IndicatorStanding, wording: Wording): IndicatorView {
  const { indicator, value } = standing;
  const target = indicator.target.atLeast;
  const done = Math.min(100, Math.round((100 * value.all) / target));
  return {
    title: indicator.title,
    value: wording.figures.outOf(value.all, target),
    target: wording.status.target(target),
    documented: wording.status.documented(value.documented),
    done,
    hasDone: done > 0,
    left: 100 - done,
    hasLeft: done < 100,
    ...stateOf(standing, wording),
  };
}

function stateOf(
  standing: IndicatorStanding,
  wording: Wording,
): Pick<IndicatorView, "state" | "stateTone" | "barStyle"> {
  const { states } = wording.status;
  if (standing.state === "missed") return { state: states.missed, stateTone: "attention", barStyle: "attention" };
  if (standing.reachedOn !== undefined) {
    return { state: states.reached(standing.reachedOn), stateTone: "good", barStyle: "good" };
  }
  return { state: states.open(standing.indicator.source, standing.gap), stateTone: "default", barStyle: "accent" };
}

/** What is missing and by when, or what was missed, in a sentence (rule 7 of counting). */
export function openingLine({ indicator, value, gap, deadline, state }: IndicatorStanding, wording: Wording): string {
  const { source, target } = indicator;
  return state === "missed"
    ? wording.status.missed(source, value.all, target.atLeast, deadline)
    : wording.status.gap(source, gap, deadline);
}
