import { entriesOf } from "../changing/entries-of.ts";
import { plainArgument } from "../changing/seen-meeting.ts";
import { buttonView } from "../views/button.ts";
import { historyReply } from "../views/history.ts";
import { notFoundReply } from "../views/not-found.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command } from "./command.ts";

const entriesOnACard = 6;

export const historyCommand: Command = {
  name: "storia",
  aliases: [
    { text: "registro", language: "it" },
    { text: "history", language: "en" },
  ],
  summary: { it: it.commands.history.summary, en: en.commands.history.summary },
  example: { it: it.commands.history.example, en: en.commands.history.example },
  access: "everyone",

  async handle(request, services) {
    const { argument, step, wording, signal } = request;
    const { history } = wording.change;
    const timeZone = services.clock().timeZoneId;
    const isNumber = /^\d{1,9}$/.test(argument);
    if (isNumber && step === "") {
      const meeting = await services.log.find(services.objective(), Number(argument), signal);
      if (meeting === undefined) return notFoundReply(argument, wording);
      const entries = await entriesOf(meeting, signal, services, entriesOnACard);
      const open = buttonView(wording, "open", "incontro.show", argument);
      const seen = plainArgument(meeting.number, meeting.revision);
      const more = [open, buttonView(wording, "removeName", "incontro.name", seen)];
      return historyReply(history.headingOf(meeting.number), services.register, entries, timeZone, more, wording);
    }
    const before = isNumber ? { before: Number(argument) } : {};
    const query = { objective: services.objective(), limit: entriesOnACard, ...before };
    const entries = await services.log.history(query, signal);
    const oldest = entries.at(-1)?.sequence ?? 1;
    const older = oldest > 1 ? [buttonView(wording, "older", "storia.before", String(oldest))] : [];
    return historyReply(history.heading, services.register, entries, timeZone, older, wording);
  },
};
