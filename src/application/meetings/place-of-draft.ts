// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { newName } from "../reading/name-doubt.ts";
import type { Services } from "../services.ts";
import { editionOfDay } from "../years/edition-of-day.ts";
import { withEdition } from "../years/in-edition.ts";

/** Where a draft is recorded: the diary of its day, of the current year as long as it has none. */
export type DraftPlace = {
  /** About the edition of the draft's day. */
  readonly services: Services;
  /** With its bodies as that edition knows them. */
  readonly draft: MeetingDraft;
  readonly isToBeAsked: boolean;
};

/** The diary that a draft belongs to by its day, whatever the card that tells it was drawn on. */
export async function placeOfDraft(draft: MeetingDraft, services: Services, signal: AbortSignal): Promise<DraftPlace> {
  const { editions } = services;
  const told = draft.day.kind === "day" ? await editionOfDay(toDay(draft.day.day), services, signal) : undefined;
  const { objective, isToBeAsked } = told ?? { objective: editions.current(), isToBeAsked: false };
  const there = await withEdition(objective, services, signal);
  return { services: there, draft: knownThere(draft, services, there), isToBeAsked };
}

/** A body that only the other year has is told by its name, and is new there. */
export function knownThere(draft: MeetingDraft, here: Services, there: Services): MeetingDraft {
  const unknown = draft.bodies.filter((id) => !there.register.has(id) && here.register.has(id));
  if (unknown.length === 0) return draft;
  const names = unknown.map((id) => here.register.get(id)?.officialName ?? id);
  const bodies = draft.bodies.filter((id) => !unknown.includes(id));
  const told = draft.names.filter(({ text }) => !names.includes(text));
  return { ...draft, bodies, names: [...told, ...names.map(newName)] };
}
