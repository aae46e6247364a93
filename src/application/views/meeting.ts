// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { type Day, isAfter } from "#domain/day.ts";
import type { MeetingEntry, Totals } from "#domain/journal.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { toChanges, toFacts, toLinks, toRemarks } from "./meeting-facts.ts";
import { shortNameOf, toMeetingLineView } from "./meeting-line.ts";
import type { ButtonView, FactView, LineView, Tone } from "./parts.ts";
import { type TotalsView, toTotalsView } from "./totals.ts";

export type MeetingView = TotalsView & {
  readonly heading: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly hasSentence: boolean;
  readonly totalsBefore: string;
  readonly hasTotalsBefore: boolean;
  readonly hasParts: boolean;
  /** What was changed, from what to what; none for a meeting that was just recorded or is only shown. */
  readonly changes: readonly FactView[];
  readonly hasChanges: boolean;
  readonly facts: readonly FactView[];
  /** The links among the evidence: what is read, and where it leads. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly remarks: readonly LineView[];
  readonly hasRemarks: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly meeting: MeetingView;
  }
}

/** The confirmation of a change of a meeting, with the totals that it moved. */
export function meetingEntryReply(
  objective: Objective,
  register: BodyRegister,
  entry: MeetingEntry,
  wording: Wording,
): CardReply {
  const { after, before, action } = entry;
  const figuresBefore = toTotalsView(objective, entry.totalsBefore, wording);
  const view = toView(objective, register, after, entry.totals, wording);
  const totalsBefore = [
    ...(figuresBefore.totals === view.totals ? [] : [figuresBefore.totals]),
    ...(figuresBefore.documented === view.documented ? [] : [figuresBefore.documented]),
  ];
  const isMoved = before !== undefined && totalsBefore.length > 0;
  const why = entry.why === "" ? [] : [{ label: wording.change.why, value: entry.why }];
  const changes = before === undefined ? [] : [...toChanges(register, before, after, wording), ...why];
  const sentence = before === undefined ? sentenceOf(register, after, wording) : "";
  const heading = meetingHeadingOf(entry, wording);
  return {
    kind: "card",
    card: "meeting",
    view: {
      ...view,
      heading,
      tone: action === "annulled" || after.state === "planned" ? "accent" : "good",
      sentence,
      hasSentence: sentence !== "",
      totalsBefore: isMoved ? wording.change.totalsBefore(totalsBefore.join(" · ")) : "",
      hasTotalsBefore: isMoved,
      changes,
      hasChanges: changes.length > 0,
      buttons: entryButtons(entry, wording),
    },
    summary: wording.meeting.summary(sentence || `${heading}.`, view.totals),
  };
}

/** A meeting asked by its number, with the totals of now and what can be done with it. */
export function meetingReply(
  objective: Objective,
  register: BodyRegister,
  meeting: Meeting,
  totals: Totals,
  today: Day,
  wording: Wording,
): Extract<CardReply, { card: "meeting" }> {
  const view = toView(objective, register, meeting, totals, wording);
  const { title, state, stateTone } = toMeetingLineView(objective, register, meeting, wording);
  return {
    kind: "card",
    card: "meeting",
    view: {
      ...view,
      heading: title,
      tone: stateTone,
      sentence: state,
      hasSentence: true,
      buttons: meetingButtons(meeting, today, wording),
    },
    summary: title,
  };
}

/** What was done, in a few words: "Incontro 7 corretto". */
export function meetingHeadingOf({ action, after, moved }: MeetingEntry, wording: Wording): string {
  if (moved !== undefined) {
    const { arrived, left } = wording.move;
    return (moved.way === "from" ? arrived : left)(after.number, moved.year, moved.number);
  }
  if (action === "logged" && after.state === "planned") return wording.meeting.planned(after.number);
  return wording.change.headings[action](after.number);
}

function toView(
  objective: Objective,
  register: BodyRegister,
  meeting: Meeting,
  totals: Totals,
  wording: Wording,
): MeetingView {
  const remarks = toRemarks(objective, meeting, wording);
  const figures = toTotalsView(objective, totals, wording);
  return {
    ...figures,
    heading: "",
    tone: "default",
    sentence: "",
    hasSentence: false,
    totalsBefore: "",
    hasTotalsBefore: false,
    hasParts: figures.parts !== "",
    changes: [],
    hasChanges: false,
    facts: toFacts(register, meeting, wording),
    links: toLinks(meeting, wording),
    remarks,
    hasRemarks: remarks.length > 0,
    buttons: [],
  };
}

/** What was recorded, in a sentence. */
export function sentenceOf(register: BodyRegister, meeting: Meeting, wording: Wording): string {
  const { meeting: words, list } = wording;
  const names = list(bodiesNow(register, meeting.bodies).map((id) => shortNameOf(register, id)));
  if (meeting.state !== "planned") return words.recordedSentence(meeting.day, names);
  return words.plannedSentence(meeting.day, meeting.hour === undefined ? "" : words.atHour(meeting.hour), names);
}

function entryButtons({ action, after, sequence, moved }: MeetingEntry, wording: Wording): readonly ButtonView[] {
  const undo = buttonView(wording, action === "logged" ? "undoLogged" : "undo", "incontro.undo", String(sequence));
  const next =
    action === "logged"
      ? [
          ...evidenceButton(after, wording),
          buttonView(wording, "correct", "incontro.correct", String(after.number)),
          buttonView(wording, "openAnotherForm", "incontro.form"),
          statusButton(wording),
        ]
      : [buttonView(wording, "open", "incontro.show", String(after.number)), statusButton(wording)];
  return [...next, ...(action === "redacted" || moved !== undefined ? [] : [undo])];
}

/** Nothing takes place before its day: only from that day on a planned one can be said to have been held. */
function meetingButtons(meeting: Meeting, today: Day, wording: Wording): readonly ButtonView[] {
  const { number, state, revision } = meeting;
  const one = String(number);
  const seen = `${number}.${revision}`;
  const story = buttonView(wording, "story", "storia", one);
  if (state === "annulled") {
    return [buttonView(wording, "restore", "incontro.restore", seen, "positive"), story, statusButton(wording)];
  }
  if (state === "planned") {
    return [
      ...(isAfter(meeting.day, today) ? [] : [buttonView(wording, "held", "incontro.held", seen, "positive")]),
      buttonView(wording, "postponed", "incontro.correct", one),
      buttonView(wording, "cancelled", "incontro.annul", one),
      story,
      statusButton(wording),
    ];
  }
  return [
    ...evidenceButton(meeting, wording),
    buttonView(wording, "correct", "incontro.correct", one),
    buttonView(wording, "annul", "incontro.annul", one),
    story,
    statusButton(wording),
  ];
}

/** A held meeting without evidence lacks it more than anything else. */
function evidenceButton(meeting: Meeting, wording: Wording): readonly ButtonView[] {
  if (meeting.state !== "held" || isDocumented(meeting)) return [];
  return [buttonView(wording, "addEvidence", "incontro.evidence", String(meeting.number))];
}
