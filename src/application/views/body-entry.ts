// SPDX-License-Identifier: EUPL-1.2
import type { BodyEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { KeptBody } from "#domain/register.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { toCountsText } from "./body.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { FactView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";
import { toTotalsMoved } from "./totals-moved.ts";

/** Of what a name was and has become: the history and a card must hold both. */
const mostCharacters = 200;

/**
 * The confirmation of a change of a body, with the totals that it moved: the same for every delivery of the request.
 */
export function bodyEntryReply(objective: Objective, entry: BodyEntry, wording: Wording): CardReply {
  const { after, before, sequence } = entry;
  const told = before === undefined ? factsOfNew(objective, after, wording) : toBodyChanges(entry, wording);
  const totals = toTotalsMoved(objective, entry.totalsBefore, entry.totals, wording);
  const lines = [
    ...told.filter(({ value }) => value !== "").map(({ label, value }) => `${label}: ${value}`),
    ...(totals.isMoved
      ? [wording.change.totalsBefore(totals.before), wording.body.before(totals.after)]
      : [totals.after]),
  ];
  const buttons = [
    statusButton(wording),
    ...(after.isRemoved === true ? [] : [buttonView(wording, "openBody", "enti.show", after.id)]),
    buttonView(wording, "bodies", "enti"),
    buttonView(wording, "undo", "incontro.undo", String(sequence)),
  ];
  const heading = bodyHeadingOf(entry, wording);
  return messageReply("good", heading, lines, buttons);
}

/** What was done, in a few words: "Prefettura: è lo stesso ente di UTG". */
export function bodyHeadingOf({ action, after, other = "" }: BodyEntry, { body: { headings } }: Wording): string {
  return headings[after.isRemoved === true ? "removed" : action](after.shortName, other);
}

/** The figure that the change moved, from what to what: the totals before the documented ones; nothing for neither. */
export function toFiguresMoved(objective: Objective, entry: BodyEntry, wording: Wording): readonly FactView[] {
  const was = toTotalsView(objective, entry.totalsBefore, wording);
  const is = toTotalsView(objective, entry.totals, wording);
  const moved = (["totals", "documented"] as const).find((figure) => was[figure] !== is[figure]);
  if (moved === undefined) return [];
  return [{ label: wording.body.labels.totals, value: wording.change.changed(was[moved], is[moved]) }];
}

/** What differs between two states of a body: from what to what, label by label. */
export function toBodyChanges(
  { before, after }: Pick<BodyEntry, "before" | "after">,
  wording: Wording,
): readonly FactView[] {
  if (before === undefined) return [];
  const now = factsOf(after, wording);
  const short = (text: string) => shortened(text, mostCharacters);
  return factsOf(before, wording).flatMap(({ label, value }, index) => {
    const next = now[index]?.value ?? "";
    return value === next ? [] : [{ label, value: wording.change.changed(short(value), short(next)) }];
  });
}

function factsOfNew(objective: Objective, body: KeptBody, wording: Wording): readonly FactView[] {
  const { labels } = wording.body;
  const isNamedOnce = body.shortName === body.officialName;
  return factsOf(body, wording)
    .filter(({ label }) => !(isNamedOnce && label === labels.shortName))
    .map((fact) => (fact.label === labels.counts ? { ...fact, value: toCountsText(objective, body, wording) } : fact));
}

function factsOf(body: KeptBody, { body: { labels, kinds, counting } }: Wording): readonly FactView[] {
  const chosen = body.counts === undefined ? "kind" : body.counts ? "yes" : "no";
  return [
    { label: labels.officialName, value: body.officialName },
    { label: labels.shortName, value: body.shortName },
    { label: labels.aliases, value: body.aliases.join(", ") },
    { label: labels.kind, value: kinds[body.kind] },
    { label: labels.counts, value: counting.chosen[chosen] },
  ];
}
