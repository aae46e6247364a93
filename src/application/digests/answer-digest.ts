// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Delivery } from "../ports/outbox.ts";
import type { CardReply, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { readDigestReply } from "../views/digest.ts";
import { plainReply } from "../views/plain-reply.ts";
import { wordingIn } from "../wording/wording.ts";
import { createComposer } from "./compose-digest.ts";

/** Keeps that the digest was read, once, and shows it saying so. */
export async function markRead(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, person, signal, wording } = request;
  const { outbox } = services.digests;
  const found = await findDigest(request, services);
  if (found === undefined) return plainReply("stale-button", wording);
  const now = services.clock().toInstant();
  const read = await outbox.markRead(argument, person, now, signal);
  // Whoever reads it has it: there is no doubt left.
  if (read?.state === "uncertain") await outbox.resolve(argument, "leave", now, signal);
  return read === undefined ? plainReply("stale-button", wording) : shownDigest(read, services, request);
}

/** Shows the digest again, as it was sent. */
export async function showDigest(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findDigest(request, services);
  return found === undefined ? plainReply("stale-button", request.wording) : shownDigest(found, services, request);
}

/** The digest that would be sent to this chat now, shown here and nowhere else. */
export async function previewDigest(request: CommandRequest, services: Services): Promise<Reply> {
  const { chat, wording, signal } = request;
  const found = await services.digests.subscriptions.find(chat.id, signal);
  const covered = found?.state === "ended" || found?.covered === undefined ? {} : { covered: found.covered };
  const compose = createComposer(services, services.clock());
  const { reply } = await compose({ language: wording.language, ...covered }, { id: "" }, signal);
  return { ...reply, topic: { kind: "digest" } };
}

/** The digest that the button names, if it was sent to this chat. */
export async function findDigest(
  { argument, chat, signal }: Pick<CommandRequest, "argument" | "chat" | "signal">,
  { digests }: Services,
): Promise<Delivery | undefined> {
  if (!/^[\w.-]{1,100}$/.test(argument)) return undefined;
  const found = await digests.outbox.find(argument, signal);
  return found?.kind === "digest" && found.chatId === chat.id && found.state !== "skipped" ? found : undefined;
}

function shownDigest({ reply, read }: Delivery, { clock }: Services, request: CommandRequest): Reply {
  if (read === undefined || reply.kind !== "card") return reply;
  const at = read.at.toZonedDateTimeISO(clock().timeZoneId);
  return readDigestReply(reply, at, wordingIn(languageOf(reply) ?? request.wording.language));
}

function languageOf(reply: CardReply): string | undefined {
  return reply.card === "digest" ? reply.view.buttons[0]?.language : undefined;
}
