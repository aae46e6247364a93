// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Wording } from "../wording/wording.ts";
import type { ButtonView } from "./parts.ts";

type ButtonTitle = keyof Wording["buttons"];

/** A button with the title of that name, in the language of the wording. */
export function buttonView(
  wording: Wording,
  title: ButtonTitle,
  verb: string,
  argument = "",
  style: ButtonView["style"] = "default",
): ButtonView {
  return titledButton(wording, wording.buttons[title], verb, argument, style);
}

/** A button with a title of its own, in the language of the wording. */
export function titledButton(
  { language }: Pick<Wording, "language">,
  title: string,
  verb: string,
  argument = "",
  style: ButtonView["style"] = "default",
): ButtonView {
  return { title, verb, argument, style, language };
}

/** The way to a new meeting: the first thing to do from almost everywhere. */
export function openFormButton(wording: Wording): ButtonView {
  return buttonView(wording, "openForm", "incontro.form", "", "positive");
}

/** The way to where the objective stands. */
export function statusButton(wording: Wording): ButtonView {
  return buttonView(wording, "status", "stato");
}

const ways = {
  form: openFormButton,
  status: statusButton,
  meetings: (wording: Wording) => buttonView(wording, "meetings", "incontri"),
  help: (wording: Wording) => buttonView(wording, "help", "aiuto"),
} as const;

/** What can be done next: a button, or the name of one that stands on many cards. */
export type WayOn = ButtonView | keyof typeof ways;

export function wayOn(way: WayOn, wording: Wording): ButtonView {
  return typeof way === "string" ? ways[way](wording) : way;
}

/** The argument of a button that is about another edition than the card it stands on. */
export function argumentIn({ code }: Pick<Objective, "code">, argument: string): string {
  return `${code}/${argument}`;
}
