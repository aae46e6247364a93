// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { findOpen, propose, settle } from "../conversation/proposals.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { askClosingReply, isOpenReply, notClosedReply, notEndedReply } from "../views/ask-closing.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { yearClosedReply } from "../views/year-state.ts";
import { changeYear } from "./change-year.ts";

const mostCharactersOfAReason = 300;
const mostListed = 10;

/** Lists what is open in the year, and asks whether it is to be closed: with the reason, where one was told. */
export async function askClosing(request: CommandRequest, services: Services): Promise<Reply> {
  const { signal, wording } = request;
  const objective = services.objective();
  const counts = await services.log.counts(objective, signal);
  const { closed, revision } = counts.year;
  if (hasNotEnded(services)) return notEndedReply(objective, await before("open", request, services), wording);
  if (closed !== undefined) {
    const { timeZoneId: timeZone } = services.clock();
    return yearClosedReply({ objective, closed }, { mayReopen: true, timeZone }, wording);
  }
  const why = reasonIn(request.argument);
  if (why.length > mostCharactersOfAReason) {
    return messageReply("attention", wording.closing.tooLong(mostCharactersOfAReason), [], [statusButton(wording)]);
  }
  const listed = { objective, limit: mostListed };
  const [planned, undocumented] = await Promise.all([
    services.log.page({ ...listed, filter: { state: "planned" } }, signal),
    services.log.page({ ...listed, filter: { state: "undocumented" } }, signal),
  ]);
  const argument = `${revision}:${why}`;
  await propose({ verb: "chiudi.close", argument, fields: {} }, request, services);
  return askClosingReply(objective, { counts, planned, undocumented }, argument, wording);
}

/** The yes to that question. A year that changed meanwhile is asked about again. */
export async function closeYear(request: CommandRequest, services: Services): Promise<Reply> {
  const [, revision, told = ""] = /^(\d{1,9}):(.*)$/u.exec(request.argument) ?? [];
  const why = cleanLine(told);
  if (revision === undefined || why.length > mostCharactersOfAReason)
    return plainReply("stale-button", request.wording);
  if (hasNotEnded(services)) return askClosing({ ...request, argument: "" }, services);
  const change = { revision: Number(revision), action: "closed", why } as const;
  return changeYear(change, request, services, () => askClosing({ ...request, argument: why }, services));
}

/** The no to it. */
export async function leaveOpen(request: CommandRequest, services: Services): Promise<Reply> {
  const asked = { verb: "chiudi.close", argument: request.argument };
  await settle(await findOpen(request, services), asked, request, services);
  return notClosedReply(services.objective(), request.wording);
}

/** Opens a closed year again, with the reason where one was told. */
export async function reopenYear(request: CommandRequest, services: Services): Promise<Reply> {
  const objective = services.objective();
  const { closed, revision } = (await services.log.counts(objective, request.signal)).year;
  if (closed === undefined) return isOpenReply(objective, await before("closed", request, services), request.wording);
  const why = reasonIn(request.argument).slice(0, mostCharactersOfAReason);
  const change = { revision, action: "reopened", why } as const;
  return changeYear(change, request, services, () => reopenYear(request, services));
}

/** A year ends with its last day, on the clock's wall. */
function hasNotEnded({ clock, objective }: Services): boolean {
  return clock().year <= objective().year;
}

/** The year before the current one, which may be meant when none was named: only where there is something to do. */
async function before(state: "open" | "closed", { signal }: CommandRequest, { editions, log, objective }: Services) {
  const [edition] = editions.earlier();
  if (edition === undefined || objective().code !== editions.current().code) return undefined;
  const { closed } = (await log.counts(edition, signal)).year;
  return (closed === undefined) === (state === "open") ? edition : undefined;
}

/** What is left of "il", "l'anno" once the year was taken out of the message is no reason. */
function reasonIn(argument: string): string {
  return cleanLine(argument.replace(/^(?:(?:il|l['’]\s*anno|anno|the|year)(?![\p{L}\p{N}]))?[\s:,;.]*/iu, ""));
}
