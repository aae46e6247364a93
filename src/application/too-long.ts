// SPDX-License-Identifier: EUPL-1.2
import { bodyFields } from "#domain/body.ts";
import { textFields } from "#domain/meeting.ts";
import type { ActionFields, Input } from "./request.ts";

/** What is longer than it may be: the message, or a field of a card by its name. */
export type TooLong = { readonly length: number; readonly most: number; readonly field?: string };

/** As many as a message may have: of a longer one nothing is read. */
export const mostCharactersOfAMessage = 2000;

/** A field with one line of a card of its own: a reason, a proof, a name, a question. */
const text = 500;

/** The most characters that each field of a card takes; the forms say so beside the field too. */
const mostOfFields: Readonly<Record<string, number>> = {
  ...textFields,
  text,
  officialName: bodyFields.officialName,
  shortName: bodyFields.shortName,
  aliases: bodyFields.alias * (bodyFields.aliases + 1),
  // Chosen from a list, with commas between: all the bodies of a large register may be ticked.
  bodies: 20_000,
};

/** Fields with a name that is made (doubt1) or of a button: an id, a choice, a line that was told. */
const mostOfOthers = 4000;

/**
 * A form shows again, with what is wrong beside it, a text that is up to so many times too long; more than that is of
 * no card that we drew, and nothing of it is read.
 */
const timesThatAFormShows = 4;

/** What in the input is too long to be read; undefined when nothing is. Looks at lengths only. */
export function tooLongIn(input: Input): TooLong | undefined {
  return input.kind === "action" ? tooLongField(input.fields) : tooLongMessage(input.text);
}

function tooLongMessage({ length }: string): TooLong | undefined {
  return length > mostCharactersOfAMessage ? { length, most: mostCharactersOfAMessage } : undefined;
}

function tooLongField(fields: ActionFields): TooLong | undefined {
  for (const [field, { length }] of Object.entries(fields)) {
    const own = Object.hasOwn(mostOfFields, field) ? mostOfFields[field] : undefined;
    if (length > (own === undefined ? mostOfOthers : own * timesThatAFormShows)) {
      return { field, length, most: own ?? mostOfOthers };
    }
  }
  return undefined;
}
