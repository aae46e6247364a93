import { Temporal } from "temporal-polyfill";
import type { Conversations } from "#application/ports/conversations.ts";
import type { Chat } from "#application/request.ts";
import { hashKey } from "./keys.ts";
import type { Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** Conversations in rows: one row for each chat. */
export function createConversations(rows: Rows): Conversations {
  const partition = "conversations";
  return {
    async keep({ chat, reference, seenAt }, signal) {
      const values = withShape({ chatId: chat.id, chatKind: chat.kind, reference, seenAt: seenAt.toString() });
      await rows.transact(partition, [{ kind: "upsert", row: hashKey(chat.id), values }], signal);
    },

    async find(chatId, signal) {
      const found = await rows.get(partition, hashKey(chatId), signal);
      if (found === undefined) return undefined;
      const { chatKind, reference, seenAt } = readShape(found);
      return {
        chat: { id: chatId, kind: chatKind as Chat["kind"] },
        reference: String(reference),
        seenAt: Temporal.Instant.from(String(seenAt)),
      };
    },
  };
}
