// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Case } from "../conversation/cases.ts";
import { isOfAMeeting } from "../conversation/open.ts";
import { amendSeveral } from "../meetings/amend-several.ts";
import { answerCorrection } from "../meetings/answer-correction.ts";
import { phasePicked } from "../phases/ask-which-phase.ts";
import { datePhaseInWords, phaseAskedBy } from "../phases/date-phase-in-words.ts";
import { isChange } from "../reading/intentions/intention.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { chooseOrComplete, joinAmended, joinSame, recordAnother } from "./answer-open-duplicate.ts";
import { amendMeeting, amendProposal, askOnceMore, complete, fillWithAll, takeAway } from "./answer-open-meeting.ts";
import type { Waiting, WaitingForMeeting } from "./conversing.ts";
import { carryOutRest, insteadOf, leaveOpen } from "./leave-open.ts";
import { performOpen } from "./perform-open.ts";
import { pickMeeting } from "./pick-meeting.ts";
import { writeAskedText } from "./write-asked-text.ts";

type Answer = (waiting: Waiting) => Promise<Reply | undefined>;

/** What each case does; undefined: the message is about something else. */
export const answers: Readonly<
  Record<Exclude<Case, "new" | "what-about" | "undo" | "take-up" | "leave-all" | "amend-last">, Answer>
> = {
  perform: doOpen,
  leave: leaveOpen,
  complete: ofAMeeting(complete),
  "ask-again": ofAMeeting(askOnceMore),
  join: ofAMeeting(joinSame),
  "record-another": ofAMeeting(recordAnother),
  "join-amended": ofAMeeting(joinAmended),
  "choose-or-complete": ofAMeeting(chooseOrComplete),
  everybody: ofAMeeting(fillWithAll),
  "take-away": ofAMeeting(takeAway),
  "amend-meeting": ofAMeeting(amendMeeting),
  "amend-proposal": ofAMeeting(amendProposal),
  "amend-several": amendSeveralOrOne,
  amend,
  pick: (all) => pickMeeting(all, all.open),
  write: writeAskedText,
};

function ofAMeeting(answer: (one: WaitingForMeeting) => Promise<Reply | undefined>): Answer {
  return async ({ open, ...all }) => (isOfAMeeting(open) ? answer({ ...all, open }) : undefined);
}

async function doOpen(all: Waiting): Promise<Reply | undefined> {
  const { open } = all;
  return open.kind === "correction" && open.proposal.draft !== undefined ? amend(all) : performOpen(open.proposal, all);
}

async function amendSeveralOrOne(all: Waiting): Promise<Reply | undefined> {
  const { open, reading, request, services } = all;
  const amended = isOfAMeeting(open) ? await amendSeveral(open, reading, request, services) : undefined;
  return amended ?? (reading.answer.kind === "opened" ? amend(all) : undefined);
}

/** "No, il 18", "sì ma aggiungi Signa", of a change, a phase or a text that is asked about. */
async function amend(all: Waiting): Promise<Reply | undefined> {
  const { answer } = all.reading;
  const { word, rest } = answer.kind === "opened" ? answer : { word: undefined, rest: all.reading };
  const filled = (await fillCorrection(all)) ?? (await datePhase(all, rest));
  if (filled !== undefined || word === undefined) return filled;
  const change = [rest.intention, all.reading.intention].find(isChange);
  const isALine = all.open.proposal.verb === "incontro";
  const changed = change === undefined || isALine ? undefined : await carryOutRest(change, rest, all);
  if (changed !== undefined || (word === "yes" && rest.intention.kind !== "none")) return changed;
  return word === "yes" ? unclearReply(rest, all.request) : insteadOf(all, rest);
}

/** What is open of a correction, as the message fills it in; undefined when it does not. */
async function fillCorrection({ open, reading, request, services }: Waiting): Promise<Reply | undefined> {
  return open.kind === "correction" ? answerCorrection(open, reading, request, services) : undefined;
}

async function datePhase({ open, request, services }: Waiting, rest: Reading): Promise<Reply | undefined> {
  const { onlyDay } = rest;
  const phase = phasePicked(open, rest, services) ?? (onlyDay && phaseAskedBy(open, onlyDay, services));
  return phase && datePhaseInWords(phase, request, services);
}

function unclearReply({ line }: Reading, { wording }: CommandRequest): Reply {
  const said = wording.message.notUnderstood(shortened(line, 100));
  return messageReply("default", said, [wording.intention.unclearYes], [statusButton(wording)]);
}
