// SPDX-License-Identifier: EUPL-1.2
import { type Counts, countsUntil } from "#domain/counts.ts";
import { isAfter } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { changeYear } from "../closing/change-year.ts";
import type { Command, CommandRequest } from "../command.ts";
import { changesAfter } from "../meetings/changes-after.ts";
import { createReady } from "../meetings/ready.ts";
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
import { isProvisional } from "../years/editions.ts";
import { yearJustGone } from "../years/year-just-gone.ts";

const ready = createReady();

const latestOf = new WeakMap<Counts, readonly Meeting[]>();

/** The newest meetings of the counts: none of them changed as long as those are the same object. */
async function latest(
  counts: Counts,
  { signal }: Pick<CommandRequest, "signal">,
  { log, objective }: Services,
): Promise<readonly Meeting[]> {
  const known = latestOf.get(counts);
  if (known !== undefined) return known;
  const found = await Promise.all(counts.latest.map(({ number }) => log.find(objective(), number, signal)));
  const meetings = found.filter((meeting) => meeting !== undefined);
  latestOf.set(counts, meetings);
  return meetings;
}

const registers = new WeakMap<object, number>();
let lastRegister = 0;

/** Another number for every register: the one that is kept is the same object as long as no body changed. */
function idOf(register: object): number {
  const id = registers.get(register) ?? ++lastRegister;
  registers.set(register, id);
  return id;
}

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
      const mayDate = services.authority.actorFor("date-phase") !== undefined;
      const minute = now.toString({ smallestUnit: "minute" });
      const mayConfirm = services.authority.actorFor("close-year") !== undefined;
      const bodies = idOf(register);
      const key = [current.code, wording.language, minute, bodies, mayDate, mayConfirm, summary, last];
      const reply = await ready(counts, key, async () => {
        const drawn = statusReply(current, register, counts, await latest(counts, request, services), now, wording);
        const told = withDigestStanding(ofItsYear(drawn, counts, services, wording), { summary, last }, now, wording);
        return mayDate ? withStartOffered(told, current, counts, wording) : told;
      });
      const ahead = asked.kind === "now" ? [] : [wording.status.stillAhead(asked.day)];
      return withYearJustGone(withNotices(reply, ahead), gone, wording);
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
