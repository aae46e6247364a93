// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { Phase } from "#domain/objective.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { titledButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** "YYYY-MM-DD"; empty for none. */
type Days = { readonly startedOn: string; readonly endedOn: string };

type Told = {
  /** What the phase is to have, and what it has. */
  readonly filled: Days;
  readonly stored: Days;
  /** What saves it. */
  readonly argument: string;
};

/** What words told of a phase: one tap saves it, and another opens the form of both its days. */
export function phaseToldReply(phase: Phase, { filled, stored, argument }: Told, wording: Wording): CardReply {
  const { labels, headings, title, told } = wording.phase;
  const changed = (["startedOn", "endedOn"] as const).filter((end) => filled[end] !== stored[end]);
  const [first = filled.endedOn === "" ? "startedOn" : "endedOn", second] = changed;
  const saying = first === "endedOn" ? headings.ended : headings.started;
  const heading =
    second === undefined
      ? saying(phase.number, toDay(filled[first]))
      : headings.both(phase.number, toDay(filled[first]), toDay(filled[second]));
  const planned = `${labels.planned}: ${wording.status.phaseDays(phase.start, phase.end)}`;
  const was = changed.filter((one) => stored[one] !== "").map((one) => told.was(labels[one], toDay(stored[one])));
  const reply = messageReply(
    "default",
    `${heading}?`,
    [title(phase.number, phase.title), planned, ...was, told.hint],
    [
      titledButton(wording, told.yes, "fasi.told", argument, "positive"),
      titledButton(wording, told.other, "fasi.edit", String(phase.number)),
      titledButton(wording, told.no, "incontro.keep", argument),
    ],
  );
  return { ...reply, topic: { kind: "phase", phase: phase.number } };
}
