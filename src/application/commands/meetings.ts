import { totalsOf } from "#domain/standing.ts";
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

  async handle({ argument, wording, signal }, { log, objective, register }) {
    const current = objective();
    const after = argument === "" ? {} : { after: argument };
    const [counts, page] = await Promise.all([
      log.counts(current, signal),
      log.page({ objective: current, limit: meetingsOnACard, ...after }, signal),
    ]);
    return meetingsReply(current, register, totalsOf(counts), { ...page, isFirst: argument === "" }, wording);
  },
};
