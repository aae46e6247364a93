// SPDX-License-Identifier: EUPL-1.2
import type { Body } from "#domain/body.ts";
import { isCounted } from "#domain/body-tally.ts";
import type { Objective } from "#domain/objective.ts";
import type { KeptBody, Register } from "#domain/register.ts";
import type { BodyMet } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { toPlaceArgument } from "./list-place.ts";
import type { ButtonView, FactView } from "./parts.ts";

export type BodyView = {
  readonly heading: string;
  readonly facts: readonly FactView[];
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly body: BodyView;
  }
}

/** One body: its names, whether it counts, how often it was met, the bodies merged into it, and what can be done. */
export function bodyReply(
  objective: Objective,
  register: Register,
  body: KeptBody,
  met: BodyMet | undefined,
  wording: Wording,
): CardReply {
  const { labels, kinds, neverMet } = wording.body;
  const merged = register.members(body.id).slice(1);
  const names = merged.map((id) => register.kept.get(id)?.officialName ?? id);
  const facts = [
    { label: labels.shortName, value: body.shortName === body.officialName ? "" : body.shortName },
    { label: labels.aliases, value: body.aliases.filter((alias) => alias !== body.shortName).join(", ") },
    { label: labels.kind, value: kinds[body.kind] },
    { label: labels.counts, value: toCountsText(objective, body, wording) },
    { label: labels.met, value: met === undefined ? neverMet : wording.body.met(met.meetings, met.documented) },
    { label: labels.first, value: met === undefined || met.meetings === 1 ? "" : wording.dayWithWeekday(met.first) },
    { label: labels.last, value: met === undefined ? "" : wording.dayWithWeekday(met.last) },
    { label: labels.merged, value: names.join(", ") },
  ].filter(({ value }) => value !== "");
  const isOwner = body.id === objective.owner;
  const buttons = [
    buttonView(wording, "meetingsOfBody", "incontri", toPlaceArgument({ filter: { bodies: [body.id] }, after: "" })),
    buttonView(wording, "changeBody", "enti.edit", body.id),
    ...(isOwner ? [] : [buttonView(wording, "sameBody", "enti.same", body.id)]),
    ...(merged.length === 0 ? [] : [buttonView(wording, "partBody", "enti.separate", body.id)]),
    buttonView(wording, "bodies", "enti"),
  ];
  const view = { heading: body.officialName, facts, buttons };
  return { kind: "card", card: "body", view, summary: body.officialName };
}

/** Whether it counts, and what decides it. */
export function toCountsText(objective: Objective, body: Body, { body: { counting } }: Wording): string {
  if (body.id === objective.owner) return counting.owner;
  const isOfItsKind = isCounted(objective, { kind: body.kind });
  if (isCounted(objective, body) === isOfItsKind) return counting.asKind(isOfItsKind);
  return isOfItsKind ? counting.no : counting.yes;
}
