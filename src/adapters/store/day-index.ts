// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import { dayRow } from "./keys.ts";
import type { RowValues } from "./rows.ts";
import { withShape } from "./shape.ts";

/** The row of a meeting in the index of the days: what is asked of many meetings without reading them. */
export function indexOf(meeting: Meeting): { readonly row: string; readonly values: RowValues } {
  const { number, state, loggedOn, bodies } = meeting;
  return {
    row: dayRow(meeting),
    values: withShape({ number, state, loggedOn: loggedOn.toString(), bodies: JSON.stringify(bodies) }),
  };
}

/** The bodies of a row of the index. */
export function toBodies(bodies: RowValues[string] | undefined): readonly BodyId[] {
  return JSON.parse(String(bodies ?? "[]"));
}
