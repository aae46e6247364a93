// SPDX-License-Identifier: EUPL-1.2
import type { lastChange, Topic } from "#domain/topic.ts";
import type { Language } from "./wording/wording.ts";

/**
 * A button of a card. `verb` names the command and, after a dot, its step ("incontro.form"); `argument` is the one
 * thing the step needs to know, empty when it needs nothing.
 */
export type ButtonView = {
  readonly title: string;
  readonly verb: string;
  readonly argument: string;
  readonly style: "default" | "positive";
  /** The language to answer in when it is pressed. */
  readonly language: Language;
};

/**
 * Every card and its view: each view adds its own beside its type, under the name of its template in `cards/`. Said here
 * and filled in there, as what a reply is stands below every view.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each file of views adds its card
export interface CardViews {}

/** The name of a card: of its view, and of its template. */
export type CardName = keyof CardViews;

/**
 * A card by name with its own view; `summary` is its one-line text, for the notification and for readers without cards.
 */
export type CardReply = {
  [Name in CardName]: {
    readonly kind: "card";
    readonly card: Name;
    readonly view: CardViews[Name];
    readonly summary: string;
    /** Code of the edition that it is about: every button of it carries it. */
    readonly objective?: string;
    /** Name of the message that a form opened from it records under: every button of it carries it. */
    readonly message?: string;
    /** What it speaks of, from now on the topic; what was spoken of before stays it where this is absent. */
    readonly topic?: Topic | typeof lastChange;
    /** What is to be said first, whatever was asked: shown above the card as it is, never read as Markdown. */
    readonly notices?: readonly string[];
    /** What is to be said of the reply itself, with what can be done with it: shown below the card. */
    readonly aside?: { readonly text: string; readonly button?: ButtonView };
    /**
     * Lines that may be written next, at most 3. In answer to a line it is said in plain words with these, in the place
     * of its buttons; to a button it is the card.
     */
    readonly suggestions?: readonly string[];
    /** Nothing was done, because the store did not answer: the same may be asked again as it is. */
    readonly isUndone?: true;
  };
}[CardName];

/** A plain text: shown as it is, never read as Markdown. */
export type TextReply = { readonly kind: "text"; readonly text: string };

/** What the bot says, in answer or of its own accord. */
export type Said = TextReply | CardReply;

/** Nothing is said: nobody waits for an answer. */
export type Silence = { readonly kind: "silence" };

/** One thing that was found by a search: its title and a line of it, what is sent when it is chosen, and its card. */
export type FoundThing = {
  readonly title: string;
  readonly text: string;
  readonly value: string;
  readonly card?: CardReply;
};

/** What was found by somebody who searches outside of a conversation; `none`: what is said where nothing was. */
export type FoundReply = { readonly kind: "found"; readonly results: readonly FoundThing[]; readonly none: string };

/** What the bot answers. Whoever handles a request returns it; only the edge sends. */
export type Reply = Said | FoundReply | Silence;
