// SPDX-License-Identifier: EUPL-1.2
import { dayOf, isAfter, toDay } from "#domain/day.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import type { CommandRequest } from "../command.ts";
import type { Open, OpenOperation } from "../conversation/open.ts";
import { findOpen, leave, propose } from "../conversation/proposals.ts";
import { narrowDay } from "../reading/answers/narrow-day.ts";
import { daysOf } from "../reading/days/find-day.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import type { DraftDay } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { phaseFormReply } from "../views/phase-form.ts";
import { phaseToldReply } from "../views/phase-told.ts";
import { plainReply } from "../views/plain-reply.ts";
import { editionOfPhase } from "../years/edition-of-phase.ts";
import { inEdition } from "../years/in-edition.ts";
import { askWhichPhase } from "./ask-which-phase.ts";

type PhaseTold = Extract<Intention, { kind: "phase" }>;
type OfAPhase = PhaseTold & { readonly phase: number };

/**
 * Shows what words tell of a phase, to be saved with a yes; its form is opened where they tell no single day. Nothing is
 * changed before.
 */
export async function datePhaseInWords(told: PhaseTold, request: CommandRequest, services: Services): Promise<Reply> {
  const { phase, end, day } = told;
  if (phase === undefined) return askWhichPhase(told, request, services);
  const [only, ...others] = day.kind === "none" ? [] : daysOf(day);
  const of = { phase, end, day: others.length === 0 ? only : undefined };
  const edition = await editionOfPhase(of, services, request.signal);
  return inEdition(edition, services, request.signal, (there) => proposePhase({ ...told, phase }, request, there));
}

async function proposePhase(
  { phase: number, end, day: asTold }: OfAPhase,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { signal, wording } = request;
  const { log, objective } = services;
  const phase = objective().phases.find((one) => one.number === number);
  if (phase === undefined) return plainReply("stale-button", wording);
  const record = phaseRecordOf((await log.counts(objective(), signal)).phases, number);
  const argument = `${number}.${record.revision}`;
  const stored = { startedOn: record.startedOn?.toString() ?? "", endedOn: record.endedOn?.toString() ?? "" };
  const before = await toldBefore(argument, request, services);
  // What is told beside it takes its place: it is not taken up again.
  if (Object.keys(before).length > 0) await leave(request, services);
  const days = { ...stored, ...before };
  const day = inMonthOf(days[end], asTold);
  const [only, ...others] = day.kind === "none" ? [] : daysOf(day);
  const isAhead = only !== undefined && isAfter(only, services.clock().toPlainDate());
  const told = others.length === 0 && !isAhead ? only?.toString() : undefined;
  const filled = { ...days, [end]: told ?? days[end] };
  const asked = day.kind === "none" || told !== undefined ? "" : day.text;
  const fields = { ...filled, end, asked };
  if (told === undefined) {
    const problem = isAhead ? wording.phase.form.ahead(only) : problemOf(day, wording);
    await propose({ verb: "fasi.edit", argument: String(number), fields }, request, services);
    return phaseFormReply(phase, filled, argument, problem, wording);
  }
  const whole = `${argument}/${filled.startedOn}/${filled.endedOn}`;
  await propose({ verb: "fasi.told", argument: whole, fields }, request, services);
  return phaseToldReply(phase, { filled, stored, argument: whole }, wording);
}

/** Shows afresh the days that words told of a phase, on top of those that it has by now. */
export async function showPhaseAgain({ proposal }: OpenOperation, request: CommandRequest, services: Services) {
  const { argument, fields } = proposal;
  await propose(proposal, request, services);
  const number = Number.parseInt(argument, 10);
  const phase = services.objective().phases.find((one) => one.number === number);
  const record = phaseRecordOf((await services.log.counts(services.objective(), request.signal)).phases, number);
  if (phase === undefined) return plainReply("stale-button", request.wording);
  const stored = { startedOn: record.startedOn?.toString() ?? "", endedOn: record.endedOn?.toString() ?? "" };
  const { startedOn = "", endedOn = "" } = fields;
  const filled = { startedOn, endedOn };
  return phaseToldReply(phase, { filled, stored, argument }, request.wording);
}

/** The days of this phase that wait to be saved: "e si è conclusa il 30 giugno" comes beside them. */
async function toldBefore(
  argument: string,
  request: CommandRequest,
  services: Services,
): Promise<Partial<Record<"startedOn" | "endedOn", string>>> {
  const open = await findOpen(request, services);
  if (open.kind !== "phase" || !open.proposal.argument.startsWith(`${argument}/`)) return {};
  const told = (["startedOn", "endedOn"] as const).map((end) => [end, open.proposal.fields[end] ?? ""] as const);
  return Object.fromEntries(told.filter(([, day]) => day !== ""));
}

/** The phase whose form is open, with another day in it; undefined when it is no such question. */
export function phaseAskedBy(
  { proposal: { verb, argument, fields }, kept }: Exclude<Open, { readonly kind: "nothing" }>,
  told: PhaseTold["day"],
  { clock }: Services,
): PhaseTold | undefined {
  const { end, asked = "" } = fields;
  if (!verb.startsWith("fasi.") || (end !== "startedOn" && end !== "endedOn")) return undefined;
  const askedAt = kept.askedAt.toZonedDateTimeISO(clock().timeZoneId);
  const narrowed = asked === "" ? undefined : narrowDay({ kind: "unreadable", text: asked }, told, askedAt);
  const day = narrowed === undefined ? inMonthOf(fields[end], told) : toReading(narrowed, told);
  return { kind: "phase", phase: Number.parseInt(argument, 10), end, day };
}

/** "Anzi il 19": of the month that was spoken of. */
function inMonthOf(shown: string | undefined, told: PhaseTold["day"]): PhaseTold["day"] {
  if (shown === undefined || shown === "" || told.kind === "none") return told;
  const [, number] = /^\D*(\d{1,2})$/u.exec(told.text) ?? [];
  if (number === undefined) return told;
  const { year, month } = toDay(shown);
  const day = dayOf(year, month, Number(number));
  return day === undefined ? told : { kind: "day", day, text: told.text };
}

function toReading(day: DraftDay, told: PhaseTold["day"]): PhaseTold["day"] {
  const text = told.kind === "none" ? "" : told.text;
  return day.kind === "day" ? { kind: "day", day: toDay(day.day), text } : { kind: "unreadable", text };
}

function problemOf(day: PhaseTold["day"], { meeting: { problems } }: CommandRequest["wording"]): string {
  if (day.kind === "none") return "";
  return day.kind === "impossible" ? problems.impossibleDay(day.text) : problems.unreadableDay(day.text);
}
