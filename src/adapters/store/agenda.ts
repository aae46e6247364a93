// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Agenda, DueItem } from "#application/ports/agenda.ts";
import { choreRow, digestPartition, digestRows, dueChoreRow, dueFrom, instantOfRow } from "./digest-keys.ts";
import { changeWithNext, noLaterThan, readNextDue, refreshNextDue } from "./next-due.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** The agenda over rows: an index of what is due by time, and the row that says when it may be worth reading. */
export function createAgenda(rows: Rows): Agenda {
  return {
    async nextDue(signal) {
      return (await readNextDue(rows, signal)).dueAt;
    },

    async due(now, limit, signal) {
      const others = await rows.page({ ...digestRows("due", now), limit }, signal);
      const left = limit - others.length;
      const slots = left < 1 ? [] : await rows.page({ ...digestRows("slot", now), limit: left }, signal);
      return [...others, ...slots].map(toDueItem);
    },

    async dueFrom(from, limit, signal) {
      return (await rows.page({ ...dueFrom(from), limit }, signal)).map(toDueItem);
    },

    async refresh(signal) {
      await refreshNextDue(rows, signal);
    },

    async plan(name, at, signal) {
      await changeWithNext(
        rows,
        async (next) => {
          const planned = await rows.get(digestPartition, choreRow(name), signal);
          const before = planned === undefined ? undefined : Temporal.Instant.from(String(readShape(planned).at));
          if (before !== undefined && before.epochMilliseconds <= at.epochMilliseconds) return undefined;
          const [row, values] = [choreRow(name), withShape({ at: at.toString() })];
          const operations: readonly RowOperation[] = [
            planned === undefined
              ? { kind: "insert", row, values }
              : { kind: "replace", row, values, etag: planned.etag },
            ...(before === undefined ? [] : [{ kind: "delete", row: dueChoreRow(before, name) } as const]),
            { kind: "upsert", row: dueChoreRow(at, name), values: withShape({ name }) },
          ];
          return { operations, next: noLaterThan(next, at), value: undefined };
        },
        signal,
      );
    },

    async finish(name, at, again, signal) {
      const planned = await rows.get(digestPartition, choreRow(name), signal);
      const isThisOne = planned !== undefined && isAt(planned, at);
      const isMoved = isThisOne && again !== undefined && Temporal.Instant.compare(again, at) > 0;
      const chore = isMoved
        ? ([
            { kind: "replace", row: choreRow(name), values: withShape({ at: again.toString() }), etag: planned.etag },
            { kind: "upsert", row: dueChoreRow(again, name), values: withShape({ name }) },
          ] as const)
        : isThisOne
          ? ([{ kind: "delete", row: choreRow(name) }] as const)
          : [];
      const operations = [{ kind: "delete", row: dueChoreRow(at, name) } as const, ...chore];
      await rows.transact(digestPartition, operations, signal);
    },
  };
}

function toDueItem(row: Row): DueItem {
  const { chatId, id, name } = readShape(row);
  if (chatId !== undefined) return { kind: "slot", chatId: String(chatId) };
  if (id !== undefined) return { kind: "delivery", id: String(id) };
  return { kind: "chore", name: String(name), at: instantOfRow(row.row) };
}

/** A key holds milliseconds only. */
function isAt(planned: Row, at: Temporal.Instant): boolean {
  const kept = Temporal.Instant.from(String(readShape(planned).at));
  return kept.epochMilliseconds === at.epochMilliseconds;
}
