// SPDX-License-Identifier: EUPL-1.2

import { type Counts, countsUntil } from "#domain/counts.ts";
import { isAfter } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { changeYear } from "../closing/change-year.ts";
import { changesAfter } from "../listing/changes-after.ts";
import { withNotices } from "../notices.ts";
import { withStartOffered } from "../phases/offer-start.ts";
import { readAsOf } from "../reading/days/as-of.ts";
import type { CardReply, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { withDigestStanding } from "../views/digest-status.ts";
import { plainReply } from "../views/plain-reply.ts";
import { statusReply } from "../views/status.ts";
import { withYearJustGone } from "../views/year-just-gone.ts";
import { withYearState } from "../views/year-state.ts";
import { commandWords, type Wording } from "../wording/wording.ts";
import { isProvisional } from "../years/is-provisional.ts";
import { yearJustGone } from "../years/year-just-gone.ts";
import type { Command, CommandRequest } from "./command.ts";

export const statusCommand: Command = {
  name: "stato",
  aliases: [{ text: "status", language: "en" }],
  ...commandWords("status"),
  operationOf: ({ step }) => (step === "confirm" ? "close-year" : "read"),

  async handle(request, services) {
    const { argument, wording, signal } = request;
    if (request.step === "confirm") return confirmEdition(request, services);
    const { clock, log, objective, register, digests } = services;
    const current = objective();
    const now = clock();
    const asked = readAsOf(argument, now, current.year);
    if (asked.kind === "problem") return plainReply("as-of-problem", wording, asked.text, current.year);
    const [counts, gone, summary, last] = await Promise.all([
      log.counts(current, signal),
      yearJustGone(services, signal),
      digests.subscriptions.summary(signal),
      digests.outbox.last(signal),
    ]);
    if (asked.kind === "now" || isAfter(asked.day, now.toPlainDate())) {
      const latest = await Promise.all(counts.latest.map(({ number }) => log.find(current, number, signal)));
      const found = latest.filter((meeting): meeting is Meeting => meeting !== undefined);
      const reply = ofItsYear(statusReply(current, register, counts, found, now, wording), counts, services, wording);
      const mayDate = services.authority.actorFor("date-phase") !== undefined;
      const offered = (told: Reply) => (mayDate ? withStartOffered(told, current, counts, wording) : told);
      const ahead = asked.kind === "now" ? [] : [wording.status.stillAhead(asked.day)];
      return withYearJustGone(
        withNotices(offered(withDigestStanding(reply, { summary, last }, now, wording)), ahead),
        gone,
        wording,
      );
    }
    const { day } = asked;
    const [{ meetings }, late] = await Promise.all([
      log.page({ objective: current, limit: counts.latest.length || 1, until: day, filter: { state: "held" } }, signal),
      changesAfter(day, signal, services),
    ]);
    const reply = statusReply(current, register, countsUntil(counts, day), meetings, now, wording, { day, ...late });
    return ofItsYear(reply, counts, services, wording);
  },
};

function ofItsYear(reply: CardReply, counts: Counts, services: Services, wording: Wording): CardReply {
  const { authority, clock, editions } = services;
  const objective = services.objective();
  const state = {
    objective,
    year: counts.year,
    isProvisional: isProvisional(objective, counts, editions),
    mayConfirm: authority.actorFor("close-year") !== undefined,
    timeZone: clock().timeZoneId,
  };
  return withYearState(reply, state, wording);
}

/** The edition of the year is right as it is: from now on it is not provisional. One that is already stays so. */
async function confirmEdition(request: CommandRequest, services: Services): Promise<Reply> {
  if (!/^\d{1,9}$/.test(request.argument)) return plainReply("stale-button", request.wording);
  const status = () => statusCommand.handle({ ...request, step: "", argument: "" }, services);
  const counts = await services.log.counts(services.objective(), request.signal);
  if (!isProvisional(services.objective(), counts, services.editions)) return status();
  const change = { revision: Number(request.argument), action: "confirmed", why: "" } as const;
  return changeYear(change, request, services, status);
}
