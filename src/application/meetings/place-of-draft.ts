// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { DraftDay, MeetingDraft } from "../reading/meeting-draft.ts";
import { newName } from "../reading/name-doubt.ts";
import type { Services } from "../services.ts";
import { editionOfDay } from "../years/edition-of-day.ts";
import { withEdition } from "../years/in-edition.ts";

/** One of the meetings to record, with its bodies as the edition of its day knows them. */
export type DraftPlace = { readonly draft: MeetingDraft; readonly isToBeAsked: boolean };

/**
 * The diary that drafts belong to by their days, whatever the card that tells them was drawn on; that of the current year
 * as long as they have none. Undefined when they are of several.
 */
export async function placesOfDrafts(
  told: readonly MeetingDraft[],
  services: Services,
  signal: AbortSignal,
): Promise<{ readonly services: Services; readonly drafts: readonly DraftPlace[] } | undefined> {
  const places = await Promise.all(told.map(({ day }) => placeOfDay(day, services, signal)));
  const dated = places.flatMap((place) => place ?? []);
  const [objective = services.editions.current()] = dated.map((place) => place.objective);
  if (dated.some((place) => place.objective.code !== objective.code)) return undefined;
  const there = await withEdition(objective, services, signal);
  const drafts = told.map((draft, at) => ({
    draft: knownThere(draft, services, there),
    isToBeAsked: places[at]?.isToBeAsked ?? false,
  }));
  return { services: there, drafts };
}

async function placeOfDay(day: DraftDay, services: Services, signal: AbortSignal) {
  return day.kind === "day" ? editionOfDay(toDay(day.day), services, signal) : undefined;
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
