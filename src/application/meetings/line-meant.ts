// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { type Day, isSameDay, toDay } from "#domain/day.ts";
import type { Pointer } from "../reading/answers/pointer.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";

type Told = { readonly number?: number; readonly days: readonly Day[]; readonly bodies: readonly BodyId[] };

/** The places, from 0, of those of several meetings that words may mean; all of them when they say nothing of which. */
export function linesMeant({ number, days, bodies }: Told, drafts: readonly MeetingDraft[]): readonly number[] {
  const isOf = (draft: MeetingDraft) => bodies.every((id) => draft.bodies.includes(id));
  const of = (is: (draft: MeetingDraft, place: number) => boolean) =>
    drafts.flatMap((draft, place) => (is(draft, place) && isOf(draft) ? [place] : []));
  if (number !== undefined) return of((draft, place) => place === number - 1 || dayOf(draft)?.day === number);
  if (days.length === 0) return of(() => true);
  const exactly = of((draft) => days.some((day) => isOn(draft, day)));
  // A number alone is of the month of what is spoken about.
  return exactly.length > 0 ? exactly : of((draft) => days.some((day) => dayOf(draft)?.day === day.day));
}

/** The same of one that is pointed at. */
export function linesPointedAt(pointer: Pointer, drafts: readonly MeetingDraft[]): readonly number[] {
  switch (pointer.kind) {
    case "place": {
      const place = pointer.place < 0 ? drafts.length + pointer.place : pointer.place;
      return place < drafts.length ? [place] : [];
    }
    case "number":
      return linesMeant({ number: pointer.number, days: [], bodies: [] }, drafts);
    case "told":
      return linesMeant(pointer, drafts);
    case "other":
      return [];
  }
}

function dayOf({ day }: MeetingDraft): Day | undefined {
  return day.kind === "day" ? toDay(day.day) : undefined;
}

function isOn(draft: MeetingDraft, day: Day): boolean {
  const told = dayOf(draft);
  return told !== undefined && isSameDay(told, day);
}
