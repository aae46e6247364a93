import { totalsOf } from "#domain/standing.ts";
import { bodiesReply } from "../views/bodies.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

export const bodiesCommand: Command = {
  name: "enti",
  aliases: [{ text: "bodies", language: "en" }],
  summary: { it: it.commands.bodies.summary, en: en.commands.bodies.summary },
  example: { it: it.commands.bodies.example, en: en.commands.bodies.example },
  access: "everyone",

  async handle({ argument, wording, signal }, { log, objective, register }) {
    const current = objective();
    const [counts, met] = await Promise.all([log.counts(current, signal), log.bodiesMet(current, signal)]);
    return bodiesReply(current, register, totalsOf(counts), met, startOf(argument), wording);
  },
};

function startOf(argument: string): number {
  return /^\d{1,5}$/.test(argument) ? Number(argument) : 0;
}
