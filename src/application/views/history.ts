// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { toBodyChanges, toFiguresMoved } from "./body-entry.ts";
import { statusButton } from "./button.ts";
import { headingOf } from "./entry.ts";
import { toChanges } from "./meeting-facts.ts";
import type { ButtonView, FactView } from "./parts.ts";
import { toPhaseChanges } from "./phases.ts";
import { hourOf } from "./wall-time.ts";
import { whoIs } from "./who-is.ts";

export type HistoryView = {
  readonly heading: string;
  readonly entries: readonly {
    readonly title: string;
    readonly by: string;
    readonly changes: readonly FactView[];
  }[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly history: HistoryView;
  }
}

/** What entries are read with; instants are told on the wall clock of `timeZone`. */
export type HistoryContext = {
  readonly objective: Objective;
  readonly register: BodyRegister;
  readonly timeZone: string;
};

const mostCharactersOfAChange = 200;

/** Changes of the register, in the order given: what was done, by whom, when, before and after, why. */
export function historyReply(
  heading: string,
  entries: readonly JournalEntry[],
  more: readonly ButtonView[],
  { objective, register, timeZone }: HistoryContext,
  wording: Wording,
): CardReply {
  const { history, why } = wording.change;
  // Of some of them that there are none says nothing of the others.
  const isEmpty = entries.length === 0 && heading === history.heading;
  const view: HistoryView = {
    heading,
    entries: entries.map((entry) => {
      const changes = changesOf(objective, entry, register, wording);
      const reason = entry.why === "" ? [] : [{ label: why, value: entry.why }];
      return {
        title: headingOf(entry, wording),
        by: byLine(entry, timeZone, wording),
        changes: [...changes, ...reason].map(({ label, value }) => ({
          label,
          value: shortened(value, mostCharactersOfAChange),
        })),
      };
    }),
    note: isEmpty ? history.none : "",
    hasNote: isEmpty,
    buttons: [...more, statusButton(wording)],
  };
  return { kind: "card", card: "history", view, summary: heading };
}

/** Who made a change, and when on the wall clock of the zone. */
export function byLine({ at, by }: JournalEntry, timeZone: string, wording: Wording): string {
  const { history } = wording.change;
  const wall = at.toZonedDateTimeISO(timeZone);
  return history.by(whoIs(by, wording), wall.toPlainDate(), hourOf(wall));
}

function changesOf(
  objective: Objective,
  entry: JournalEntry,
  register: BodyRegister,
  wording: Wording,
): readonly FactView[] {
  if (entry.kind === "phase") return toPhaseChanges(entry, wording);
  if (entry.kind === "year") return [];
  if (entry.kind === "body") return [...toBodyChanges(entry, wording), ...toFiguresMoved(objective, entry, wording)];
  return entry.before === undefined ? [] : toChanges(register, entry.before, entry.after, wording);
}
