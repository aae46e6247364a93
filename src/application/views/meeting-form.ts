// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { toDay } from "#domain/day.ts";
import type { TextField } from "#domain/meeting.ts";
import { meetingModes, mostBodiesInAMeeting, textFields } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { DraftProblems } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { type NameDoubt, textOf } from "../reading/name-doubt.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Language, Wording } from "../wording/wording.ts";
import { bodyDoubts, type DoubtView } from "./body-doubts.ts";
import { officialNameOf, shortNameOf } from "./meeting-line.ts";
import type { ChoiceView, Tone } from "./parts.ts";

/** A field: its label, what it holds, what to write in it, and what is wrong with it. */
type FieldView = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string;
  readonly hasProblem: boolean;
};

export type MeetingFormView = {
  readonly heading: string;
  readonly intro: string;
  readonly introTone: Tone;
  readonly day: Omit<FieldView, "placeholder">;
  readonly hour: FieldView;
  /** The days an ambiguous one may be; none otherwise. */
  readonly dayDoubts: readonly Omit<DoubtView, "value">[];
  readonly bodies: FieldView;
  readonly bodyChoices: readonly ChoiceView[];
  readonly bodyDoubts: readonly DoubtView[];
  readonly others: FieldView;
  readonly subject: FieldView;
  readonly mode: FieldView;
  readonly modeChoices: readonly ChoiceView[];
  readonly place: FieldView;
  readonly evidence: FieldView;
  readonly notes: FieldView;
  /** Shows and hides the fields that are seldom needed: the other bodies, the hour, the place, the evidence, the notes. */
  readonly more: string;
  /** At first: where something of them is to be seen to. */
  readonly isMoreShown: boolean;
  readonly submit: string;
  readonly submitVerb: string;
  readonly cancel: string;
  readonly cancelVerb: string;
  readonly cancelArgument: string;
  /** The draft's one-time number, or the meeting that was seen: whatever is sent with it is recorded once. */
  readonly nonce: string;
  readonly language: Language;
};

declare module "../reply.ts" {
  interface CardViews {
    readonly "meeting-form": MeetingFormView;
  }
}

/** What the form is filled in with, beside the draft. */
export type FormContext = {
  readonly objective: Objective;
  readonly register: BodyRegister;
  readonly wording: Wording;
  readonly nonce: string;
  /** In the place of "Registra un incontro". */
  readonly heading?: string;
  /** In the place of what the form says of itself. */
  readonly intro?: string;
  /** In the place of "Registra" and "Annulla". */
  readonly buttons?: Pick<MeetingFormView, "submit" | "submitVerb" | "cancel" | "cancelVerb" | "cancelArgument">;
};

const moreFields = ["others", "place", "evidence", "notes"] as const;

/** Those beyond are told in "altri enti". */
const mostBodiesToChoose = 60;

const noProblems: DraftProblems = { names: [], tooLong: {} };

/**
 * The form with what is known filled in and what is wrong said beside its field, a doubt as a choice to make; `trouble`
 * is said above them all.
 */
export function meetingFormReply(
  draft: MeetingDraft,
  problems: DraftProblems | undefined,
  { objective, register, wording, nonce, heading, intro, buttons }: FormContext,
  trouble?: string,
): CardReply {
  const { form, labels } = wording.meeting;
  const wrong = problems ?? noProblems;
  const day = draft.day.kind === "day" ? draft.day.day : "";
  const unknown = wrong.names.filter(({ candidates }) => candidates.length === 0);
  const texts = { ...draft, others: textOf(draft.names) };
  const text = (name: TextField, problem = "") => {
    const length = wrong.tooLong[name];
    const most = textFields[name];
    const tooLong = length === undefined ? "" : wording.meeting.problems.tooLong(length, most);
    return field(labels[name], shortened(texts[name], most), form.placeholders[name], tooLong || problem);
  };
  const unknownProblem = unknown.map((name) => unknownText(name, wording)).join(" ");
  const dayWrong = dayProblem(wrong, wording);
  const isDayAsked = wrong.day?.kind === "ambiguous";
  const hourProblem = wrong.hour === undefined ? "" : hourText(draft.hour, wording);
  const view: MeetingFormView = {
    heading: heading ?? (problems === undefined ? form.heading : form.headingToFinish),
    intro: trouble ?? intro ?? (problems === undefined ? form.intro : form.introToFinish),
    introTone: trouble === undefined ? "default" : "attention",
    day: { label: labels.day, value: day, problem: dayWrong, hasProblem: dayWrong !== "" && !isDayAsked },
    hour: field(labels.hour, draft.hour, form.placeholders.hour, hourProblem),
    dayDoubts: dayDoubts(wrong, wording),
    bodies: {
      ...field(
        labels.bodies,
        draft.bodies.join(","),
        form.placeholders.bodies,
        bodiesProblem(wrong, objective, register, wording),
      ),
      ...(wrong.bodies === undefined ? { hasProblem: false } : {}),
    },
    bodyChoices: bodyChoices(register, draft.bodies, objective.owner),
    bodyDoubts: bodyDoubts(wrong.names, register, wording),
    others: text("others", unknownProblem),
    subject: text("subject"),
    mode: field(
      labels.mode,
      draft.mode,
      form.placeholders.mode,
      wrong.mode === undefined ? "" : wording.meeting.problems.unknownMode,
    ),
    modeChoices: meetingModes.map((mode) => ({ title: wording.modes[mode], value: mode })),
    place: text("place"),
    evidence: text("evidence"),
    notes: text("notes"),
    more: form.more,
    isMoreShown:
      texts.others !== "" || moreFields.some((name) => wrong.tooLong[name] !== undefined) || hourProblem !== "",
    ...(buttons ?? {
      submit: form.submit,
      submitVerb: "incontro.submit",
      cancel: form.cancel,
      cancelVerb: "incontro.cancel",
      cancelArgument: nonce,
    }),
    nonce,
    language: wording.language,
  };
  const said = [view.day, view.hour, view.bodies, view.others]
    .map(({ problem }) => problem)
    .filter((problem) => problem !== "");
  const summary = [trouble, ...said].filter((line) => line !== undefined).join(" ");
  return { kind: "card", card: "meeting-form", view, summary: summary === "" ? view.heading : summary };
}

