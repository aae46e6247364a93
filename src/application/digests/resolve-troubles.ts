// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { nameOf } from "../views/subscribers.ts";
import { hourOf } from "../views/wall-time.ts";

const mostTroubles = 100;

/** Shows the first message that did not arrive, or may not have, and what can be done with it. */
export async function showTrouble(request: CommandRequest, services: Services, done = ""): Promise<Reply> {
  const { wording, signal } = request;
  const { troubles: words } = wording.subscription;
  const { outbox, subscriptions } = services.digests;
  const list = buttonView(wording, "subscribers", "riepilogo.list");
  const troubles = await outbox.troubles(mostTroubles, signal);
  const [first] = troubles;
  if (first === undefined)
    return messageReply("good", done || words.none, done === "" ? [] : [words.none], [list, statusButton(wording)]);
  const subscription = await subscriptions.find(first.chatId, signal);
  const who = subscription === undefined ? [] : [nameOf(subscription, wording)];
  const at = first.at.toZonedDateTimeISO(services.clock().timeZoneId);
  const lines = [
    ...(done === "" ? [] : [done]),
    [...who, words.line(words.kinds[first.kind], at.toPlainDate(), hourOf(at))].join(": "),
    words.states[first.state === "uncertain" || first.state === "withheld" ? first.state : "undeliverable"],
  ];
  return messageReply("attention", words.heading(troubles.length), lines, [
    buttonView(wording, "sendAgain", "riepilogo.resend", first.id),
    buttonView(wording, "leaveIt", "riepilogo.leave", first.id),
    list,
  ]);
}

/** Sends a message again, because a manager said so. */
export function resend(request: CommandRequest, services: Services): Promise<Reply> {
  return resolve("send", request, services);
}

/** Leaves a message as it is. */
export function leave(request: CommandRequest, services: Services): Promise<Reply> {
  return resolve("leave", request, services);
}

async function resolve(how: "send" | "leave", request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, signal } = request;
  const { troubles: words } = wording.subscription;
  const { outbox, wake } = services.digests;
  const isName = argument !== "" && argument.length <= 200;
  const isDone = isName && (await outbox.resolve(argument, how, services.clock().toInstant(), signal));
  if (isDone && how === "send") wake();
  const said = how === "send" ? words.resent : words.left;
  return showTrouble(request, services, isDone ? said : words.moved);
}
