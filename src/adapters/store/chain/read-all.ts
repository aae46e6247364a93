// SPDX-License-Identifier: EUPL-1.2
import { rowsOf } from "../keys.ts";
import { type Row, type Rows, StoreRefused } from "../rows.ts";

export type Reading = { readonly rows: Rows; readonly signal: AbortSignal };

const rowsAtATime = 500;

/** Every row of one kind, in the order of their keys; at no time more than a page of them is held. */
export async function* readAll(
  kind: Parameters<typeof rowsOf>[0],
  partition: string,
  { rows, signal }: Reading,
): AsyncGenerator<Row> {
  for (let after: string | undefined; ; ) {
    const query = { partition, ...rowsOf(kind), limit: rowsAtATime };
    const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
    yield* page;
    after = page.at(-1)?.row;
    if (page.length < rowsAtATime) return;
  }
}

/** What a row holds, or undefined where it was made unreadable: it is then not what was recorded. */
export function orUnreadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    return undefined;
  }
}
