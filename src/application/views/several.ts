// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import { type AskedMeetings, type Choice, type ToldMeeting, toArgument } from "../reading/drafts/told-meetings.ts";
import type { Left } from "../reading/rows/row.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton, titledButton } from "./button.ts";
import { sentenceOf } from "./meeting.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";
import { proposalReplyOf } from "./proposal.ts";
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

/**
 * Asks whether what was read are meetings: each as it was understood, and one yes for all; each can be left out.
 * `problem` is what was wrong with the last answer, `unclear` are those of which something is to be asked first.
 */
export function severalQuestionReply(
  register: BodyRegister,
  told: readonly ToldMeeting[],
  asked: AskedMeetings,
  wording: Wording,
  { problem = "", unclear = [] }: { readonly problem?: string; readonly unclear?: readonly ToldMeeting[] } = {},
): Reply {
  const { several } = wording.intention;
  const titles = told.map((one, index) => toldTitle(register, one, index, wording));
  const others = unclear.map((one, index) => [one, told.length + index] as const);
  const open = others
    .slice(0, mostOpened)
    .map(([{ line }, index]) => titledButton(wording, several.openOne(index + 1), "incontro.form", line));
  const buttons = [
    buttonView(wording, "recordAll", "incontro.several", toArgument(asked), "positive"),
    buttonView(wording, "dontRecord", "incontro.keep", asked.nonce),
    ...open,
  ];
  const lines = others.map(([one, index]) => unclearLine(one, index, wording));
  const list = {
    label: several.which,
    placeholder: several.which,
    style: "expanded",
    isMany: true,
    value: told.map((_, index) => String(index)).join(","),
    choices: titles.map((title, index) => ({ title, value: String(index) })),
  } as const;
  const { questionHint: hint } = several;
  const reply = proposalReplyOf({
    heading: several.question(told.length),
    problem,
    lines,
    lists: [list],
    hint,
    buttons,
  });
  return { ...reply, summary: [reply.summary, ...titles].join(" ") };
}

/**
 * Said when something is to be asked of several meetings, or one was told already: none was recorded. The first choice
 * has its buttons; what is no choice has its form.
 */
export function severalInDoubtReply(
  register: BodyRegister,
  told: readonly ToldMeeting[],
  asked: AskedMeetings,
  wording: Wording,
  known: readonly Meeting[] = [],
): Reply {
  const { several } = wording.intention;
  const knownAlready = known.map(({ number, day }) => several.known(number, day));
  const titleOf = (choice: Choice) =>
    "day" in choice ? wording.dayWithWeekday(choice.day) : shortNameOf(register, choice.body);
  const quoted = told.map((one, index) => {
    const { line, doubt, facts, vagueDay } = one;
    const text = numbered(line, index);
    if (doubt !== undefined) return several.choose(text, wording.choice(doubt.map(titleOf)));
    if (vagueDay !== undefined) return `${text}: ${wording.meeting.problems.vagueDay(vagueDay)}`;
    return facts === undefined ? unclearLine(one, index, wording) : toldTitle(register, one, index, wording);
  });
  const open = told.map(({ line }, index) => titledButton(wording, several.openOne(index + 1), "incontro.form", line));
  const at = told.findIndex(({ doubt }) => doubt !== undefined);
  const choices = (told[at]?.doubt ?? []).slice(0, mostButtons - 1).map((choice) => {
    const argument = toArgument({ ...asked, lines: asked.lines.with(at, choice.line) });
    return titledButton(wording, `${at + 1}. ${titleOf(choice)}`, "incontro.several", argument);
  });
  const isChoice = choices.length > 0 && known.length === 0;
  const hint = isChoice ? several.chooseHint : known.length === 0 ? several.doubtHint : several.knownHint;
  const more = !isChoice && told.length > mostButtons ? [several.more(mostButtons)] : [];
  const lines = [...quoted, ...knownAlready, hint, ...more];
  const buttons = isChoice ? [...choices, ...open.slice(at, at + 1)] : open.slice(0, mostButtons);
  return messageReply("default", several.doubt(told.length), lines, buttons);
}

/** Said when there are more meetings in a message than are recorded at once: none was. */
export function tooManyReply(count: number, most: number, wording: Wording): Reply {
  const { doubt, tooMany } = wording.intention.several;
  return messageReply("default", doubt(count), [tooMany(most)], [openFormButton(wording), statusButton(wording)]);
}

function numbered(line: string, index: number): string {
  return `${index + 1}. «${shortened(line, mostCharactersOfALine)}»`;
}

/** "1. lunedì 5 luglio 2021, con Vicchio: SUAP · in presenza · prot. 12/2021": all that will be recorded. */
function toldTitle(register: BodyRegister, { line, facts }: ToldMeeting, index: number, wording: Wording): string {
  if (facts === undefined) return numbered(line, index);
  const { day, hour, subject, mode, place, evidence } = facts;
  const names = bodiesNow(register, facts.bodies).map((id) => shortNameOf(register, id));
  const told = wording.intention.several.told(day, wording.list(names), shortened(subject, mostCharactersOfALine));
  const others = [
    hour === undefined ? "" : wording.hour(hour),
    mode === undefined ? "" : wording.modes[mode],
    place,
    ...evidence.map(({ text }) => text),
  ];
  return [`${index + 1}. ${told}`, ...others.filter((text) => text !== "")].join(" · ");
}

function unclearLine({ line, unclear }: ToldMeeting, index: number, wording: Wording): string {
  const { unclear: said, unclearBecause: because } = wording.intention.several;
  const text = numbered(line, index);
  if (unclear === undefined) return said(text, because.other);
  if (unclear.about === "names")
    return said(text, because.names(wording.list(unclear.names.map((name) => `«${name}»`))));
  return said(text, unclear.about === "hour" ? because.hour(unclear.hour) : because[unclear.about]);
}

/** What of a text is not recorded, and why: what tells no meeting at all stands together. */
export function leftOutLines(left: readonly Left[], { intention }: Wording): readonly string[] {
  const { leftOut, leftBecause } = intention.several;
  const cut = ({ text }: Left) => shortened(text, mostCharactersOfALine);
  const others = left.filter(({ why }) => why === "no-meeting").map(cut);
  const together = shortened(others.join("», «"), 2 * mostCharactersOfALine);
  return [
    ...left.filter(({ why }) => why !== "no-meeting").map((one) => leftOut(cut(one), leftBecause[one.why])),
    ...(others.length === 0 ? [] : [leftOut(together, leftBecause["no-meeting"])]),
  ];
}
