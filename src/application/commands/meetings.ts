// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { listMeetings } from "../meetings/list-meetings.ts";
import { searchMeetings } from "../meetings/search-meetings.ts";
import { withYearsBefore } from "../meetings/with-years-before.ts";
import { readAsOf } from "../reading/days/as-of.ts";
import { readMeetingsAsked } from "../reading/intentions/read-filter.ts";
import { filterFrom, readPlaceArgument } from "../views/list-place.ts";
import { meetingsDoubtReply } from "../views/meetings-doubt.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

export const meetingsCommand: Command = {
  name: "incontri",
  aliases: [{ text: "meetings", language: "en" }],
  ...commandWords("meetings"),
  operationOf: () => "read",

  async handle(request, services) {
    const { step, argument, fields } = request;
    const { clock, objective, register } = services;
    if (step === "search") return searchMeetings(request, services);
    if (step === "filter") return listMeetings({ filter: filterFrom(fields, register), after: "" }, request, services);
    const place = readPlaceArgument(argument, register);
    if (place !== undefined) return listMeetings(place, request, services);
    const isOfADay = /^\s*(?:al|all['’]|until|as of|\d)/iu.test(argument);
    const asked = isOfADay ? readAsOf(argument, clock(), objective().year) : ({ kind: "now" } as const);
    if (asked.kind === "problem") return plainReply("as-of-problem", request.wording, asked.text, objective().year);
    if (asked.kind === "day") return listMeetings({ filter: {}, after: "", asOf: asked.day }, request, services);
    const context = { now: clock(), register, year: objective().year };
    const { filter, latest, doubts } = readMeetingsAsked(argument, context);
    const [doubt] = doubts;
    if (doubt !== undefined) return meetingsDoubtReply(doubt, filter, register, request.wording);
    const only = latest === undefined ? {} : { latest };
    const reply = await listMeetings({ filter, after: "", ...only }, request, services);
    if (Object.keys(filter).length === 0) return reply;
    return withYearsBefore(reply, { about: "meetings", form: "list", filter, ...only }, request, services);
  },
};
