// SPDX-License-Identifier: EUPL-1.2
import type { MovedMeeting } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { FaultReason } from "../ports/store-fault.ts";
import { shortened } from "../text.ts";
import { buttonView } from "./button.ts";
import { otherDiaryButton } from "./move.ts";
import type { ButtonView } from "./parts.ts";
import type { PlainMessages } from "./plain-message.ts";

/** What is said of records, years, buttons and the store, by name, with what it is about. */
export const plainOfARecord = {
  /** The store does not do its work, and why. Nothing is recorded without an answer of its own. */
  "store-away": ({ message }, reason: FaultReason) => ({
    tone: "attention",
    heading: message.storeAway[reason].heading,
    lines: [message.storeAway[reason].hint],
    ways: ["status"],
    isUndone: true,
  }),

  /** Something broke. True also then: recording says by itself when it does not know. */
  surprise: ({ message }) => ({
    tone: "attention",
    heading: message.surprise,
    lines: [message.surpriseHint],
    ways: ["status"],
  }),

  /** Asked to go back to what was left open, where nothing was. */
  "nothing-left": ({ message }) => ({ heading: message.nothingLeft, ways: ["form", "status"] }),

  /** A button that no longer means anything, or never did: nothing was changed. */
  "stale-button": ({ message }) => ({
    heading: message.unknownButton,
    lines: [message.unknownButtonHint],
    ways: ["form", "status"],
  }),

  /** A button whose code no edition has. */
  "unknown-objective": ({ message, year }) => ({
    heading: year.unknownButton,
    lines: [message.unknownButtonHint],
    ways: ["form", "status"],
  }),

  /** A year, or an objective, of which no diary is kept. */
  "not-kept": (
    { year },
    asked: { readonly year: number; readonly code?: string },
    { current, first }: { readonly current: Objective; readonly first: number },
  ) => ({
    heading: asked.code === undefined ? year.notKept(asked.year) : year.onlyObjective(asked.code, current.code),
    lines: [year.notKeptHint(first, current.year)],
    ways: ["status"],
  }),

  /** A meeting that cannot be changed: there is none of that number, or it was annulled. */
  "no-meeting": (wording, number: string, annulled?: Meeting) => {
    const { meeting, change } = wording;
    if (annulled === undefined) {
      const lines = [meeting.notFoundHint, meeting.bareNumberHint];
      return { heading: meeting.notFound(shortened(number, 8)), lines, ways: ["form", "status"] };
    }
    const open = buttonView(wording, "open", "incontro.show", String(annulled.number), "positive");
    return { heading: change.annulled(annulled.number), lines: [change.annulledHint], ways: [open, "status"] };
  },

  /** In the place of "it took place", of a meeting whose day has not come. */
  "still-ahead": (wording, { number, day }: Meeting) => ({
    heading: wording.change.stillAhead.heading(number, day),
    lines: [wording.change.stillAhead.explain],
    ways: [
      buttonView(wording, "correct", "incontro.correct", String(number), "positive"),
      buttonView(wording, "open", "incontro.show", String(number)),
    ],
  }),

  /** The store did not take a change: everything is as it was. */
  "not-changed": ({ change }, ways: readonly ButtonView[]) => ({
    tone: "attention",
    heading: change.notChanged,
    lines: [change.notChangedHint],
    ways,
    isUndone: true,
  }),

  /** The link of a file is too long to be kept. */
  "file-too-long": ({ change }) => ({
    heading: change.file.tooLong,
    lines: [change.file.tooLongHint],
    ways: ["status"],
  }),

  /** It is not known yet whether a move was made: trying again, or the next start, makes it once. */
  "move-unfinished": (wording, number: number) => ({
    heading: wording.move.unfinished(number),
    lines: [wording.move.unfinishedHint],
    ways: [buttonView(wording, "open", "incontro.show", String(number)), "status"],
  }),

  /** A meeting that went to another diary, and is to come back to this one. */
  "moved-away": (wording, number: number, to: Objective, moved: MovedMeeting) => ({
    heading: wording.move.movedAway(number, moved.year, moved.number),
    lines: [wording.move.movedAwayHint],
    ways: [otherDiaryButton(to, moved, wording), "status"],
  }),
} as const satisfies PlainMessages;
