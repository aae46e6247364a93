// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { type BodyTally, tallyOf } from "#domain/body-tally.ts";
import type { BodyRecord, Counts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import { type BodyRowRecord, toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow } from "./keys.ts";
import type { Row, Rows } from "./rows.ts";

/** The counts as the fence has them, and the record of each body, by id; the owner is not there. */
export type FiguresRead = { readonly before: Counts; readonly bodies: ReadonlyMap<BodyId, BodyRecord> };

/** The figures of the log with all that it keeps of these bodies, and of those that are one with them. */
export async function readFigures(
  objective: Objective,
  named: readonly BodyId[],
  { rows, register, fence, signal }: { rows: Rows; register: Register; fence: Row | undefined; signal: AbortSignal },
): Promise<FiguresRead> {
  const ids = [...new Set(named.flatMap((id) => register.members(id)))].filter((id) => id !== objective.owner);
  const found = await Promise.all(ids.map((id) => rows.get(objective.code, bodyRow(id), signal)));
  const known = new Map(
    ids.flatMap((id, index): [BodyId, BodyRowRecord][] => {
      const row = found[index];
      return row === undefined ? [] : [[id, toBodyRecord(row)]];
    }),
  );
  const bodies = new Map(
    ids.map((id): [BodyId, BodyRecord] => {
      const [group = id] = register.members(id);
      return [id, { group, tally: tallyIn(objective, id, known, register), days: known.get(id)?.days ?? new Map() }];
    }),
  );
  return { before: toCounts(fence), bodies };
}

/** What the body is counted in: as its rows say, and the register where it was never met. */
function tallyIn(
  objective: Objective,
  id: BodyId,
  known: ReadonlyMap<BodyId, BodyRowRecord>,
  register: Register,
): BodyTally {
  const told = register.members(id).flatMap((member) => known.get(member)?.tally ?? []);
  return told[0] ?? tallyOf(objective, register.get(id) ?? { kind: "altro" });
}
