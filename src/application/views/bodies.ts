// SPDX-License-Identifier: EUPL-1.2
import { type BodiesAmong, bodiesAmong, isAmong } from "#domain/bodies-among.ts";
import type { BodyRegister } from "#domain/body.ts";
import { isCounted } from "#domain/body-tally.ts";
import type { Totals } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { BodyMet } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Language, Wording } from "../wording/wording.ts";
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
  readonly bodies: readonly BodyLineView[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly bodies: BodiesView;
  }
}

/** One body in a list: `argument`, its id, opens it. */
type BodyLineView = {
  readonly name: string;
  /** Empty of a body never met of which there is nothing to say. */
  readonly detail: string;
  readonly hasDetail: boolean;
  readonly argument: string;
  readonly language: Language;
};

/** What a list of bodies is made of: those met in meetings that count, and the place in it that its card begins at. */
export type BodiesShown = {
  readonly objective: Objective;
  readonly register: BodyRegister;
  readonly totals: Totals;
  readonly met: readonly BodyMet[];
  /** 0 at first. */
  readonly from: number;
  /** Only these; absent: all. */
  readonly among?: BodiesAmong;
};

const bodiesOnACard = 20;

/** The bodies met, those met most first. */
export function bodiesReply(
  { objective, register, totals, met, from, among }: BodiesShown,
  wording: Wording,
): CardReply {
  const { bodies } = wording;
  const sorted = met
    .filter(({ body }) => among === undefined || isAmong(register.get(body), among, objective))
    .map((body) => ({ ...body, name: officialNameOf(register, body.body) }))
    .sort((one, other) => other.meetings - one.meetings || one.name.localeCompare(other.name, "it"));
  const lines = sorted.map(({ body, name, meetings, documented, last }) => ({
    name,
    detail: [bodies.met(meetings, documented, last), ...doesNotCount(objective, register, body, wording)].join(" · "),
    hasDetail: true,
    argument: body,
    language: wording.language,
  }));
  const buttons = [
    openFormButton(wording),
    statusButton(wording),
    ...moreButton(lines, from, among === undefined ? "enti" : "enti.met", wording, among),
    buttonView(wording, "neverMet", "enti.never", toBodiesArgument(among)),
    buttonView(wording, "addBody", "enti.add"),
  ];
  const all = [...register.values()].filter((body) => isAmong(body, among, objective)).length;
  const heading = among === undefined ? bodies.heading : wording.body.metAmong(among, lines.length, all, "");
  const view = {
    ...figuresOf(objective, totals, wording),
    heading,
    bodies: lines.slice(from, from + bodiesOnACard),
    note: met.length === 0 ? bodies.none : "",
    hasNote: met.length === 0,
    buttons,
  };
  return { kind: "card", card: "bodies", view, summary: `${heading}. ${view.totals}` };
}

/** The bodies that no meeting which counts has involved, those of the project first. */
export function neverMetReply(
  { objective, register, totals, met, from, among }: BodiesShown,
  wording: Wording,
): CardReply {
  const { never } = wording.body;
  const known = new Set(met.map(({ body }) => body));
  const lines = [...register.values()]
    .filter((body) => !known.has(body.id) && isAmong(body, among, objective))
    .sort((one, other) => Number(other.isLikely) - Number(one.isLikely))
    .map((body) => {
      const detail = doesNotCount(objective, register, body.id, wording).join("");
      const { officialName: name, id: argument } = body;
      return { name, detail, hasDetail: detail !== "", argument, language: wording.language };
    });
  const view = {
    ...figuresOf(objective, totals, wording),
    heading: never.heading(lines.length, among),
    bodies: lines.slice(from, from + bodiesOnACard),
    note: lines.length === 0 ? never.none : "",
    hasNote: lines.length === 0,
    buttons: [
      ...moreButton(lines, from, "enti.never", wording, among),
      buttonView(wording, "bodies", "enti"),
      buttonView(wording, "addBody", "enti.add"),
      statusButton(wording),
    ],
  };
  return { kind: "card", card: "bodies", view, summary: view.heading };
}

function figuresOf(objective: Objective, totals: Totals, wording: Wording) {
  const figures = toTotalsView(objective, totals, wording);
  return { ...figures, hasParts: figures.parts !== "" };
}

/** A place in the list of those bodies, as `bodiesPlaceIn` reads it: "unione/20". */
export function toBodiesArgument(among: BodiesAmong | undefined, from = 0): string {
  return among === undefined ? (from === 0 ? "" : String(from)) : `${among}/${from}`;
}

/** From the beginning, where it says no place; of all bodies, where it says none. */
export function bodiesPlaceIn(argument: string): Pick<BodiesShown, "from" | "among"> {
  const [, told, place = argument] = /^([a-z-]+)\/(\d+)$/u.exec(argument) ?? [];
  const among = bodiesAmong.find((one) => one === told);
  return { from: /^\d{1,5}$/.test(place) ? Number(place) : 0, ...(among === undefined ? {} : { among }) };
}

function moreButton(
  lines: readonly unknown[],
  from: number,
  verb: string,
  wording: Wording,
  among?: BodiesAmong,
): readonly ButtonView[] {
  const isMore = lines.length > from + bodiesOnACard;
  return isMore ? [buttonView(wording, "more", verb, toBodiesArgument(among, from + bodiesOnACard))] : [];
}

function doesNotCount(objective: Objective, register: BodyRegister, id: string, wording: Wording): readonly string[] {
  const body = register.get(id);
  return body !== undefined && isCounted(objective, body) ? [] : [wording.bodies.doesNotCount(1)];
}
