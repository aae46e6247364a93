// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Conversation, Conversations, KnownPerson } from "#application/ports/conversations.ts";
import type { Chat } from "#application/request.ts";
import { hashKey } from "./keys.ts";
import type { Row, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

const partition = "conversations";
/** Ids of Entra are the same in any case. */
const personRow = (personId: string) => `person|${hashKey(personId.toLowerCase())}`;

/** Chats begin with a hash, in hexadecimal; "g" comes after all of them, and before the rows of the people. */
const chats = { partition, from: "0", to: "g" };
/** Those who wrote; whoever wrote before they were kept is known by their own chat. */
const known = { from: "known|", to: "known}" };
const rowsAtATime = 500;

/** Conversations in rows: one row for each chat, and one that says which is a person's own. */
export function createConversations(rows: Rows): Conversations {
  const find = async (row: string, signal: AbortSignal): Promise<Conversation | undefined> => {
    const found = await rows.get(partition, row, signal);
    return found === undefined ? undefined : toConversation(found);
  };

  const personal = async (limit: number, signal: AbortSignal): Promise<readonly Conversation[]> => {
    const found: Conversation[] = [];
    for (let after: string | undefined; ; ) {
      const query = { ...chats, limit: rowsAtATime };
      const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
      found.push(...page.map(toConversation).filter(({ person }) => person !== undefined));
      after = page.at(-1)?.row;
      if (page.length < rowsAtATime || found.length >= limit) return found.slice(0, limit);
    }
  };

  return {
    async keep({ chat, reference, seenAt, person }, signal) {
      const told = { chatId: chat.id, chatKind: chat.kind, reference, seenAt: seenAt.toString() };
      const values = person === undefined ? told : { ...told, personId: person.id, personName: person.name };
      const row = hashKey(chat.id);
      const operations = [{ kind: "upsert", row, values: withShape(values) } as const];
      const pointer = person === undefined ? [] : [{ row: personRow(person.id), values: withShape({ chat: row }) }];
      await rows.transact(
        partition,
        [...operations, ...pointer.map((one) => ({ kind: "upsert" as const, ...one }))],
        signal,
      );
    },

    async find(chatId, signal) {
      return find(hashKey(chatId), signal);
    },

    async arrive(chatId, arrival, signal) {
      const row = `welcome|${hashKey(chatId)}`;
      for (;;) {
        const found = await rows.get(partition, row, signal);
        if (found !== undefined && readShape(found).arrival === arrival) return false;
        const values = withShape({ arrival });
        const write =
          found === undefined
            ? ({ kind: "insert", row, values } as const)
            : ({ kind: "replace", row, values, etag: found.etag } as const);
        if ((await rows.transact(partition, [write], signal)) === "done") return true;
      }
    },

    async ofPerson(personId, signal) {
      const pointer = await rows.get(partition, personRow(personId), signal);
      return pointer === undefined ? undefined : find(String(readShape(pointer).chat), signal);
    },

    async meet({ id, name, account }, signal) {
      const values = withShape({ personId: id, personName: name, ...(account === undefined ? {} : { account }) });
      await rows.transact(
        partition,
        [{ kind: "upsert", row: `${known.from}${hashKey(id.toLowerCase())}`, values }],
        signal,
      );
    },

    async people(limit, signal) {
      const found = (await rows.page({ partition, ...known, limit }, signal)).map(toPerson);
      const ids = new Set(found.map(({ id }) => id.toLowerCase()));
      const others = (await personal(limit, signal)).flatMap(({ person }) => person ?? []);
      return [...found, ...others.filter(({ id }) => !ids.has(id.toLowerCase()))].slice(0, limit);
    },

    personal,
  };
}

function toPerson(row: Row): KnownPerson {
  const { personId, personName, account } = readShape(row);
  const person = { id: String(personId), name: String(personName) };
  return account === undefined ? person : { ...person, account: String(account) };
}

function toConversation(row: Row): Conversation {
  const { chatId, chatKind, reference, seenAt, personId, personName } = readShape(row);
  return {
    chat: { id: String(chatId), kind: chatKind as Chat["kind"] },
    reference: String(reference),
    seenAt: Temporal.Instant.from(String(seenAt)),
    ...(personId === undefined ? {} : { person: { id: String(personId), name: String(personName) } }),
  };
}
