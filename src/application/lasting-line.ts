// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import { mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { wordingFor } from "./chosen-language.ts";
import { digestId } from "./digests/compose-digest.ts";
import type { Chat } from "./request.ts";
import type { ProgramServices } from "./services.ts";
import { lastingReply } from "./views/lasting.ts";
import type { Wording } from "./wording/wording.ts";

/** An operation that somebody does in private, and how many entries of the journal it makes. */
export type PrivateOperation = {
  readonly code: string;
  readonly operation: string;
  readonly personId: string;
  readonly count: number;
};

/** Longer than the request of it can take. */
const secondsBeforeLooking = 60;

/** Plans that what the operation records leaves its line, also when the program ends in between. Safe to repeat. */
export async function planLine(of: PrivateOperation, services: ProgramServices, signal: AbortSignal): Promise<void> {
  const name = Buffer.from(JSON.stringify([of.code, of.operation, of.personId, of.count])).toString("base64url");
  const at = services.clock().toInstant().add({ seconds: secondsBeforeLooking });
  await services.digests.agenda.plan(`lasting.${name}`, at, signal);
}

/** Looks what the planned operation recorded, for good, and leaves its line. Safe to repeat. */
export async function finishLine(name: string, services: ProgramServices, signal: AbortSignal): Promise<void> {
  const [code, operation, personId, count] = JSON.parse(Buffer.from(name, "base64url").toString());
  const objective = services.editions.ofCode(code);
  const last = objective === undefined ? undefined : await services.log.settle(objective, operation, signal);
  if (objective !== undefined && last !== undefined) {
    await putLine({ code, operation, personId, count }, objective, last, services, signal);
  }
}

/**
 * Writes what was recorded in the person's own chat: once, however often. False when the bot knows no chat of theirs.
 */
export async function putLine(
  { personId, count }: PrivateOperation,
  objective: Objective,
  last: JournalEntry,
  services: ProgramServices,
  signal: AbortSignal,
): Promise<boolean> {
  const own = await services.digests.conversations.ofPerson(personId, signal);
  if (own === undefined) return false;
  const wording = await wordingFor({ id: personId }, services, signal);
  const places = { from: last.sequence - count + 1, to: last.sequence };
  await putEntries("lasting", places, own.chat, objective, wording, services, signal);
  return true;
}

/** The entries of the journal from one place to another, in the chat: once. False when there are none. */
export async function putEntries(
  what: "lasting" | "published",
  { from, to }: { readonly from: number; readonly to: number },
  chat: Chat,
  objective: Objective,
  wording: Wording,
  { log, clock, digests }: Pick<ProgramServices, "log" | "clock" | "digests">,
  signal: AbortSignal,
): Promise<boolean> {
  if (from < 1 || to < from || to - from >= mostMeetingsAtOnce) return false;
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const found = await Promise.all(places.map((place) => log.entry(objective, place, signal)));
  const entries = found.filter((entry): entry is JournalEntry => entry !== undefined);
  if (entries.length < places.length) return false;
  const reply = lastingReply(objective, await log.register(objective, signal), entries, wording);
  const id = `${what}.${digestId(chat.id, `${objective.code}.${from}-${to}`)}`;
  await digests.outbox.put({ id, kind: "record", chatId: chat.id, reply }, clock().toInstant(), signal);
  digests.wake();
  return true;
}
