// SPDX-License-Identifier: EUPL-1.2
import type { BodyChange, BodyOutcome } from "#application/ports/log-changes.ts";
import type { BodyId } from "#domain/body.ts";
import { tallyOf } from "#domain/body-tally.ts";
import { type BodyPlace, placeBodies } from "#domain/counts.ts";
import type { BodyEntry } from "#domain/journal.ts";
import { type KeptBody, withBody } from "#domain/register.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Prepared } from "./commit.ts";
import { fromBodyRecord } from "./counts-rows.ts";
import { journalOperations } from "./journal-operations.ts";
import { bodyRow, registerRow } from "./keys.ts";
import type { Preparing } from "./prepare-change.ts";
import { readFigures } from "./read-figures.ts";
import { fitsARow, fromRegister } from "./registers.ts";
import type { RowOperation } from "./rows.ts";

type Refusal = Extract<BodyOutcome, { outcome: "moved" | "full" }>;

/**
 * Everything that changing a body writes, for one transaction: the register, the counts that it moves, and the rows of
 * the bodies that are counted otherwise than before. Or why it is left as it is.
 */
export async function prepareBody(change: BodyChange, preparing: Preparing): Promise<Prepared<Refusal>> {
  const { objective, action, other, by, operation } = change;
  const { registers, clock, fence, closed, signal } = preparing;
  const register = await registers.countedBy(objective, fence, signal);
  if (register.revision !== change.registerRevision) return { refusal: { outcome: "moved" } };
  const before = register.kept.get(change.body.id);
  const touched = [change.body, before].flatMap((body) => (body === undefined ? [] : [body.id, ...mergedOf(body)]));
  const figures = await readFigures(objective, touched, { ...preparing, register });
  const sequence = figures.before.lastSequence + 1;
  const after: KeptBody = { ...change.body, revision: sequence };
  const next = withBody(registers.base, register, after, sequence);
  if (!fitsARow(next)) return { refusal: { outcome: "full" } };
  const counts = { ...figures.before, lastSequence: sequence, registerRevision: sequence };
  const placeOf = (id: BodyId): BodyPlace => {
    const [group = id] = next.members(id);
    return { group, tally: tallyOf(objective, next.get(id) ?? after) };
  };
  const moved = placeBodies({ counts, bodies: figures.bodies }, placeOf);
  const entry: BodyEntry = {
    kind: "body",
    action,
    sequence,
    at: clock().toInstant(),
    by,
    why: "",
    ...(before === undefined ? {} : { before }),
    after,
    ...(other === undefined ? {} : { other }),
    ...(before === undefined || before.revision === 0 ? {} : { previous: before.revision }),
    totalsBefore: totalsOf(figures.before),
    totals: totalsOf(moved.counts),
  };
  const counted = [...moved.bodies].filter(([id, { tally }]) => tally !== figures.bodies.get(id)?.tally);
  const operations: RowOperation[] = [
    ...journalOperations({ fence, closed }, moved.counts, [entry], operation),
    { kind: "upsert", row: registerRow, values: fromRegister(next) },
    ...counted.map(([id, record]) => ({ kind: "upsert" as const, row: bodyRow(id), values: fromBodyRecord(record) })),
  ];
  return { entry, operations };
}

function mergedOf({ mergedInto }: Pick<KeptBody, "mergedInto">): readonly BodyId[] {
  return mergedInto === undefined ? [] : [mergedInto];
}
