// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { namesIn } from "../bodies/names-in.ts";
import { fold } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { isEvidence } from "../take-evidence.ts";
import { topicIn } from "../take-topic.ts";
import { marksOfReplies, wordsOfTitles } from "../words/paper-words.ts";
import { type Part, service } from "./paper-parts.ts";

const reply = new RegExp(`^(?:(?:${marksOfReplies})\\s*:\\s*)+`, "u");
const accepted = /^(?:accettato|accettata|accepted|convocazione|invito)\s*:\s*/u;
const agenda = /(?:ordine del giorno|odg|o\.d\.g\.)\s*:\s*(.+)$/isu;
const point = /^\s*(?:\d+[.)]|[-•])\s*/u;
const title = new RegExp(`^(?:(?:${wordsOfTitles})(?![\\p{L}\\p{N}])[\\s,:;–-]*(?:n\\.?\\s*\\d+\\s*)?)+`, "u");
const meetingFirst = /^(?:convocazione|invito|conferma|verbale|resoconto|riunione|incontro|tavolo|seduta)(?!\p{L})/u;

/**
 * What a paper says was talked of: its subject without the words that only name the meeting, then the first point of
 * the agenda, then what its sentences say. Empty when nothing does.
 */
export function subjectOf(
  subjects: readonly string[],
  parts: readonly Part[],
  told: readonly { readonly text: string; readonly reading: MeetingReading }[],
  context: LineContext,
): string {
  const [, listed = ""] = agenda.exec(parts.map(({ text }) => text).join("\n")) ?? [];
  const [first = ""] = listed.split(/\n|;|(?<=\p{L}{3})\.\s/u);
  const topics = told.map(({ reading }) => reading.subject);
  const topic = topics.find((one) => one !== "" && !isOnlyTitle(fold(one)) && !pointsAbove.test(fold(one)));
  const asked = subjects
    .map((one) => one.replace(point, ""))
    .filter((one) => /\p{L}/u.test(one) && !one.trim().endsWith("?"));
  const afterDash = asked.flatMap((one) => / [-–] (.+)$/u.exec(one)?.[1] ?? []);
  const alone = asked.find(
    (one) => !meetingFirst.test(fold(one)) && !namesTheMeeting(one, context) && !isOnlyTitle(fold(one)),
  );
  const saysMore = (one: string) => !isEvidence(one) && !isOnlyTitle(fold(one)) && !meetingFirst.test(fold(one));
  const found = [
    asked.map((one) => plainIn(one, context)).find((one) => one !== ""),
    afterDash.find((one) => !namesTheMeeting(one, context) && saysMore(one)),
    first
      .replace(point, "")
      .replace(/^([^()]*)\).*$/u, "$1")
      .trim(),
    topic,
    afterDash.find((one) => saysMore(one) && besideTheMeeting(one, context) !== ""),
    ...[...afterDash, ...asked].map((one) => besideTheMeeting(one, context)),
    alone,
    isHeading(parts) ? plainIn(parts.find(({ label }) => label === undefined)?.text ?? "", context) : "",
  ].find((one) => one !== undefined && /\p{L}/u.test(one));
  return (found ?? "").replace(/[.;]$/u, "");
}

/** "In relazione all'incontro in oggetto": it says no more than the subject does. */
const pointsAbove = /(?<!\p{L})(?:in|di cui (?:all')?) ?oggetto(?!\p{L})/u;

const mostWordsOfATitle = 8;

/** "Verbale riunione tavolo SUAP" stands over minutes; a few words, over an invitation. */
function isHeading(parts: readonly Part[]): boolean {
  const first = parts.find((one) => !isOfService(one));
  if (first === undefined || first.label !== undefined) return false;
  const isTitle = !/[.,;:?!]\s*$/u.test(first.text) && first.text.split(/\s+/u).length <= mostWordsOfATitle;
  const isOfAnInvitation = isTitle && parts.some((one) => one.label === "invited" || isOfService(one));
  return isOfAnInvitation || /^(?:verbale|resoconto|minuta|sintesi)(?!\p{L})/u.test(fold(first.text));
}

/** "Riunione di Microsoft Teams", over what it is about. */
const isOfService = ({ text }: Part) => service.test(fold(text));

/** "Convocazione incontro polizia municipale con Comune di Empoli": what is left of a subject without the meeting. */
function besideTheMeeting(subject: string, context: LineContext): string {
  const { spans } = readMeetingLine(subject, context);
  const taken = [...spans.day, ...spans.hour, ...spans.bodies, ...spans.place, ...spans.evidence, ...spans.mode];
  const [start] = taken.map((span) => span.start).sort((one, other) => one - other);
  const words = subject
    .slice(title.exec(fold(subject))?.[0].length ?? 0, start)
    .replace(
      /(?:(?:^|\s)(?:con|tra|del|dell['’]|il|i|al|presso|@))+\s*(?:(?:i|il)\s)?(?:comun[ei](?:\s+di)?)?[\s,:–-]*$/iu,
      "",
    );
  const told = (topicIn(words, context.register) ?? words.replace(/^(?:su|sul|sulla|sui|sulle)\s/iu, "")).replace(
    /(?:[\s,:–-]+(?:verbale|resoconto|convocazione|incontro|riunione|tavolo|meeting))*[\s,:–-]*$/iu,
    "",
  );
  return start === undefined || isOnlyTitle(fold(told)) || namesBodies(told, context.register) ? "" : told.trim();
}

/** The subject of a mail without its marks: "R: R: convenzione" is "convenzione". */
export function withoutMarks(subject: string): string {
  const folded = fold(subject);
  const length = (reply.exec(folded)?.[0] ?? "").length;
  return subject.slice(length + (accepted.exec(folded.slice(length))?.[0].length ?? 0)).trim();
}

/** "Riunione convenzione" is "convenzione"; empty where it names the day or the bodies of the meeting. */
function plainIn(subject: string, context: LineContext): string {
  const folded = fold(subject);
  if (namesTheMeeting(subject, context)) return "";
  if (!meetingFirst.test(folded)) return isOnlyTitle(folded) ? "" : subject;
  const told = subject.slice(title.exec(folded)?.[0].length ?? 0).trim();
  return topicIn(told, context.register) ?? told.replace(/^\p{L}+\s(?:su|sul|sulla|sui|sulle|sugli)\s/iu, "");
}

const isOnlyTitle = (folded: string) => !/[\p{L}\p{N}]/u.test(folded.slice(title.exec(folded)?.[0].length ?? 0));

function namesTheMeeting(subject: string, context: LineContext): boolean {
  const { bodies, doubts, day } = readMeetingLine(subject, context);
  // "Verbale Bagno a Ripoli", and neither "statuto dell'unione" nor "aree montane".
  const isSpelt = namesIn(sourceOf(subject), context.register).some(({ match }) => match?.isCertain === true);
  return (
    bodies.length > 0 || (isSpelt && doubts.some(({ candidates }) => candidates.length === 1)) || day.kind !== "none"
  );
}
