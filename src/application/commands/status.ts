import type { Meeting } from "#domain/meeting.ts";
import { statusReply } from "../views/status.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

export const statusCommand: Command = {
  name: "stato",
  aliases: [{ text: "status", language: "en" }],
  summary: { it: it.commands.status.summary, en: en.commands.status.summary },
  example: { it: it.commands.status.example, en: en.commands.status.example },
  access: "everyone",

  async handle({ wording, signal }, { clock, log, objective, register }) {
    const current = objective();
    const counts = await log.counts(current, signal);
    const latest = await Promise.all(counts.latest.map(({ number }) => log.find(current, number, signal)));
    const found = latest.filter((meeting): meeting is Meeting => meeting !== undefined);
    return statusReply(current, register, counts, found, clock(), wording);
  },
};
