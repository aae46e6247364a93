// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import type { BodyCorrection } from "#domain/body-news.ts";
import { isCounted } from "#domain/body-tally.ts";
import { headOf, rolesHeadOf } from "#domain/chain-state.ts";
import { countsFor } from "#domain/counts.ts";
import { compareDays } from "#domain/day.ts";
import type { DigestFacts, ObjectiveNews, PlannedMeetings } from "#domain/digest-facts.ts";
import { type Correction, latePhases } from "#domain/digest-news.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { indicatorStandings, totalsOf } from "#domain/standing.ts";
import type { Occurrence } from "#domain/weekly-slot.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { openingLine } from "./indicator.ts";
import { bodiesInALine, shortNameOf } from "./meeting-line.ts";
import type { ButtonView, LineView } from "./parts.ts";
import { hourOf } from "./wall-time.ts";

export type DigestView = {
  readonly heading: string;
  readonly period: string;
  readonly objective: string;
  readonly opening: readonly LineView[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly LineView[] }[];
  readonly evidence: string;
  readonly hasEvidence: boolean;
  /** Why it comes late, or that somebody has read it. */
  readonly notes: readonly LineView[];
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly digest: DigestView;
  }
}

/** Which digest it is: its id is empty in a preview, which nobody answers. */
export type DigestFrame = {
  readonly id: string;
  /** When it was to come, if it comes late. */
  readonly lateFrom?: Occurrence;
  readonly skipped: number;
  readonly timeZone: string;
};

const linesOfASection = 6;
const bodiesOnALine = 6;
const mostToConfirm = 2;

/**
 * The digest: what is missing first, then what happened, what is taken back, what comes. A quiet week is one line. It
 * holds nothing that people typed: whoever is named in a subject or in the notes is not named here, nor kept with it.
 */
export function digestReply(
  facts: DigestFacts,
  register: BodyRegister,
  frame: DigestFrame,
  wording: Wording,
): CardReply {
  const { digest } = wording;
  const { from, today, current } = facts;
  const missing = missingLines(facts, wording);
  const happened = facts.news.flatMap((news) => happenedLines(news, register, wording));
  const corrections = facts.news.flatMap((news) => [
    ...news.corrections.flatMap((one) => correctionLines(one, register, wording)),
    ...news.bodyCorrections.map((one) => bodyCorrectionLine(news.objective, one, register, wording)),
  ]);
  const ahead = aheadLines(facts, register, wording);
  const isQuiet = happened.length + corrections.length + ahead.length === 0;
  const quiet = digest.quiet(from, today);
  const sections = [
    { heading: digest.happened, lines: happened.length === 0 ? [digest.nothing] : happened },
    { heading: digest.corrections, lines: corrections },
    { heading: digest.ahead, lines: ahead, unread: unreadOf(facts.planned) + unreadOf(facts.toConfirm) },
  ];
  const { all, documented } = totalsOf(current.counts).meetings;
  const evidence = isQuiet ? "" : digest.evidence(documented, all);
  const opening = isQuiet ? [[quiet, ...missing].join(" ")] : missing;
  const shown = isQuiet ? [] : sections.filter(({ lines }) => lines.length > 0);
  const { provisional } = wording.closing;
  const edition = facts.isProvisional ? [provisional(current.objective.year)] : [];
  const notes = [...notesOf(frame, wording), ...edition];
  const view: DigestView = {
    heading: digest.heading,
    period: digest.period(from, today),
    objective: `${current.objective.code} ${current.objective.title}`,
    opening: toLines(opening),
    sections: shown.map(({ heading, lines, unread = 0 }) => ({ heading, lines: toLines(cut(lines, unread, wording)) })),
    evidence,
    hasEvidence: evidence !== "",
    notes: toLines(notes),
    buttons: digestButtons(frame.id, wording),
  };
  return { kind: "card", card: "digest", view: withHeads(view, facts, wording), summary: textOf(view) };
}

/** Where the journals stood, for whoever wants to compare one day: not in what the notification says. */
function withHeads(view: DigestView, { news, current }: DigestFacts, { proof }: Wording): DigestView {
  const ofYears = news.map(({ objective, counts }) => headOf(objective, counts));
  const heads = [...ofYears, rolesHeadOf(current.counts)].filter((head) => head !== undefined);
  return heads.length === 0 ? view : { ...view, notes: [...view.notes, { text: proof.digest(heads.join(" · ")) }] };
}

/** The same digest once somebody said that they read it: without that button. */
export function readDigestReply(reply: CardReply, at: Temporal.ZonedDateTime, wording: Wording): CardReply {
  if (reply.card !== "digest") return reply;
  const read = wording.digest.read(at.toPlainDate(), hourOf(at));
  const buttons = reply.view.buttons.filter(({ verb }) => verb !== "riepilogo.read");
  return { ...reply, view: { ...reply.view, notes: [...reply.view.notes, { text: read }], buttons } };
}

function missingLines({ news, today }: DigestFacts, wording: Wording): readonly string[] {
  return news.flatMap(({ objective, counts }, index) => {
    const standings = indicatorStandings(objective, counts, today);
    const open = standings.filter(({ state }) => state !== "reached");
    const indicators = open.length === 0 ? [wording.status.allReached] : open.map((one) => openingLine(one, wording));
    const late = latePhases(objective, counts.phases, today).map(({ what, phase, on }) =>
      wording.digest.phase[what](phase.number, on),
    );
    const lines = [...indicators, ...late];
    const isPast = index < news.length - 1;
    return isPast ? lines.map((line) => wording.digest.yearBefore(objective.year, line)) : lines;
  });
}