function field(label: string, value: string, placeholder: string, problem: string): FieldView {
  return { label, value, placeholder, problem, hasProblem: problem !== "" };
}

/** An hour that may be two ("03:00 / 15:00") is asked; anything else that is no hour is said so. */
function hourText(hour: string, { meeting }: Wording): string {
  const hours = hour.split(" / ");
  return hours.length > 1 ? meeting.problems.ambiguousHour(hours) : meeting.problems.unreadableHour(hour);
}

/** One or two words may be the name of a body, and so may what is written as one; others are likely something else. */
function unknownText({ text, kinds }: NameDoubt, { meeting }: Wording): string {
  return meeting.problems[kinds[0] === "subject" ? "maybeSubject" : "unknownBody"](shortened(text, 60));
}

function dayProblem({ day }: DraftProblems, wording: Wording): string {
  const { problems } = wording.meeting;
  if (day === undefined) return "";
  if (day.kind === "none") return problems.noDay;
  const text = shortened(day.text, 60);
  if (day.kind === "impossible") return problems.impossibleDay(text);
  if (day.kind === "unreadable") return /\d/u.test(text) ? problems.unreadableDay(text) : problems.vagueDay(text);
  return problems.ambiguousDay(text, wording.choice(day.candidates.map((day) => wording.dayWithWeekday(toDay(day)))));
}

function dayDoubts({ day }: DraftProblems, wording: Wording): MeetingFormView["dayDoubts"] {
  if (day?.kind !== "ambiguous") return [];
  const choices = day.candidates.map((day) => ({ title: wording.dayWithWeekday(toDay(day)), value: day }));
  return [{ id: "dayChoice", label: wording.meeting.form.whichDay(shortened(day.text, 60)), choices }];
}

function bodiesProblem(
  { bodies, names }: DraftProblems,
  objective: Objective,
  register: BodyRegister,
  wording: Wording,
): string {
  const { problems } = wording.meeting;
  if (bodies === "none") return problems.noBodies;
  if (bodies === "owner-only") return problems.ownerOnly(officialNameOf(register, objective.owner));
  if (bodies === "too-many") return problems.tooManyBodies(mostBodiesInAMeeting);
  const asked = names.filter(({ candidates }) => candidates.length > 0);
  return asked
    .map(({ text, candidates }) =>
      problems.ambiguousBody(
        shortened(text, 60),
        wording.choice(candidates.slice(0, 12).map((id) => shortNameOf(register, id))),
      ),
    )
    .join(" ");
}

/** Those already named that are not likely, the likely ones, and the others: the owner is told in words. */
function bodyChoices(register: BodyRegister, chosen: readonly BodyId[], owner: BodyId): readonly ChoiceView[] {
  const all = [...register.values()].filter(({ id }) => id !== owner);
  const likely = all.filter(({ isLikely }) => isLikely).map(({ id }) => id);
  const named = chosen.filter((id) => !likely.includes(id));
  const ids = [...new Set([...named, ...likely, ...all.map(({ id }) => id)])];
  return ids
    .slice(0, Math.max(mostBodiesToChoose, chosen.length))
    .map((id) => ({ title: shortNameOf(register, id), value: id }));
}
