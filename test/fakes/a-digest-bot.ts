// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createDigestJob } from "#application/jobs/digest-job.ts";
import type { Log } from "#application/ports/log.ts";
import type { SendOutcome } from "#application/ports/messenger.ts";
import type { CardReply, Reply } from "#application/reply.ts";
import type { DigestView } from "#application/views/digest.ts";
import { aBot, viewOf } from "./a-bot.ts";

const { signal } = new AbortController();

export const anna = { id: "person-anna", name: "Anna Neri" };
export const luca = { id: "person-luca", name: "Luca Rossi" };
export const inAnnasChat = { person: anna, chat: { id: "chat-anna", kind: "personal" } } as const;
export const inLucasChat = { person: luca, chat: { id: "chat-luca", kind: "personal" } } as const;

/** The whole application with its job, on a platform that answers as told: what was sent, and to which chat. */
export function aDigestBot(options: Parameters<typeof aBot>[0] = {}) {
  const bot = aBot(options);
  const sent: { readonly chatId: string; readonly reply: Reply }[] = [];
  const logged: object[] = [];
  const platform: { answer: (chatId: string) => SendOutcome } = { answer: () => ({ outcome: "sent" }) };
  const log: Log = {
    info: (_message, details = {}) => logged.push(details),
    fault: (code, details) => logged.push({ code, ...details }),
  };
  const job = createDigestJob({
    services: bot.services,
    messenger: {
      async send(chatId, reply) {
        sent.push({ chatId, reply });
        return platform.answer(chatId);
      },
    },
    pace: async () => {},
    log,
  });
  return Object.assign(bot, {
    job,
    sent,
    logged,
    platform,

    tick: () => job.pass(signal),

    /** Moves the clock and looks, as the minute tick does; gives what was sent. */
    async at(wall: string): Promise<readonly { readonly chatId: string; readonly reply: Reply }[]> {
      bot.moveTo(wall);
      const before = sent.length;
      await job.pass(signal);
      return sent.slice(before);
    },
  });
}

/** The digest of a reply that must be one. */
export function digestOf(reply: Reply | undefined): DigestView {
  assert.ok(reply);
  return viewOf(reply, "digest");
}

/** Every line of the digest, in order. */
export function linesOf(view: DigestView): readonly string[] {
  const sections = view.sections.flatMap(({ heading, lines }) => [`# ${heading}`, ...lines.map(({ text }) => text)]);
  return [...view.opening.map(({ text }) => text), ...sections, view.evidence, ...view.notes.map(({ text }) => text)];
}

/** What a reply of any kind says. */
export function textOf(reply: Reply | undefined): string {
  return reply === undefined ? "" : JSON.stringify((reply as CardReply).view ?? reply);
}