function happenedLines(news: ObjectiveNews, register: BodyRegister, wording: Wording): readonly string[] {
  const { digest, list } = wording;
  const names = list(news.newBodies.slice(0, bodiesOnALine * 2).map((id) => shortNameOf(register, id)));
  return [
    ...news.phases.map(({ phase, what, on }) => digest.phase[what](phase.number, on)),
    ...news.held.map((meeting) => meetingLine(news, meeting, register, wording)),
    ...(news.newBodies.length === 0 ? [] : [digest.newBodies(news.newBodies.length, names)]),
    ...(news.documented.length === 0
      ? []
      : [digest.documented(news.documented.length, list(news.documented.map(({ number }) => String(number))))]),
  ];
}

/** A meeting that is held and does not count says so. */
function meetingLine({ objective }: ObjectiveNews, meeting: Meeting, register: BodyRegister, wording: Wording): string {
  const { digest, meetings } = wording;
  const line = digest.meeting(meetings.title(meeting.number, meeting.day), bodiesOf(meeting, register, wording));
  return countsFor(objective, meeting) ? line : `${line} ${meetings.doesNotCount}.`;
}

function correctionLines({ before, after }: Correction, register: BodyRegister, wording: Wording): readonly string[] {
  const { corrected } = wording.digest;
  const { number } = after;
  if (after.state === "annulled") {
    return [corrected[before.state === "planned" ? "calledOff" : "annulled"](number, before.day)];
  }
  if (before.state === "annulled") return [corrected.restored(number, after.day)];
  const lines: string[] = [];
  if (before.state === "held" && after.state === "planned") lines.push(corrected.notHeld(number, after.day));
  if (!before.day.equals(after.day)) lines.push(corrected.day(number, before.day, after.day));
  const [were, are] = [bodiesOf(before, register, wording), bodiesOf(after, register, wording)];
  if (were !== are) lines.push(corrected.bodies(number, were, are));
  return lines;
}

function bodyCorrectionLine(
  objective: Objective,
  { before, after, moved }: BodyCorrection,
  register: BodyRegister,
  { digest: { correctedBody } }: Wording,
): string {
  const effect = correctedBody.effect(moved.all);
  const name = after.shortName;
  if (after.mergedInto !== undefined)
    return correctedBody.merged(name, shortNameOf(register, after.mergedInto), effect);
  if (before.mergedInto !== undefined)
    return correctedBody.parted(name, shortNameOf(register, before.mergedInto), effect);
  return isCounted(objective, after) ? correctedBody.counts(name, effect) : correctedBody.doesNotCount(name, effect);
}

/** What waits for a word comes first, and leaves room for the soonest of what is to come. */
function aheadLines({ planned, toConfirm, ahead }: DigestFacts, register: BodyRegister, wording: Wording) {
  const { digest } = wording;
  const meetings = planned.meetings.map((meeting) => ({
    day: meeting.day,
    text: digest.planned(meeting.number, meeting.day, meeting.hour ?? "", bodiesOf(meeting, register, wording)),
  }));
  const days = ahead.map(({ day, what, phase }) => ({ day, text: digest.daysAhead[what](day, phase?.number ?? 0) }));
  const inOrder = [...meetings, ...days].sort((one, other) => compareDays(one.day, other.day));
  const open = toConfirm.meetings.map(({ number, day }) => digest.toConfirm(number, day));
  return [...open.slice(0, mostToConfirm), ...inOrder.map(({ text }) => text), ...open.slice(mostToConfirm)];
}

function unreadOf({ meetings, total }: PlannedMeetings): number {
  return total - meetings.length;
}

function bodiesOf(meeting: Meeting, register: BodyRegister, wording: Wording): string {
  return bodiesInALine(register, meeting, wording, bodiesOnALine);
}

function notesOf({ lateFrom, skipped, timeZone }: DigestFrame, { digest }: Wording): readonly string[] {
  const at = lateFrom?.at.toZonedDateTimeISO(timeZone);
  return [
    ...(at === undefined ? [] : [digest.late(at.toPlainDate(), hourOf(at))]),
    ...(skipped === 0 ? [] : [digest.skipped(skipped)]),
  ];
}

function digestButtons(id: string, wording: Wording): readonly ButtonView[] {
  const answers = [
    buttonView(wording, "read", "riepilogo.read", id, "positive"),
    buttonView(wording, "askManagers", "riepilogo.ask", id),
  ];
  const look = [statusButton(wording), buttonView(wording, "meetings", "incontri")];
  return id === "" ? look : [...look, ...answers];
}

/** One screen: what does not fit is counted. */
function cut(lines: readonly string[], unread: number, { digest }: Wording): readonly string[] {
  if (lines.length + unread <= linesOfASection) return lines;
  const shown = lines.slice(0, linesOfASection - 1);
  return [...shown, digest.others(lines.length + unread - shown.length)];
}

function toLines(texts: readonly string[]): readonly LineView[] {
  return texts.map((text) => ({ text }));
}

/** The digest as plain text, for whoever sees no card. */
function textOf({ heading, period, opening, sections, evidence, notes }: DigestView): string {
  const parts = sections.flatMap((section) => [`${section.heading}:`, ...section.lines.map(({ text }) => text)]);
  const lines = [...opening.map(({ text }) => text), ...parts, evidence, ...notes.map(({ text }) => text)];
  return [`${heading}. ${period}.`, ...lines].filter((line) => line !== "").join(" ");
}
