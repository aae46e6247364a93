import type { BodyRegister } from "#domain/body.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { meetingRemarks } from "#domain/remarks.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { officialNameOf, shortNameOf, toMeetingLineView } from "./meeting-line.ts";
import type { ButtonView, FactView, LineView, Tone } from "./parts.ts";
import { type TotalsView, toTotalsView } from "./totals.ts";

export type MeetingRecordedView = TotalsView & {
  readonly heading: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly hasSentence: boolean;
  readonly hasParts: boolean;
  readonly facts: readonly FactView[];
  readonly remarks: readonly LineView[];
  readonly hasRemarks: boolean;
  readonly buttons: readonly ButtonView[];
};

/** The confirmation of a meeting: the same for every delivery of the request, as it is made of the journal's entry. */
export function meetingRecordedReply(
  objective: Objective,
  register: BodyRegister,
  recorded: Pick<JournalEntry, "after" | "totals">,
  wording: Wording,
): CardReply {
  const view = toMeetingRecordedView(objective, register, recorded, wording);
  return { kind: "card", card: "meeting-recorded", view, summary: wording.meeting.summary(view.sentence, view.totals) };
}

function toMeetingRecordedView(
  objective: Objective,
  register: BodyRegister,
  { after: meeting, totals }: Pick<JournalEntry, "after" | "totals">,
  wording: Wording,
): MeetingRecordedView {
  const words = wording.meeting;
  const isPlanned = meeting.state === "planned";
  const names = wording.list(meeting.bodies.map((id) => shortNameOf(register, id)));
  const sentence = isPlanned
    ? words.plannedSentence(meeting.day, meeting.hour === undefined ? "" : words.atHour(meeting.hour), names)
    : words.recordedSentence(meeting.day, names);
  const remarks = meetingRemarks(objective, meeting).map((remark) => remarkLine(objective, remark, wording));
  const figures = toTotalsView(objective, totals, wording);
  return {
    ...figures,
    hasParts: figures.parts !== "",
    heading: isPlanned ? words.planned(meeting.number) : words.recorded(meeting.number),
    tone: isPlanned ? "accent" : "good",
    sentence,
    hasSentence: true,
    facts: toFacts(register, meeting, wording),
    remarks,
    hasRemarks: remarks.length > 0,
    buttons: [statusButton(wording), buttonView(wording, "openAnotherForm", "incontro.form")],
  };
}

/** The same card for a meeting asked by its number, with the totals of now. */
export function meetingShownReply(
  objective: Objective,
  register: BodyRegister,
  shown: Pick<JournalEntry, "after" | "totals">,
  wording: Wording,
): CardReply {
  const view = toMeetingRecordedView(objective, register, shown, wording);
  const { title, stateTone: tone } = toMeetingLineView(objective, register, shown.after, wording);
  return {
    kind: "card",
    card: "meeting-recorded",
    view: { ...view, heading: title, tone, sentence: "", hasSentence: false },
    summary: title,
  };
}

/** What is known of a meeting, label by label; what was not given is left out. */
export function toFacts(register: BodyRegister, meeting: Meeting, wording: Wording): readonly FactView[] {
  const { labels } = wording.meeting;
  const hour = meeting.hour === undefined ? "" : `, ${wording.hour(meeting.hour)}`;
  const facts = [
    { label: labels.day, value: `${wording.dayWithWeekday(meeting.day)}${hour}` },
    { label: labels.bodies, value: meeting.bodies.map((id) => officialNameOf(register, id)).join(", ") },
    { label: labels.subject, value: meeting.subject },
    { label: labels.mode, value: meeting.mode === undefined ? "" : wording.modes[meeting.mode] },
    { label: labels.place, value: meeting.place },
    { label: labels.evidence, value: meeting.evidence.map(({ text }) => text).join("; ") },
    { label: labels.notes, value: meeting.notes },
  ];
  return facts.filter(({ value }) => value !== "");
}

function remarkLine(objective: Objective, remark: keyof Wording["meeting"]["remarks"], wording: Wording): LineView {
  const { remarks } = wording.meeting;
  if (remark === "outside-year") return { text: remarks[remark](objective.year) };
  if (remark !== "before-phase") return { text: remarks[remark] };
  const phase = objective.phases.find(({ number }) => number === objective.meetingsPhase);
  return { text: phase === undefined ? "" : remarks[remark](phase.start) };
}
