// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandFound } from "../reading/command.ts";
import type { SlotReading } from "../reading/days/weekly-slot.ts";
import type { WhyNoFact } from "../reading/intentions/intention.ts";
import { shortened } from "../text.ts";
import type { TooLong } from "../too-long.ts";
import type { Language, Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import type { PlainMessages } from "./plain-message.ts";

/** A longer one is more than a remark. */
const mostOfANote = 300;

const allWays = ["form", "status", "help"] as const;

/** What is said to a line as it was written, by name, with what it is about. */
export const plainOfALine = {
  /** To a question that the diary has no answer to. */
  cannot: (wording, text: string, totals: string, spoken?: number) => ({
    heading: wording.answers.cannot(shortened(text, 80)),
    lines: [wording.answers.soFar(totals), wording.answers.canAnswer, wording.answers.examples],
    ways: [
      ...(spoken === undefined ? [] : [buttonView(wording, "open", "incontro", String(spoken))]),
      "status",
      "meetings",
      "help",
    ],
  }),

  /** The same, to one that may tell of a meeting: what is read of that is a press away. */
  "cannot-or-meeting": (wording, text: string) => ({
    heading: wording.answers.cannotOrMeeting(shortened(text, 80)),
    lines: [wording.answers.examples, wording.intention.noFactHint],
    ways: [buttonView(wording, "openFilledForm", "incontro.form", text), "status", "help"],
  }),

  /** To what is asked for and not there yet: it is named, with the nearest thing that there is. */
  absent: ({ intention }, what: keyof Wording["intention"]["absent"]) => ({
    heading: intention.absent[what].heading,
    lines: [intention.absent[what].nearest],
    ways: ["status", "meetings", "help"],
  }),

  /** The day of a figure is not a day of the objective's year. */
  "as-of-problem": ({ status }, text: string, year: number) => ({
    heading: status.asOfProblem(shortened(text, 60)),
    lines: [status.asOfHint(year)],
    ways: ["status"],
  }),

  "which-language": ({ intention: { language: words } }) => {
    const choice = (title: string, language: Language) => titledButton({ language }, title, "lingua", language);
    return {
      heading: words.ask,
      lines: [words.hint],
      ways: [choice(words.italian, "it"), choice(words.english, "en")],
    };
  },

  "language-chosen": ({ intention }) => ({
    tone: "good",
    heading: intention.language.chosen,
    ways: ["status", "help"],
    suggestions: ["status", "form"],
  }),

  thanks: ({ intention }) => ({
    heading: intention.welcome,
    ways: ["status"],
    suggestions: ["missing", "status", "form"],
  }),

  "one-at-a-time": (wording) => ({
    heading: wording.intention.annulEverything,
    lines: [wording.intention.annulEverythingHint],
    ways: [buttonView(wording, "meetings", "incontri", "", "positive")],
  }),

  /** To two commands in one message: none was carried out, each is one press away. */
  "two-commands": (wording, commands: readonly CommandFound[]) => ({
    heading: wording.intention.commands.heading,
    lines: [wording.intention.commands.hint],
    ways: commands.map(({ name, argument }) => {
      const title = shortened(`/${name} ${argument}`.trim(), 40);
      return titledButton(wording, title, name === "incontro" ? "incontro.form" : name, argument, "positive");
    }),
  }),

  /** To a line that is no command and answers nothing: what to write instead, first of the meeting told last. */
  "not-understood": (wording, line: string, last?: Meeting) => {
    const { message, commands } = wording;
    const heading = message.notUnderstood(shortened(line, 100));
    if (last === undefined)
      return {
        heading,
        lines: [message.notUnderstoodHint, commands.meeting.example, message.notUnderstoodMore],
        ways: allWays,
      };
    const number = String(last.number);
    return {
      heading,
      lines: [message.ofTheLast(last.number, last.day)],
      ways: [
        ...(line.length > mostOfANote ? [] : [buttonView(wording, "addToNotes", "incontro.note", `${number} ${line}`)]),
        buttonView(wording, "correct", "incontro.correct", number),
        buttonView(wording, "openForm", "incontro.form"),
        "help",
      ],
    };
  },

  /** To a command with a typing error. A meeting is never recorded from a guess: its button opens the form, filled in. */
  near: (wording, names: readonly string[], line: string) => {
    const rest = line.replace(/^[^ ]* */u, "").trim();
    const buttons = names.slice(0, 3).map((name) => {
      const isMeeting = name === "incontro";
      const title = isMeeting && rest !== "" ? wording.buttons.openFilledForm : `/${name}`;
      return titledButton(wording, title, isMeeting ? "incontro.form" : name, isMeeting ? rest : "", "positive");
    });
    return {
      heading: wording.message.notUnderstood(shortened(line, 100)),
      lines: [wording.message.near(names.map((name) => `/${name}`))],
      ways: [...buttons, "help"],
    };
  },

  /** To a line that may tell of a meeting, and why nothing was recorded where that is known: the form has it already. Empty: it has nothing to fill in. */
  "maybe-meeting": (wording, line: string, why?: Exclude<WhyNoFact, "question">) => {
    const { message, intention } = wording;
    return {
      heading: why === undefined ? message.maybeMeeting : intention.noFact[why],
      lines: line === "" ? [] : [why === undefined ? message.maybeMeetingHint : intention.noFactHint],
      ways:
        line === ""
          ? allWays
          : [buttonView(wording, "openFilledForm", "incontro.form", line, "positive"), "status", "help"],
    };
  },

  /** To an empty message, or to a bare mention of the bot. */
  empty: ({ message }) => ({ heading: message.empty, ways: allWays }),

  /** To a message, or to a field of a card, too long to be read: nothing of it was. */
  "too-long": ({ message, body, meeting }, { length, most, field }: TooLong) => {
    const labels: Readonly<Record<string, string>> = { ...body.labels, ...meeting.labels };
    const label = Object.hasOwn(labels, field ?? "") ? labels[field ?? ""] : undefined;
    const isWhole = field === undefined;
    return {
      tone: "attention",
      heading: isWhole ? message.tooLong(length, most) : message.fieldTooLong(label, length, most),
      lines: [isWhole ? message.tooLongHint : message.fieldTooLongHint],
      ways: allWays,
    };
  },

  /** A day and an hour of the digest that are not taken as they were told: what to write or press instead. */
  "slot-problem": (
    wording,
    reading: Exclude<SlotReading, { readonly kind: "none" | "slot" }>,
    text: string,
    /** What a button does with the slot, and the words that come before it in its argument. */
    button: { readonly verb: string; readonly before: string },
  ) => {
    const { slotProblem, slotHint, notWeekly, nothingChanged, twoHours } = wording.subscription;
    const tone = "attention";
    if (reading.kind === "not-weekly") return { tone, heading: notWeekly, lines: [nothingChanged, slotHint], ways: [] };
    if (reading.kind === "problem") {
      return { tone, heading: slotProblem(shortened(text, 60)), lines: [slotHint], ways: [] };
    }
    const slots = reading.hours.map((hour) => wording.digest.slot(reading.weekday, hour));
    const ways = slots.map((slot) => titledButton(wording, slot, button.verb, `${button.before} ${slot}`.trim()));
    return { tone, heading: twoHours(reading.hours), lines: [nothingChanged], ways };
  },
} as const satisfies PlainMessages;
