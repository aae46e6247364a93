// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { readWeeklySlot } from "../reading/days/weekly-slot.ts";
import { nameKey } from "../reading/engine/tokens.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { subscribersReply } from "../views/subscribers.ts";
import { subscribeChat } from "./subscribe.ts";

const subscribersOnACard = 10;
const mostPeopleLookedAmong = 1000;
const mostNamesTold = 5;

/** Who receives the digest, when next, and what became of the last. */
export async function listSubscribers(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, signal } = request;
  const { subscriptions, outbox, slot } = services.digests;
  const after = /^subscription\|[0-9a-f]{64}$/.test(argument) ? argument : undefined;
  const [page, summary, troubles] = await Promise.all([
    subscriptions.page(subscribersOnACard, after, signal),
    subscriptions.summary(signal),
    outbox.troubles(100, signal),
  ]);
  const last = await Promise.all(
    page.subscriptions.map(({ lastDelivery }) =>
      lastDelivery === undefined ? undefined : outbox.find(lastDelivery, signal),
    ),
  );
  const rows = page.subscriptions.map((subscription, index) => ({ subscription, last: last[index] }));
  const next = page.next === undefined ? {} : { next: page.next };
  const shown = { rows, count: summary.count, troubles: troubles.length, ...next };
  return subscribersReply(shown, slot, services.clock().timeZoneId, wording);
}

/** Has the digest go to somebody whose own chat the bot knows, by name. */
export async function addSubscriber(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, signal } = request;
  const { add } = wording.subscription;
  const [, name = "", when = ""] = /^(.*?)(?:\s+((?:ogni|every)\s.*))?$/iu.exec(cleanLine(argument)) ?? [];
  const reading = readWeeklySlot(when, services.digests.slot);
  if (reading.kind !== "none" && reading.kind !== "slot") {
    return plainReply("slot-problem", wording, reading, when, { verb: "riepilogo.add", before: name });
  }
  const key = nameKey(name);
  const known = await services.digests.conversations.personal(mostPeopleLookedAmong, signal);
  const people = known.flatMap(({ chat, person }) => (person === undefined ? [] : [{ chat, person }]));
  const exact = people.filter(({ person }) => key !== "" && nameKey(person.name) === key);
  const isNear = (other: string) =>
    key !== "" && key.split(" ").every((word) => nameKey(other).split(" ").includes(word));
  const found = exact.length > 0 ? exact : people.filter(({ person }) => isNear(person.name));
  const [one] = found;
  if (one === undefined) return messageReply("attention", add.unknown(shortened(name, 60)), [add.hint], []);
  if (found.length > 1) {
    const names = wording.list(found.slice(0, mostNamesTold).map(({ person }) => person.name));
    return messageReply("attention", add.many(names), [add.hint], []);
  }
  const slot = reading.kind === "slot" ? { slot: reading.slot } : {};
  const changed = await subscribeChat({ ...one, language: wording.language, ...slot }, services, signal);
  const said = changed === undefined ? add.already(one.person.name) : add.done(one.person.name);
  return messageReply("good", said, [], [buttonView(wording, "subscribers", "riepilogo.list"), statusButton(wording)]);
}

/** Asks whether to send the digest now to everyone who receives it. */
export async function askToSendNow(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal } = request;
  const { now } = wording.subscription;
  const { count } = await services.digests.subscriptions.summary(signal);
  if (count === 0) return messageReply("default", now.nobody, [], [statusButton(wording)]);
  return messageReply(
    "default",
    now.question(count),
    [now.explain],
    [
      buttonView(wording, "sendNow", "riepilogo.yes", services.nonce(), "positive"),
      buttonView(wording, "preview", "riepilogo.preview"),
      buttonView(wording, "back", "riepilogo.list"),
    ],
  );
}

/** Sends it: once for each time it was asked, however often the button is pressed. */
export async function sendNow(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, signal } = request;
  const { agenda, wake } = services.digests;
  if (!/^[\w-]{16,64}$/.test(argument)) return askToSendNow(request, services);
  await agenda.plan(`send.${argument}`, services.clock().toInstant(), signal);
  wake();
  const { started } = wording.subscription.now;
  return messageReply(
    "good",
    started,
    [],
    [buttonView(wording, "subscribers", "riepilogo.list"), statusButton(wording)],
  );
}
