// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { enAnswers } from "./en-answers.ts";
import { enBody } from "./en-body.ts";
import { enButtons } from "./en-buttons.ts";
import { dayWithWeekdayInEnglish, monthsInEnglish } from "./en-calendar.ts";
import { enChange } from "./en-change.ts";
import { enClosing } from "./en-closing.ts";
import { enCommands } from "./en-commands.ts";
import { bodies, meetings } from "./en-counted.ts";
import { enDigest } from "./en-digest.ts";
import { enDoubt } from "./en-doubt.ts";
import { enHowTo } from "./en-how-to.ts";
import { enIntention } from "./en-intention.ts";
import { enMeeting } from "./en-meeting.ts";
import { enMeetings } from "./en-meetings.ts";
import { enMessage } from "./en-message.ts";
import { enMove } from "./en-move.ts";
import { enPhase } from "./en-phase.ts";
import { enPrivate } from "./en-private.ts";
import { enProof } from "./en-proof.ts";
import { enRoles } from "./en-roles.ts";
import { enSent } from "./en-sent.ts";
import { enStatus } from "./en-status.ts";
import { enSubscription } from "./en-subscription.ts";
import { enYear } from "./en-year.ts";
import type { it } from "./it.ts";

const kinds: Readonly<Record<BodyKind, readonly [one: string, many: string]>> = {
  comune: ["municipality", "municipalities"],
  "citta-metropolitana": ["metropolitan city", "metropolitan cities"],
  unione: ["union of municipalities", "unions of municipalities"],
  regione: ["region", "regions"],
  altro: ["other body", "other bodies"],
};

const modes: Readonly<Record<MeetingMode, string>> = {
  "in-person": "in person",
  video: "by video call",
  mixed: "in person and remotely",
};

/** Every sentence in English. */
export const en: typeof it = {
  language: "en",

  months: monthsInEnglish,
  dayWithWeekday: dayWithWeekdayInEnglish,
  quoted: (text) => `“${text}”`,
  hour: (hour) => `at ${hour}`,
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
  choice: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`),
  kind: (kind, count) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  modes,

  commands: enCommands,

  buttons: enButtons,

  figures: {
    meetings: (value, target) => `Meetings: ${outOf(value, target)}`,
    bodies: (value, target) => `Bodies: ${outOf(value, target)}`,
    outOf,
    documented: (counts) => `With evidence: ${meetings(counts.meetings)}, ${bodies(counts.bodies)}`,
    parts: (parts) => `Bodies by kind: ${parts.join(" · ")}`,
  },

  help: {
    welcomeHeading: "Hello! I keep the diary of the objective",
    heading: "What you can write: the commands in brief",
    intro: (title) =>
      `I follow the objective ${title}. After each meeting tell me about it in a line: I count meetings and bodies.`,
    welcomeFooter: "Try “yesterday meeting with Fiesole”, or press a button.",
    footer: (office) =>
      `The slash is not needed, and plain words work too: “yesterday meeting with Fiesole”, “where do we stand”, “show me the meetings”, “meeting 3 was on 7 July”, “undo”. If something is missing, I ask. For questions on the objective turn to the office that answers for it: ${office}.`,
    pages: ({ source, privacy }) =>
      [
        privacy === undefined
          ? "The site and the privacy notice are in the details of the app."
          : `[The privacy notice](${privacy}).`,
        source === undefined
          ? "It is free software, under the EUPL-1.2."
          : `It is free software, under the EUPL-1.2: [the source](${source}).`,
      ].join(" "),
  },

  status: enStatus,

  meetings: enMeetings,

  bodies: {
    heading: "The bodies involved",
    none: "No body yet: those of the meetings that were held count.",
    met: (count, documented, last) =>
      `${meetings(count)} (${documented === 0 ? "none" : documented} with evidence), the last on ${dayWithWeekdayInEnglish(last)}`,
    doesNotCount: () => "not counted for this objective",
  },

  answers: enAnswers,
  howTo: enHowTo,
  meeting: enMeeting,
  change: enChange,
  closing: enClosing,
  digest: enDigest,
  doubt: enDoubt,
  subscription: enSubscription,
  private: enPrivate,
  proof: enProof,

  roles: enRoles,
  intention: enIntention,
  phase: enPhase,
  body: enBody,
  year: enYear,
  move: enMove,

  message: enMessage,
  sent: enSent,
};

function outOf(value: number, target: number): string {
  return value <= target ? `${value} of ${target}` : `${value} (${target} are enough)`;
}
