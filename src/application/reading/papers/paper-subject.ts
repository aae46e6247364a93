// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { topicIn } from "../take-topic.ts";
import { marksOfReplies, wordsOfTitles } from "../words/paper-words.ts";

const reply = new RegExp(`^(?:(?:${marksOfReplies})\\s*:\\s*)+`, "u");
const accepted = /^(?:accettato|accettata|accepted|convocazione|invito)\s*:\s*/u;
const agenda = /(?:ordine del giorno|odg|o\.d\.g\.)\s*:\s*(.+)$/isu;
const title = new RegExp(`^(?:(?:${wordsOfTitles})(?![\\p{L}\\p{N}])[\\s,:;–-]*(?:n\\.?\\s*\\d+\\s*)?)+`, "u");
const meetingFirst = /^(?:convocazione|invito|conferma|verbale|resoconto|riunione|incontro|tavolo|seduta)(?!\p{L})/u;

/**
 * What a paper says was talked of: its subject without the words that only name the meeting, then the first point of
 * the agenda, then what its sentences say. Empty when nothing does.
 */
export function subjectOf(
  subjects: readonly string[],
  text: string,
  told: readonly MeetingReading[],
  context: LineContext,
): string {
  const [, listed = ""] = agenda.exec(text) ?? [];
  const [first = ""] = listed.split(/\n|;|(?<=\p{L}{3})\.\s/u);
  const topic = told.find((one) => one.subject !== "")?.subject;
  const afterDash = subjects.flatMap((one) => / [-–] (.+)$/u.exec(one)?.[1] ?? []);
  const alone = subjects.find((one) => one !== "" && !meetingFirst.test(fold(one)) && !namesTheMeeting(one, context));
  const found =
    subjects.flatMap((one) => plainIn(one, context)).find((one) => one !== "") ??
    afterDash.find((one) => !namesTheMeeting(one, context)) ??
    (first.replace(/^\s*(?:\d+[.)]|[-•])\s*/u, "").trim() || (topic ?? afterDash[0] ?? alone ?? ""));
  return found.replace(/[.;]$/u, "");
}

/** The subject of a mail without its marks: "R: R: convenzione" is "convenzione". */
export function withoutMarks(subject: string): string {
  const folded = fold(subject);
  const length = (reply.exec(folded)?.[0] ?? "").length;
  return subject.slice(length + (accepted.exec(folded.slice(length))?.[0].length ?? 0)).trim();
}

/** "Riunione convenzione" is "convenzione"; nothing of what names the day or the bodies of the meeting. */
function plainIn(subject: string, context: LineContext): readonly string[] {
  const folded = fold(subject);
  if (!meetingFirst.test(folded)) return namesTheMeeting(subject, context) || isOnlyTitle(folded) ? [] : [subject];
  if (namesTheMeeting(subject, context)) return [];
  const told = subject.slice(title.exec(folded)?.[0].length ?? 0).trim();
  return [topicIn(told, context.register) ?? told];
}

const isOnlyTitle = (folded: string) => !/[\p{L}\p{N}]/u.test(folded.slice(title.exec(folded)?.[0].length ?? 0));

function namesTheMeeting(subject: string, context: LineContext): boolean {
  const { bodies, day } = readMeetingLine(subject, context);
  return bodies.length > 0 || day.kind !== "none";
}
