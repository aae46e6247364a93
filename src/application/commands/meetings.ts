import type { BodyRegister } from "#domain/body.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { totalsOf } from "#domain/standing.ts";
import type { ActionFields } from "../request.ts";
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

  async handle({ step, argument, fields, wording, signal }, { log, objective, register }) {
    const current = objective();
    const { filter, after } =
      step === "filter" ? { filter: filterFrom(fields, register), after: "" } : readPlace(argument, register);
    const query = {
      objective: current,
      limit: meetingsOnACard,
      ...(after === "" ? {} : { after }),
      ...(Object.keys(filter).length === 0 ? {} : { filter }),
    };
    const [counts, page] = await Promise.all([log.counts(current, signal), log.page(query, signal)]);
    const next = page.next === undefined ? {} : { next: toPlace(filter, page.next) };
    const shown = { meetings: page.meetings, ...next, isFirst: after === "", filter };
    return meetingsReply(current, register, totalsOf(counts), shown, wording);
  },
};

/** What the card's lists say; anything that is not one of their choices says nothing. */
function filterFrom({ state = "", body = "", month = "" }: ActionFields, register: BodyRegister): MeetingFilter {
  const isState = state === "planned" || state === "annulled" || state === "undocumented";
  const isMonth = /^([1-9]|1[0-2])$/.test(month);
  return {
    ...(isState ? { state } : {}),
    ...(register.has(body) ? { body } : {}),
    ...(isMonth ? { month: Number(month) } : {}),
  };
}

/** A filter and the place where its next page begins, in one text: "planned;scandicci;6;day|…". */
function toPlace({ state, body, month }: MeetingFilter, after: string): string {
  return [state ?? "", body ?? "", month ?? "", after].join(";");
}

function readPlace(argument: string, register: BodyRegister) {
  const [state = "", body = "", month = "", after = ""] = argument.split(";");
  const isPlace = argument.split(";").length === 4;
  return isPlace ? { filter: filterFrom({ state, body, month }, register), after } : { filter: {}, after: "" };
}
