// SPDX-License-Identifier: EUPL-1.2
import { type Activity, TurnContext } from "botbuilder";
import { Temporal } from "temporal-polyfill";
import type { Conversations } from "#application/ports/conversations.ts";
import type { IncomingActivity } from "./activity.ts";
import { toChat, toPerson } from "./incoming.ts";

const mostRemembered = 5000;
const millisecondsBetweenWrites = 24 * 60 * 60 * 1000;

/**
 * Keeps the address of every chat that writes, and whose it is if it is a person's own: when it is new or has changed,
 * and once a day. What was written is remembered in this process only: another instance writes the same again, which is
 * safe.
 */
export function createKnownChats(conversations: Pick<Conversations, "keep" | "meet">) {
  const written = new Map<string, { readonly reference: string; readonly at: number }>();
  const met = new Map<string, string>();

  /** Whoever writes is kept once, and again under another name. */
  const meet = async (activity: IncomingActivity, signal: AbortSignal): Promise<void> => {
    const person = toPerson(activity);
    if (person.name === "" || met.get(person.id) === person.name) return;
    await conversations.meet({ ...person, account: activity.from.id }, signal);
    if (met.size >= mostRemembered) met.clear();
    met.set(person.id, person.name);
  };

  return async (activity: IncomingActivity, signal: AbortSignal): Promise<void> => {
    await meet(activity, signal);
    const chat = toChat(activity);
    const reference = JSON.stringify(toAddress(activity));
    const before = written.get(chat.id);
    if (before?.reference === reference && performance.now() - before.at < millisecondsBetweenWrites) return;
    const kept = { chat, reference, seenAt: Temporal.Now.instant() };
    await conversations.keep(chat.kind === "personal" ? { ...kept, person: toPerson(activity) } : kept, signal);
    if (written.size >= mostRemembered) written.clear();
    written.set(chat.id, { reference, at: performance.now() });
  };
}

/**
 * Where to write to the chat: without the message it came with, without names, and in a group without who wrote, who
 * is another at every turn.
 */
function toAddress(activity: IncomingActivity) {
  const reference = TurnContext.getConversationReference(activity as unknown as Activity);
  const { activityId: _activity, locale: _locale, user, ...address } = reference;
  if (toChat(activity).kind !== "personal" || user === undefined) return address;
  const { name: _name, ...person } = user;
  return { ...address, user: person };
}
