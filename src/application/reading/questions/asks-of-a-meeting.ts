// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";
import { isOneDay } from "./take-bare-day.ts";

/** "Chi c'era?", "dove ci siamo visti?": of the only one that was spoken of; with a day of its own, of those of that day. */
export function asksOfThatOne({ roles, filter }: Said): boolean {
  const isBare =
    Object.keys(filter).every((key) => key === "state" && filter.state === "held") && !roles.has("meetings");
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  const asksOfIt = says(roles, "where how subject") || (roles.has("who") && saysOnly(roles, "who is"));
  return (roles.has("there") && !hasTime) || (isBare && asksOfIt);
}

/** "Che giorno è fissato Vaglia?", "cosa abbiamo a settembre?": though no word says that it is of meetings. */
export function asksOfAMeeting(
  { roles, hasMark }: Said,
  { bodies, month, from, until, state }: MeetingFilter,
): boolean {
  const isOfOne = says(roles, "when where how subject") && bodies !== undefined;
  const asks = roles.has("list") || hasMark;
  const hasTime = [month, from, until].some((one) => one !== undefined);
  // "Fammi un riassunto di luglio", "della settimana scorsa quali?"
  const isOnlyAList = saysOnly(roles, "list nothing whole");
  const isLong = month !== undefined || !isOneDay(from, until);
  const isOfATime = hasTime && asks && (roles.has("is") || (isOnlyAList && isLong));
  return isOfOne || (isOfATime && state === undefined && !roles.has("bodies"));
}
