import type { BodyRegister } from "#domain/body.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import type { ToldMeeting } from "../recording/record-several.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { sentenceOf } from "./meeting.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";
import { toTotalsView } from "./totals.ts";

const mostOpened = 4;
const mostButtons = 6;
const mostCharactersOfALine = 100;

/** The confirmation of several meetings recorded at once, with the totals that they made. */
export function severalRecordedReply(
  objective: Objective,
  register: BodyRegister,
  entries: readonly MeetingEntry[],
  wording: Wording,
): Reply {
  const { several, which } = wording.intention;
  const totals = entries.at(-1)?.totals;
  const figures = totals === undefined ? [] : [toTotalsView(objective, totals, wording).totals];
  const lines = entries.map(({ after }) => `${after.number}. ${sentenceOf(register, after, wording)}`);
  const open = entries
    .slice(0, mostOpened)
    .map(({ after }) => titledButton(wording, which.open(after.number), "incontro.show", String(after.number)));
  const buttons = [statusButton(wording), buttonView(wording, "meetings", "incontri"), ...open];
  const reply = messageReply("good", several.heading(entries.length), [...lines, ...figures], buttons);
  return { ...reply, summary: [reply.summary, ...figures].join(". ") };
}

/** Asks whether what was read are meetings: each as it was understood, and one yes for all. */
export function severalQuestionReply(
  register: BodyRegister,
  told: readonly ToldMeeting[],
  argument: string,
  wording: Wording,
): Reply {
  const { several } = wording.intention;
  const lines = told.map(({ line, facts }, index) => {
    const names = facts === undefined ? [] : bodiesNow(register, facts.bodies).map((id) => shortNameOf(register, id));
    return `${index + 1}. ${facts === undefined ? line : several.told(facts.day, wording.list(names), shortened(facts.subject, mostCharactersOfALine))}`;
  });
  const buttons = [
    buttonView(wording, "recordAll", "incontro.several", argument, "positive"),
    buttonView(wording, "dontRecord", "incontro.keep"),
  ];
  return messageReply("default", several.question(told.length), [...lines, several.questionHint], buttons);
}

/** Said when one of several meetings is to be asked, or was told already: none was recorded, each has its form. */
export function severalInDoubtReply(
  told: readonly ToldMeeting[],
  wording: Wording,
  known: readonly Meeting[] = [],
): Reply {
  const { several } = wording.intention;
  const knownAlready = known.map(({ number, day }) => several.known(number, day));
  const quoted = told.map(({ line, facts }, index) => {
    const text = `${index + 1}. «${shortened(line, mostCharactersOfALine)}»`;
    return facts === undefined ? several.unclear(text) : text;
  });
  const buttons = told
    .slice(0, mostButtons)
    .map(({ line }, index) => titledButton(wording, several.openOne(index + 1), "incontro.form", line));
  const hint = known.length === 0 ? several.doubtHint : several.knownHint;
  const more = told.length > mostButtons ? [several.more(mostButtons)] : [];
  return messageReply("default", several.doubt(told.length), [...quoted, ...knownAlready, hint, ...more], buttons);
}
