// SPDX-License-Identifier: EUPL-1.2
import { isAfter, toDay } from "#domain/day.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import type { CommandRequest } from "../command.ts";
import type { Open } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import { daysOf } from "../reading/days/find-day.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { titledButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";

type PhaseTold = Extract<Intention, { kind: "phase" }>;

const verb = "fasi.which";

/** Asks which phase started or ended, where words do not say it: the button of one saves its day, where one was told. */
export async function askWhichPhase(
  { end, day: told }: PhaseTold,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { signal, wording } = request;
  const { log, objective, clock } = services;
  const { phases: records } = await log.counts(objective(), signal);
  const [only, ...others] = told.kind === "none" ? [] : daysOf(told);
  const isOne = only !== undefined && others.length === 0 && !isAfter(only, clock().toPlainDate());
  const day = isOne ? only.toString() : "";
  const { which, title } = wording.phase;
  const buttons = objective().phases.map(({ number }) => {
    const { startedOn, endedOn, revision } = phaseRecordOf(records, number);
    const days = { startedOn: startedOn?.toString() ?? "", endedOn: endedOn?.toString() ?? "", [end]: day };
    const argument = `${number}.${revision}/${days.startedOn}/${days.endedOn}`;
    return titledButton(wording, which.one(number), isOne ? "fasi.told" : "fasi.edit", isOne ? argument : `${number}`);
  });
  await propose({ verb, argument: "", fields: { end, day } }, request, services);
  const lines = objective().phases.map((one) => title(one.number, one.title));
  return messageReply("default", which.question, [...lines, which.hint], buttons);
}

/** "La prima", "2", where it was asked which phase: it, with what was told of it; undefined for another question. */
export function phasePicked(
  { proposal }: Exclude<Open, { readonly kind: "nothing" }>,
  { pointer, number }: Reading,
  { objective }: Services,
): PhaseTold | undefined {
  const { end, day = "" } = proposal.fields;
  if (proposal.verb !== verb || (end !== "startedOn" && end !== "endedOn")) return undefined;
  const { phases } = objective();
  const told = pointer?.kind === "number" ? pointer.number : number;
  const meant = pointer?.kind === "place" ? phases.at(pointer.place) : phases.find((one) => one.number === told);
  const reading = day === "" ? ({ kind: "none" } as const) : ({ kind: "day", day: toDay(day), text: day } as const);
  return meant && { kind: "phase", phase: meant.number, end, day: reading };
}
