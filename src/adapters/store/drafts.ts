// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Draft, Drafts } from "#application/ports/drafts.ts";
import { withoutName } from "#domain/remove-name.ts";
import { hashKey } from "./keys.ts";
import { readLately } from "./remembered-rows.ts";
import type { Row, Rows, RowValues } from "./rows.ts";
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
      return found === undefined ? undefined : fromRow(found);
    },

    async findLately(chatId, personId, signal) {
      const found = await readLately(rows, partition, hashKey(chatId, personId), signal);
      return found === undefined ? undefined : fromRow(found);
    },

    async findAside(chatId, personId, nonce, signal) {
      const found = await rows.get(partition, hashKey(chatId, personId, nonce), signal);
      return found === undefined ? undefined : fromRow(found);
    },

    async keep(chatId, personId, draft, signal, aside = []) {
      const open = { kind: "upsert", row: hashKey(chatId, personId), values: toRow(draft) } as const;
      const beside = aside.map(
        (one) => ({ kind: "upsert", row: hashKey(chatId, personId, one.nonce), values: toRow(one) }) as const,
      );
      await rows.transact(partition, [open, ...beside], signal);
    },

    async sweep({ before, name }, signal) {
      const isOld = ({ askedAt }: RowValues, limit: Temporal.Instant) =>
        Temporal.Instant.compare(Temporal.Instant.from(String(askedAt)), limit) < 0;
      const isSwept = ({ content, ...row }: RowValues) =>
        (before !== undefined && isOld(row, before)) || (name !== undefined && standsIn(name, String(content)));
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

function toRow({ askedAt, ...draft }: Draft): RowValues {
  return withShape({ ...draft, askedAt: askedAt.toString() });
}

function fromRow(found: Pick<Row, "values">): Draft {
  const { nonce, content, askedAt, finishedBy, isPutDown, before, isLast, topic } = readShape(found);
  return {
    nonce: String(nonce),
    content: String(content),
    askedAt: Temporal.Instant.from(String(askedAt)),
    ...(finishedBy === undefined ? {} : { finishedBy: String(finishedBy) }),
    // Programs before this one wrote a word where the delivery stands.
    ...(isPutDown === true || finishedBy === "left" ? { isPutDown: true } : {}),
    ...(before === undefined ? {} : { before: String(before) }),
    ...(isLast === false ? { isLast } : {}),
    ...(topic === undefined ? {} : { topic: String(topic) }),
  };
}
