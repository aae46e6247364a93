// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import type { CheckedDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Left } from "../reading/rows/row.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton, titledButton } from "./button.ts";
import { sentenceOf } from "./meeting.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";
import { linesBeside, proposalReplyOf } from "./proposal.ts";
import { toTotalsView } from "./totals.ts";

const mostOpened = 4;
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
  const lines = entries.map(({ after }) => {
    const sentence = `${after.number}. ${sentenceOf(register, after, wording)}`;
    const beside = factsBeside(after, wording, after.state === "planned");
    return beside.length === 0 ? sentence : [sentence.replace(/\.$/u, ""), ...beside].join(" · ");
  });
  const open = entries
    .slice(0, mostOpened)
    .map(({ after }) => titledButton(wording, which.open(after.number), "incontro.show", String(after.number)));
  const buttons = [statusButton(wording), buttonView(wording, "meetings", "incontri"), ...open];
  const reply = messageReply("good", several.heading(entries.length), [...lines, ...figures], buttons);
  return { ...reply, summary: [reply.summary, ...figures].join(". ") };
}

/** One of several meetings of which something is to be asked before it can be recorded: its line, and what. */
export type UnclearMeeting = { readonly line: string; readonly draft: MeetingDraft; readonly checked: CheckedDraft };

/** One that is shown as it would be recorded. */
export type ToldMeeting = { readonly facts: MeetingFacts; readonly draft: MeetingDraft };

type Beside = {
  readonly problem?: string;
  readonly unclear?: readonly UnclearMeeting[];
  /** How many more are told whole, and shown after these. */
  readonly others?: number;
  readonly later?: string;
};

/**
 * Asks whether what was read are meetings: each as it was understood, and one yes for those that are chosen: all but what
 * may be none. Kept under `nonce`; `problem` is what was wrong with the last answer, `unclear` are those of which
 * something is to be asked first; these and `others` are kept under `later`.
 */
export function severalQuestionReply(
  register: BodyRegister,
  told: readonly ToldMeeting[],
  nonce: string,
  wording: Wording,
  { problem = "", unclear = [], others = 0, later = "" }: Beside = {},
): Reply {
  const { several } = wording.intention;
  const titles = told.map((one, index) => `${index + 1}. ${toldTitle(register, one, wording)}`);
  const isOne = titles.length === 1;
  const lines = [
    ...(isOne ? titles : []),
    ...told.flatMap(({ draft }, at) => linesBeside(draft, register, wording).map((line) => `${at + 1}. ${line}`)),
    ...(others > 0 ? [several.others(others)] : []),
    ...unclear.map((one, index) => unclearLine(one, told.length + others + index + 1, wording)),
  ];
  const isOneLeft = unclear.length === 1 && others === 0;
  const open = isOneLeft ? several.openOne(told.length + 1) : several.openOthers;
  const buttons = [
    buttonView(wording, isOne ? "record" : "recordAll", "incontro.confirm", nonce, "positive"),
    buttonView(wording, "dontRecord", "incontro.cancel", nonce),
    ...(later === "" ? [] : [titledButton(wording, open, "incontro.resume", later)]),
  ];
  const chosen = told.flatMap(({ draft }, index) => (draft.doubt === "" ? [String(index)] : []));
  const list = {
    label: several.which,
    placeholder: several.which,
    style: "expanded",
    isMany: true,
    value: chosen.join(","),
    choices: titles.map((title, index) => ({ title, value: String(index) })),
  } as const;
  const hint = isOne ? several.questionHintOfOne : several.questionHint(chosen.length === told.length);
  const heading = several.question(told.length);
  const reply = proposalReplyOf({ heading, problem, lines, lists: isOne ? [] : [list], hint, buttons });
  return { ...reply, summary: [reply.summary, ...(isOne ? [] : titles)].join(" ") };
}

/** Said when there is more in a message than is recorded at once: nothing was. */
export function tooManyReply(count: number, hint: string, wording: Wording): Reply {
  const { doubt } = wording.intention.several;
  return messageReply("default", doubt(count), [hint], [openFormButton(wording), statusButton(wording)]);
}

/** "lunedì 5 luglio 2021, con Vicchio: SUAP · in presenza · prot. 12/2021": all that will be recorded. */
function toldTitle(register: BodyRegister, { facts, draft }: ToldMeeting, wording: Wording): string {
  const { doubtedBecause } = wording.intention.several;
  const { day, subject } = facts;
  const names = bodiesNow(register, facts.bodies).map((id) => shortNameOf(register, id));
  const told = wording.intention.several.told(day, wording.list(names), shortened(subject, mostCharactersOfALine));
  const doubt = draft.doubt === "" ? [] : [doubtedBecause[draft.doubt]];
  return [told, ...factsBeside(facts, wording), ...doubt].join(" · ");
}

/** When, how and where, and its proofs: as far as they were told. */
function factsBeside(facts: MeetingFacts, wording: Wording, isHourSaid = false): readonly string[] {
  const { hour, mode, place, evidence } = facts;
  return [
    hour === undefined || isHourSaid ? "" : wording.hour(hour),
    mode === undefined ? "" : wording.modes[mode],
    place,
    ...evidence.map(({ text }) => text),
  ].filter((text) => text !== "");
}

function unclearLine({ line, draft, checked }: UnclearMeeting, place: number, wording: Wording): string {
  const { unclear, unclearBecause } = wording.intention.several;
  const because = () => {
    if (checked.kind !== "incomplete") return unclearBecause.outsideYear;
    const { bodies, day, hour, names } = checked.problems;
    if (names.length > 0) return unclearBecause.names(wording.list(names.map(({ text }) => `«${text}»`)));
    if (hour !== undefined) return unclearBecause.hour(draft.hour);
    if (day !== undefined) return unclearBecause.day;
    return bodies === undefined ? unclearBecause.other : unclearBecause.bodies;
  };
  return unclear(`${place}. «${shortened(line, mostCharactersOfALine)}»`, because());
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
