// SPDX-License-Identifier: EUPL-1.2
import { bodiesAmong } from "#domain/bodies-among.ts";
import type { BodyRegister } from "#domain/body.ts";
import { type Day, dayOf } from "#domain/day.ts";
import { meetingModes } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { ActionFields } from "../request.ts";

/** A filter and the place where its next page begins, the first page when it is empty. */
export type ListPlace = { readonly filter: MeetingFilter; readonly after: string };

/** What a button of a list carries: "planned;scandicci,signa;6;;;day|…", with how, on what and with which where these were asked. */
export function toPlaceArgument({ filter, after }: ListPlace): string {
  const { state = "", bodies = [], month = "", from, until, mode = "", words = "", among } = filter;
  const how = mode === "" && words === "" && among === undefined ? [] : [mode, words.replaceAll(";", " ")];
  const more = among === undefined ? how : [...how, among];
  return [state, bodies.join(","), month, from?.toString() ?? "", until?.toString() ?? "", after, ...more].join(";");
}

/** Undefined for anything else, which was typed. */
export function readPlaceArgument(argument: string, register: BodyRegister): ListPlace | undefined {
  const parts = argument.split(";");
  if (![6, 8, 9].includes(parts.length)) return undefined;
  const [state = "", body = "", month = "", from = "", until = "", after = "", how = "", words = "", which] = parts;
  const among = bodiesAmong.find((one) => one === which);
  const mode = meetingModes.find((one) => one === how);
  const [first, last] = [dayFrom(from), dayFrom(until)];
  const filter = {
    ...filterFrom({ state, body, month }, register),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { until: last }),
    ...(mode === undefined ? {} : { mode }),
    ...(words === "" ? {} : { words }),
    ...(among === undefined ? {} : { among }),
  };
  return { filter, after };
}

const states = ["held", "planned", "annulled", "undocumented", "documented"] as const;

/** What the card's lists say; anything that is not one of their choices says nothing. */
export function filterFrom({ state = "", body = "", month = "" }: ActionFields, register: BodyRegister): MeetingFilter {
  const known = states.find((one) => one === state);
  const isMonth = /^([1-9]|1[0-2])$/.test(month);
  const bodies = body.split(",").filter((id) => register.has(id));
  return {
    ...(known === undefined ? {} : { state: known }),
    ...(bodies.length === 0 ? {} : { bodies }),
    ...(isMonth ? { month: Number(month) } : {}),
  };
}

function dayFrom(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}
