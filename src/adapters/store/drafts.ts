import { Temporal } from "temporal-polyfill";
import type { Drafts } from "#application/ports/drafts.ts";
import { hashKey } from "./keys.ts";
import type { Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** Drafts in rows: one row for each person and chat. */
export function createDrafts(rows: Rows): Drafts {
  const partition = "drafts";
  return {
    async find(chatId, personId, signal) {
      const found = await rows.get(partition, hashKey(chatId, personId), signal);
      if (found === undefined) return undefined;
      const { nonce, content, askedAt, finishedBy } = readShape(found);
      return {
        nonce: String(nonce),
        content: String(content),
        askedAt: Temporal.Instant.from(String(askedAt)),
        ...(finishedBy === undefined ? {} : { finishedBy: String(finishedBy) }),
      };
    },

    async keep(chatId, personId, { askedAt, ...draft }, signal) {
      const values = withShape({ ...draft, askedAt: askedAt.toString() });
      await rows.transact(partition, [{ kind: "upsert", row: hashKey(chatId, personId), values }], signal);
    },

    async drop(chatId, personId, signal) {
      await rows.transact(partition, [{ kind: "delete", row: hashKey(chatId, personId) }], signal);
    },
  };
}
