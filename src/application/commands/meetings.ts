import { countsUntil } from "#domain/counts.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Register } from "#domain/register.ts";
import { totalsOf } from "#domain/standing.ts";
import type { ActionFields } from "../request.ts";
import { readAsOf } from "../understanding/as-of.ts";
import { asOfProblemReply } from "../views/as-of-problem.ts";
import { meetingsReply } from "../views/meetings.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

const meetingsOnACard = 8;

export const meetingsCommand: Command = {
  name: "incontri",
  aliases: [{ text: "meetings", language: "en" }],
  summary: { it: it.commands.meetings.summary, en: en.commands.meetings.summary },
  example: { it: it.commands.meetings.example, en: en.commands.meetings.example },
  access: "everyone",

  async handle({ step, argument, fields, wording, signal }, { clock, log, objective, register }) {
    const current = objective();
    const place =
      step === "filter" ? { filter: filterFrom(fields, register), after: "" } : readPlace(argument, register);
    const asked = place === undefined ? readAsOf(argument, clock(), current.year) : ({ kind: "now" } as const);
    if (asked.kind === "problem") return asOfProblemReply(asked.text, current.year, wording);
    const { filter, after } = place ?? { filter: {}, after: "" };
    const query = {
      objective: current,
      limit: meetingsOnACard,
      ...(after === "" ? {} : { after }),
      ...(Object.keys(filter).length === 0 ? {} : { filter }),
      ...(asked.kind === "day" ? { until: asked.day } : {}),
    };
    const [counts, page, late] = await Promise.all([
      log.counts(current, signal),
      log.page(query, signal),
      asked.kind === "day" ? log.loggedAfter(current, asked.day, signal) : undefined,
    ]);
    const next = page.next === undefined ? {} : { next: toPlace(filter, page.next) };
    const asOf = asked.kind === "day" && late !== undefined ? { asOf: { day: asked.day, ...late } } : {};
    const shown = { meetings: page.meetings, ...next, isFirst: after === "", filter, ...asOf };
    const figures = asked.kind === "day" ? countsUntil(counts, asked.day) : counts;
    return meetingsReply(current, register, totalsOf(figures), shown, wording);
  },
};

/** What the card's lists say; anything that is not one of their choices says nothing. */
function filterFrom({ state = "", body = "", month = "" }: ActionFields, register: Register): MeetingFilter {
  const isState = state === "planned" || state === "annulled" || state === "undocumented";
  const isMonth = /^([1-9]|1[0-2])$/.test(month);
  return {
    ...(isState ? { state } : {}),
    ...(register.has(body) ? { bodies: register.members(body) } : {}),
    ...(isMonth ? { month: Number(month) } : {}),
  };
}

/** A filter and the place where its next page begins, in one text: "planned;scandicci;6;day|…". */
function toPlace({ state, bodies, month }: MeetingFilter, after: string): string {
  return [state ?? "", bodies?.[0] ?? "", month ?? "", after].join(";");
}

/** Undefined for anything else, which was typed. */
function readPlace(argument: string, register: Register) {
  const parts = argument.split(";");
  const [state = "", body = "", month = "", after = ""] = parts;
  return parts.length === 4 ? { filter: filterFrom({ state, body, month }, register), after } : undefined;
}
