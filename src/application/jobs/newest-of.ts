// SPDX-License-Identifier: EUPL-1.2
import type { Delivery, Outbox } from "../ports/outbox.ts";
import { stepSignal } from "./job-tools.ts";

/**
 * The newest message with this name or one made from it ("name.2"), undefined when there is none, and the first of these
 * names that is free: what was sent by a clock that was ahead keeps its own. One point read where there is none.
 */
export async function newestOf(
  name: string,
  outbox: Pick<Outbox, "find">,
): Promise<{ readonly newest: Delivery | undefined; readonly name: string }> {
  let newest: Delivery | undefined;
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}.${number}`;
    const found = await outbox.find(one, stepSignal());
    if (found === undefined) return { newest, name: one };
    newest = found;
  }
}
