// SPDX-License-Identifier: EUPL-1.2
import type { Phase } from "#domain/objective.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import type { ButtonView, LineView } from "./parts.ts";

/** The actual days of one phase, and what is wrong with what was written. Days as "YYYY-MM-DD". */
export type PhaseFormView = {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly startedOn: { readonly label: string; readonly value: string };
  readonly endedOn: { readonly label: string; readonly value: string };
  readonly dayPlaceholder: string;
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly "phase-form": PhaseFormView;
  }
}

/** Asks the actual days of a phase; `argument` is the phase as it was seen. */
export function phaseFormReply(
  phase: Phase,
  days: { readonly startedOn: string; readonly endedOn: string },
  argument: string,
  problem: string,
  wording: Wording,
): CardReply {
  const { form, labels, title } = wording.phase;
  const heading = form.heading(phase.number);
  const hasProblem = problem !== "";
  const planned = `${labels.planned}: ${wording.status.phaseDays(phase.start, phase.end)}`;
  const view = {
    heading,
    lines: [title(phase.number, phase.title), planned, form.explain].map((text) => ({ text })),
    startedOn: { label: labels.startedOn, value: days.startedOn },
    endedOn: { label: labels.endedOn, value: days.endedOn },
    dayPlaceholder: form.dayPlaceholder,
    problem,
    hasProblem,
    buttons: [buttonView(wording, "save", "fasi.save", argument, "positive"), buttonView(wording, "back", "fasi")],
  };
  const topic = { kind: "phase", phase: phase.number } as const;
  return { kind: "card", card: "phase-form", view, summary: hasProblem ? problem : heading, topic };
}
