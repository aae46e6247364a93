// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { isWanted } from "#domain/meeting-filter.ts";
import type { CommandRequest } from "../command.ts";
import type { Open } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import { type PendingHeld, pendingHeld } from "../digests/pending-held.ts";
import { askAnnulment, holdMeeting } from "../meetings/annul-meeting.ts";
import { plainArgument } from "../meetings/seen-meeting.ts";
import { withNotices } from "../notices.ts";
import type { HeldAnswer } from "../reading/answers/held-answers.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { heldQuestionReply, whichHeldReply } from "../views/held-question.ts";
import { ofEdition } from "../years/in-edition.ts";

/**
 * Answers "Si è tenuto?" by name, any number of them at once: what was held counts at once, what was not is shown with
 * its reason before it is annulled. A bare yes or no is asked which one, unless one only is asked about and open.
 * Undefined when the message answers no such question.
 */
export async function answerHeld(
  open: Open,
  { answer, held }: Reading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const isOwn = open.kind === "operation" && open.proposal.isOwn === true;
  const isBare = answer.kind === "whole" && (answer.meaning === "yes" || answer.meaning === "no");
  const isBareOfThese = isBare && (open.kind === "nothing" || isOwn) && open.kept?.finishedBy !== request.delivery;
  if (held.length === 0 && !isBareOfThese) return undefined;
  const pending = await pendingHeld(request, services);
  if (pending.length === 0) return undefined;
  if (isBareOfThese) {
    const [only, ...others] = pending.map(({ meeting: { number, revision } }) => plainArgument(number, revision));
    const isAsked = isOwn && others.length === 0 && open.proposal.argument === only;
    return isAsked ? undefined : askWhich(pending, request);
  }
  const meant = held.map((one) => ({ one, found: pending.filter((each) => isMeant(one, each)) }));
  const several = meant.find(({ found }) => found.length > 1);
  if (several !== undefined) return askWhich(several.found, request);
  const each = meant.flatMap(({ one, found: [only] }) => (only === undefined ? [] : [{ one, only }]));
  return each.length < held.length ? undefined : settleEach(each, request);
}

function isMeant({ number, bodies, day }: HeldAnswer, { meeting, services }: PendingHeld): boolean {
  const isOfNumber = number === undefined || number === meeting.number;
  const isOfDay = day === undefined || isSameDay(day, meeting.day);
  return isOfNumber && isOfDay && isWanted({ bodies }, meeting, services.register);
}

/** With one only, it is asked about again, and then a yes is about that one. */
async function askWhich(pending: readonly PendingHeld[], request: CommandRequest): Promise<Reply> {
  const [first, ...others] = pending;
  const { wording } = request;
  if (first !== undefined && others.length === 0) {
    const { meeting, services } = first;
    const argument = plainArgument(meeting.number, meeting.revision);
    await propose({ verb: "incontro.held", argument, fields: {}, isOwn: true }, request, services);
    return ofEdition(heldQuestionReply(meeting, services.register, wording), services.objective());
  }
  const code = first?.services.objective().code;
  const ofYear = pending.filter(({ services }) => services.objective().code === code);
  const { services } = first ?? {};
  const meetings = ofYear.map(({ meeting }) => meeting);
  const reply = whichHeldReply(meetings, services?.register ?? new Map(), wording);
  return services === undefined ? reply : ofEdition(reply, services.objective());
}

type Settling = { readonly one: HeldAnswer; readonly only: PendingHeld };

async function settleEach(each: readonly Settling[], request: CommandRequest): Promise<Reply | undefined> {
  const inOrder = [...each.filter(({ one }) => one.isHeld), ...each.filter(({ one }) => !one.isHeld)];
  let reply: Reply | undefined;
  const said: string[] = [];
  let isAsking = false;
  for (const { one, only } of inOrder) {
    const { meeting, services } = only;
    if (!one.isHeld && isAsking) {
      said.push(request.wording.subscription.held.stillAsked(meeting.number));
      continue;
    }
    isAsking = !one.isHeld;
    if (reply?.kind === "card" && reply.summary !== undefined) said.push(reply.summary);
    const of = { ...request, fields: { text: one.why } };
    reply = ofEdition(
      one.isHeld
        ? await holdMeeting({ ...of, argument: plainArgument(meeting.number, meeting.revision) }, services)
        : await askAnnulment({ ...of, argument: String(meeting.number) }, services),
      services.objective(),
    );
  }
  return reply === undefined ? undefined : withNotices(reply, said);
}
