// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { filterTail } from "./filter-heading.ts";
import { toPlaceArgument } from "./list-place.ts";
import { messageReply } from "./message.ts";

const mostButtons = 4;

/** How many of these meetings each month has, from the first to the last that has one; the newest months can be opened. */
export function byMonthReply(
  meetings: readonly Meeting[],
  filter: MeetingFilter,
  register: BodyRegister,
  wording: Wording,
): CardReply {
  const { answers, months } = wording;
  const counts = months.map((_, index) => meetings.filter(({ day }) => day.month === index + 1).length);
  const [first, last] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)];
  const lines = months.flatMap((name, at) =>
    first !== -1 && at >= first && at <= last ? [answers.ofMonth(name, counts[at] ?? 0)] : [],
  );
  const open = months.flatMap((name, at) => {
    const place = toPlaceArgument({ filter: { ...filter, month: at + 1 }, after: "" });
    return counts[at] === 0 ? [] : [titledButton(wording, answers.month(name), "incontri", place)];
  });
  const ways = [...open.slice(-mostButtons), buttonView(wording, "meetings", "incontri"), statusButton(wording)];
  const { state = "held" } = filter;
  const counted = answers.monthly(meetings.length, state, filterTail(register, filter, wording));
  return messageReply("default", counted, lines, ways);
}
