// SPDX-License-Identifier: EUPL-1.2
import { type Open, type OpenOperation, openOf } from "../conversation/open.ts";
import { findKept, finish } from "../conversation/proposals.ts";
import { numbersAside } from "../conversation/session.ts";
import { choose, verbOfForm } from "../meetings/answer-which.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { withEdition } from "../years/in-edition.ts";
import { carryOut } from "./carry-out.ts";
import type { Message } from "./conversing.ts";
import { perform } from "./perform.ts";
import { readKept } from "./propose-told.ts";

/**
 * Does what was wanted of a meeting, of the one that the message points at. Undefined when it points at none: it is
 * about something else, and it is still asked which meeting was meant.
 */
export async function pickMeeting(
  { reading, request, commands, services }: Message,
  { kept, proposal }: Pick<OpenOperation, "kept" | "proposal">,
  taken?: number,
): Promise<Reply | undefined> {
  const { answer, pointer } = reading;
  if (pointer === undefined && answer.kind !== "whole") return undefined;
  const edition = await editionOfKept(proposal.objective, services, request.signal);
  const there = await withEdition(edition, services, request.signal);
  const isShown = proposal.fields.isNone !== undefined && answer.kind === "whole" && answer.meaning === "yes";
  if (isShown) return perform({ ...proposal, verb: verbOfForm, fields: {} }, request, commands, there);
  const chosen = await choose(proposal, pointer, taken, request, there);
  if ("reply" in chosen) return chosen.reply;
  // The "ieri" of what was wanted is of when it was written.
  const clock = () => kept.askedAt.toZonedDateTimeISO(services.clock().timeZoneId);
  const told = readKept(proposal.argument, commands, { ...there, clock });
  if (!("which" in told.intention)) return undefined;
  const intention = { ...told.intention, which: { ...theirLast, number: chosen.number } };
  const wanted = { ...request, argument: proposal.argument };
  const reply = await carryOut({ ...told, intention }, wanted, commands, there);
  const isDone = intention.kind !== "show" && (await findKept(request, services))?.nonce === kept.nonce;
  if (isDone) await finish(kept, request, services);
  return reply;
}

/** "No, l'altro", "no, quello con Signa", of the meeting that was taken just now: another that was asked about. */
export async function pickOther(message: Message, open: Open): Promise<Reply | undefined> {
  const { reading, request, services } = message;
  const { answer, pointer } = reading;
  const isAnother = pointer?.kind === "told" && pointer.isPointed && answer.kind === "opened" && answer.word === "no";
  if (open.kind === "nothing" || open.kind === "which" || !(isAnother || pointer?.kind === "other")) return undefined;
  const [before] = numbersAside(open.kept);
  const { chat, person, signal } = request;
  if (before === undefined) return undefined;
  const asked = openOf(await services.drafts.findAside(chat.id, person.id, before, signal), { delivery: "" });
  if (asked.kind !== "which") return undefined;
  return pickMeeting(message, asked, Number.parseInt(open.proposal.argument, 10));
}
