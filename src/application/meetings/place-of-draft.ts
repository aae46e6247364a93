// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { DraftDay, MeetingDraft } from "../reading/meeting-draft.ts";
import { newName } from "../reading/name-doubt.ts";
import type { Services } from "../services.ts";
import { editionOfDay } from "../years/edition-of-day.ts";
import { withEdition } from "../years/in-edition.ts";

/** One of the meetings to record, with its bodies as the edition of its day knows them, and what is of that edition. */
export type DraftPlace = {
  readonly draft: MeetingDraft;
  readonly isToBeAsked: boolean;
  readonly services: Services;
};

/**
 * Each in the diary that it belongs to by its day, whatever the card that tells it was drawn on; in that of the first that
 * has a day, or of the current year, as long as it has none.
 */
export async function placesOfDrafts(
  told: readonly MeetingDraft[],
  services: Services,
  signal: AbortSignal,
): Promise<readonly DraftPlace[]> {
  const places = await Promise.all(told.map(({ day }) => placeOfDay(day, services, signal)));
  const first = places.find((place) => place !== undefined)?.objective ?? services.editions.current();
  const objectives = places.map((place) => place?.objective ?? first);
  const codes = [...new Set(objectives.map(({ code }) => code))];
  const ofCode = async (code: string) => {
    const objective = objectives.find((one) => one.code === code) ?? first;
    return [code, await withEdition(objective, services, signal)] as const;
  };
  const each = new Map(await Promise.all(codes.map(ofCode)));
  return told.map((draft, at) => {
    const there = each.get(objectives[at]?.code ?? first.code) ?? services;
    return {
      draft: knownThere(draft, services, there),
      isToBeAsked: places[at]?.isToBeAsked ?? false,
      services: there,
    };
  });
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
