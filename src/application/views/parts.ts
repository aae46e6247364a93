// SPDX-License-Identifier: EUPL-1.2
import type { ButtonView } from "../reply.ts";

export type { ButtonView };

/** A label and what stands beside it. Both are shown as typed, never as Markdown. */
export type FactView = { readonly label: string; readonly value: string };

/** One of the things that can be chosen: what is read, and what is sent. */
export type ChoiceView = { readonly title: string; readonly value: string };

/** A list to choose one thing from; `value` is the one chosen, empty when none is. */
export type ChoiceListView = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly ChoiceView[];
};

/** One line of text that may hold what people typed: shown as it is. */
export type LineView = { readonly text: string };

/** Something asked beside what a card is about, with its answers. */
export type QuestionView = LineView & { readonly buttons: readonly ButtonView[] };

/** Colours of meaning, always beside a word that says the same. */
export type Tone = "default" | "good" | "accent" | "attention";
