// SPDX-License-Identifier: EUPL-1.2
import { proposeDraft } from "../meetings/propose-meeting.ts";
import { asAnother, joinTold } from "../meetings/settle-duplicate.ts";
import type { Reply } from "../reply.ts";
import { askUnclear, complete, showAgain } from "./answer-open-meeting.ts";
import type { WaitingForMeeting } from "./conversing.ts";
import { performOpen } from "./perform-open.ts";

/** "Sì, è lo stesso": what was told is joined to the meeting that it may tell again. */
export async function joinSame(one: WaitingForMeeting): Promise<Reply> {
  const { open, reading } = one;
  const isBareYes = reading.answer.kind === "whole" && reading.answer.meaning === "yes";
  // After a line that was not understood a bare yes may be to that line.
  if (isBareYes && open.proposal.isUnclear === true) return askUnclear(one);
  return join(one, open.proposal.draft.duplicates);
}

/**
 * "No, è un altro": it is recorded beside the one that it may tell again. Of what was told in words that do not plainly
 * say so, a bare no may be to all of it: it is shown first.
 */
export function recordAnother(one: WaitingForMeeting): Promise<Reply> {
  const { open, reading, request, services } = one;
  const isBareNo = reading.answer.kind === "whole" && reading.answer.meaning === "no";
  const { draft, beside } = open.proposal;
  if (isBareNo && draft.isToBeShown)
    return proposeDraft(asAnother(draft), { ...request, nonce: open.kept.nonce, beside }, services);
  return performOpen({ ...one.open.proposal, verb: "incontro.another" }, one);
}

/** "Sì, ma c'era anche Signa": joined with what follows; after a no it is recorded with that. */
export async function joinAmended(one: WaitingForMeeting): Promise<Reply | undefined> {
  const { answer } = one.reading;
  if (answer.kind !== "opened") return undefined;
  if (answer.word === "no") return (await complete(one)) ?? askUnclear(one);
  const { duplicates, day } = one.open.proposal.draft;
  const [only, ...others] = duplicates;
  const draft = answer.rest.completed;
  // "Sì, era il 16", of one of the 15th: the same is of no other day.
  const isOfItsDay = JSON.stringify(draft?.day) === JSON.stringify(day);
  if (draft === undefined || !isOfItsDay || only === undefined || others.length > 0) return askUnclear(one);
  return joinTold(only, one.open, { ...draft, duplicates }, one.request, one.services);
}

/** "Il 2": joined to that one, where it is among those asked about; what completes the meeting otherwise. */
export async function chooseOrComplete(one: WaitingForMeeting): Promise<Reply> {
  const said = one.open.proposal.draft.duplicates.filter((each) => each === one.reading.number);
  return said.length > 0 ? join(one, said) : ((await complete(one)) ?? askUnclear(one));
}

/** Joins what was told to the only meeting that it may tell again; of several it is asked which. */
function join(one: WaitingForMeeting, [only, ...others]: readonly number[]): Promise<Reply> {
  if (only === undefined || others.length > 0) return showAgain(one);
  return performOpen({ verb: "incontro.same", argument: `${one.open.kept.nonce}.${only}`, fields: {} }, one);
}
