// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "./reply.ts";
import type { ActionFields, Input } from "./request.ts";
import { titledButton } from "./views/button.ts";
import type { ButtonView } from "./views/parts.ts";
import type { Wording } from "./wording/wording.ts";

const verb = "again";

/** A card holds 28 KB with everything in it: what does not fit is written again. */
const mostCharacters = 8000;

/** More than any form has. */
const mostFields = 60;

/**
 * The reply with a button that asks for the same again, with all that was written in the form which the reply takes
 * the place of. Only for a button that did nothing: pressed again, it does the same at most once.
 */
export function withTryAgain(reply: Reply, input: Input, wording: Wording): Reply {
  if (reply.kind !== "card" || reply.card !== "message" || reply.isUndone !== true || input.kind !== "action") {
    return reply;
  }
  const button = againButton(input, wording, wording.buttons.tryAgain);
  if (button === undefined) return reply;
  return { ...reply, view: { ...reply.view, buttons: [button, ...reply.view.buttons] } };
}

/** A button that does what another one did, with the same fields; undefined when they are too many for a card. */
export function againButton(
  input: Extract<Input, { kind: "action" }>,
  wording: Wording,
  title: string,
): ButtonView | undefined {
  const argument = JSON.stringify([input.verb, input.fields]);
  return argument.length > mostCharacters ? undefined : titledButton(wording, title, verb, argument, "positive");
}

/** What is asked for again. Any other input is itself; a forged one is an action that nobody knows. */
export function toTriedAgain(input: Input): Input {
  if (input.kind !== "action" || input.verb !== verb) return input;
  const { argument = "" } = input.fields;
  const told = argument.length > mostCharacters ? undefined : parse(argument);
  const [name, fields] = Array.isArray(told) ? told : [];
  return typeof name === "string" && isFields(fields) ? { kind: "action", verb: name, fields } : input;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is ActionFields {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).length > mostFields) return false;
  return Object.values(value).every((field) => typeof field === "string");
}
