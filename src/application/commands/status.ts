import { countsUntil } from "#domain/counts.ts";
import { isAfter } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { changesAfter } from "../listing/changes-after.ts";
import { withNotices } from "../notices.ts";
import { readAsOf } from "../reading/days/as-of.ts";
import { asOfProblemReply } from "../views/as-of-problem.ts";
import { withDigestStanding } from "../views/digest-status.ts";
import { statusReply } from "../views/status.ts";
import { withYearJustGone } from "../views/year-just-gone.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import { yearJustGone } from "../years/year-just-gone.ts";
import type { Command } from "./command.ts";

export const statusCommand: Command = {
  name: "stato",
  aliases: [{ text: "status", language: "en" }],
  summary: { it: it.commands.status.summary, en: en.commands.status.summary },
  example: { it: it.commands.status.example, en: en.commands.status.example },
  operationOf: () => "read",

  async handle({ argument, wording, signal }, services) {
    const { clock, log, objective, register, digests } = services;
    const current = objective();
    const now = clock();
    const asked = readAsOf(argument, now, current.year);
    if (asked.kind === "problem") return asOfProblemReply(asked.text, current.year, wording);
    const [counts, gone, summary, last] = await Promise.all([
      log.counts(current, signal),
      yearJustGone(services, signal),
      digests.subscriptions.summary(signal),
      digests.outbox.last(signal),
    ]);
    if (asked.kind === "now" || isAfter(asked.day, now.toPlainDate())) {
      const latest = await Promise.all(counts.latest.map(({ number }) => log.find(current, number, signal)));
      const found = latest.filter((meeting): meeting is Meeting => meeting !== undefined);
      const reply = statusReply(current, register, counts, found, now, wording);
      const ahead = asked.kind === "now" ? [] : [wording.status.stillAhead(asked.day)];
      return withYearJustGone(
        withNotices(withDigestStanding(reply, { summary, last }, now, wording), ahead),
        gone,
        wording,
      );
    }
    const { day } = asked;
    const [{ meetings }, late] = await Promise.all([
      log.page({ objective: current, limit: counts.latest.length || 1, until: day, filter: { state: "held" } }, signal),
      changesAfter(day, signal, services),
    ]);
    return statusReply(current, register, countsUntil(counts, day), meetings, now, wording, { day, ...late });
  },
};
