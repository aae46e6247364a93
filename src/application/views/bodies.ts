import type { BodyRegister } from "#domain/body.ts";
import type { Totals } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { BodyMet } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { officialNameOf } from "./meeting-line.ts";
import type { ButtonView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";

export type BodiesView = {
  readonly heading: string;
  readonly totals: string;
  readonly parts: string;
  readonly hasParts: boolean;
  /** The totals of documented meetings only. */
  readonly documented: string;
  readonly bodies: readonly { readonly name: string; readonly detail: string }[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

const bodiesOnACard = 20;

/** The bodies met, those met most first, from the place `from` (0 at first) of the list. */
export function bodiesReply(
  objective: Objective,
  register: BodyRegister,
  totals: Totals,
  met: readonly BodyMet[],
  from: number,
  wording: Wording,
): CardReply {
  const { bodies } = wording;
  const figures = toTotalsView(objective, totals, wording);
  const sorted = met
    .map((body) => ({ ...body, name: officialNameOf(register, body.body) }))
    .sort((one, other) => other.meetings - one.meetings || one.name.localeCompare(other.name, "it"));
  const isMore = sorted.length > from + bodiesOnACard;
  const buttons = [openFormButton(wording), statusButton(wording)];
  if (isMore) buttons.push(buttonView(wording, "more", "enti", String(from + bodiesOnACard)));
  const view = {
    heading: bodies.heading,
    totals: figures.totals,
    parts: figures.parts,
    hasParts: figures.parts !== "",
    documented: figures.documented,
    bodies: sorted.slice(from, from + bodiesOnACard).map(({ body, name, meetings, documented, last }) => ({
      name,
      detail: [bodies.met(meetings, documented, last), ...doesNotCount(objective, register, body, wording)].join(" · "),
    })),
    note: met.length === 0 ? bodies.none : "",
    hasNote: met.length === 0,
    buttons,
  };
  return { kind: "card", card: "bodies", view, summary: `${bodies.heading}. ${figures.totals}` };
}

function doesNotCount(objective: Objective, register: BodyRegister, id: string, wording: Wording): readonly string[] {
  const kind = register.get(id)?.kind;
  return kind !== undefined && objective.countedKinds.includes(kind) ? [] : [wording.bodies.doesNotCount];
}
