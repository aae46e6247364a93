import { Temporal } from "temporal-polyfill";
import type { Drafts } from "#application/ports/drafts.ts";
import { withoutName } from "#domain/remove-name.ts";
import { hashKey } from "./keys.ts";
import type { Rows, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** Whether the name stands in a text inside JSON, also of JSON inside that: the lines of it are written "\\n" there. */
function standsIn(name: string, json: string): boolean {
  const text = json.replaceAll(/\\+[nrt]/g, " ").normalize("NFC");
  return withoutName(text, { name, placeholder: "" }) !== text;
}

/** As many as one transaction takes. */
const rowsAtATime = 100;

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

    async sweep({ before, name }, signal) {
      const isSwept = ({ content, askedAt }: RowValues) =>
        (before !== undefined && Temporal.Instant.compare(String(askedAt), before) < 0) ||
        (name !== undefined && standsIn(name, String(content)));
      let after: string | undefined;
      for (;;) {
        const query = { partition, from: "", to: "~", limit: rowsAtATime };
        const found = await rows.page(after === undefined ? query : { ...query, after }, signal);
        const gone = found.filter((row) => isSwept(readShape(row)));
        const operations = gone.map(({ row }) => ({ kind: "delete", row }) as const);
        if (operations.length > 0) await rows.transact(partition, operations, signal);
        if (found.length < rowsAtATime) return;
        after = found.at(-1)?.row;
      }
    },

    async drop(chatId, personId, signal) {
      await rows.transact(partition, [{ kind: "delete", row: hashKey(chatId, personId) }], signal);
    },
  };
}
