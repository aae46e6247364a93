import type { BodyEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { KeptBody } from "#domain/register.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { FactView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";

/** Of what a name was and has become: the history and a card must hold both. */
const mostCharacters = 200;

/** The confirmation of a change of a body, with the totals that it moved: the same for every delivery of the request. */
export function bodyEntryReply(objective: Objective, entry: BodyEntry, wording: Wording): CardReply {
  const { after, before, sequence } = entry;
  const told = before === undefined ? factsOf(after, wording) : toBodyChanges(entry, wording);
  const was = toTotalsView(objective, entry.totalsBefore, wording);
  const is = toTotalsView(objective, entry.totals, wording);
  const isMoved = was.totals !== is.totals || was.parts !== is.parts || was.documented !== is.documented;
  const totals = (figures: typeof was) =>
    [figures.totals, figures.parts, figures.documented].filter((text) => text !== "").join(" · ");
  const lines = [
    ...told.filter(({ value }) => value !== "").map(({ label, value }) => `${label}: ${value}`),
    ...(isMoved ? [wording.change.totalsBefore(totals(was)), wording.body.before(totals(is))] : [is.totals]),
  ];
  const buttons = [
    statusButton(wording),
    buttonView(wording, "openBody", "enti.show", after.id),
    buttonView(wording, "bodies", "enti"),
    buttonView(wording, "undo", "incontro.undo", String(sequence)),
  ];
  const heading = bodyHeadingOf(entry, wording);
  return messageReply("good", heading, lines, buttons);
}

/** What was done, in a few words: "Prefettura: è lo stesso ente di UTG". */
export function bodyHeadingOf({ action, after, other = "" }: BodyEntry, { body: { headings } }: Wording): string {
  return headings[action](after.shortName, other);
}

/** What differs between two states of a body: from what to what, label by label. */
export function toBodyChanges({ before, after }: BodyEntry, wording: Wording): readonly FactView[] {
  if (before === undefined) return [];
  const now = factsOf(after, wording);
  const short = (text: string) => shortened(text, mostCharacters);
  return factsOf(before, wording).flatMap(({ label, value }, index) => {
    const next = now[index]?.value ?? "";
    return value === next ? [] : [{ label, value: wording.change.changed(short(value), short(next)) }];
  });
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
