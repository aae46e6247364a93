// SPDX-License-Identifier: EUPL-1.2
import type { Input } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { isFields, noAction, toAction } from "./card-action.ts";
import { actionOfExtension, openedByExtension, searchedByExtension } from "./extension.ts";
import {
  asCard,
  asConfig,
  asDialog,
  asExtensionMessage,
  asMessageInChat,
  asResults,
  asSuggestions,
  asTab,
  type InvokeAnswer,
} from "./invoke-answers.ts";

/** What one kind of invoke asks, and the shape that its client shows the answer in. */
export type Invoke = {
  /** Undefined: nothing that the bot does, which a sentence says. */
  readonly toInput: (value: unknown, activity: IncomingActivity) => Input | undefined;
  readonly answer: InvokeAnswer;
};

const nothing = (): undefined => undefined;

/** Every invoke of the SDK's own enumerations, by its name. Teams, "Bot activity handlers", "Message extensions". */
const invokes: ReadonlyMap<string, Invoke> = new Map<string, Invoke>([
  ["adaptiveCard/action", { toInput: pressed, answer: asCard }],
  ["application/search", { toInput: typed, answer: asSuggestions }],
  ["task/fetch", { toInput: inDialog, answer: asDialog }],
  ["task/submit", { toInput: inDialog, answer: asDialog }],
  ["composeExtension/fetchTask", { toInput: openedByExtension, answer: asDialog }],
  ["composeExtension/submitAction", { toInput: actionOfExtension, answer: asDialog }],
  ["composeExtension/query", { toInput: searchedByExtension, answer: asResults }],
  ["composeExtension/selectItem", { toInput: nothing, answer: asExtensionMessage }],
  ["composeExtension/queryLink", { toInput: nothing, answer: asExtensionMessage }],
  ["composeExtension/anonymousQueryLink", { toInput: nothing, answer: asExtensionMessage }],
  ["composeExtension/querySettingUrl", { toInput: nothing, answer: asExtensionMessage }],
  ["composeExtension/setting", { toInput: nothing, answer: asExtensionMessage }],
  ["composeExtension/onCardButtonClicked", { toInput: nothing, answer: asExtensionMessage }],
  ["config/fetch", { toInput: nothing, answer: asConfig }],
  ["config/submit", { toInput: nothing, answer: asConfig }],
  ["tab/fetch", { toInput: nothing, answer: asTab }],
  ["tab/submit", { toInput: nothing, answer: asTab }],
  ["message/fetchTask", { toInput: nothing, answer: asDialog }],
  ["message/submitAction", { toInput: nothing, answer: asMessageInChat }],
  ["fileConsent/invoke", { toInput: nothing, answer: asMessageInChat }],
  ["actionableMessage/executeAction", { toInput: nothing, answer: asMessageInChat }],
  ["signin/verifyState", { toInput: nothing, answer: asMessageInChat }],
  ["signin/tokenExchange", { toInput: nothing, answer: asMessageInChat }],
]);

/** One that nobody knows yet: in the shape of its kind, where there is one. */
const ofKinds: readonly (readonly [string, InvokeAnswer])[] = [
  ["composeExtension/", asExtensionMessage],
  ["task/", asDialog],
  ["config/", asConfig],
  ["tab/", asTab],
];

/** How an invoke is understood and answered, known or not. */
export function invokeOf(name = ""): Invoke {
  const known = invokes.get(name);
  if (known !== undefined) return known;
  const [, answer = asMessageInChat] = ofKinds.find(([kind]) => name.startsWith(kind)) ?? [];
  return { toInput: nothing, answer };
}

function pressed(value: unknown): Input {
  const action = isFields(value) ? value.action : undefined;
  return isFields(action) ? toAction(action, action.data) : noAction;
}

/** A button that opens a dialog, or one inside it: its data hold the verb too. */
function inDialog(value: unknown): Input {
  const data = isFields(value) ? value.data : undefined;
  if (!isFields(data)) return noAction;
  const { verb, type: _, ...fields } = data;
  return toAction({ verb }, fields);
}

/** What is typed in a field that offers choices. */
function typed(value: unknown): Input {
  const { queryText, dataset } = isFields(value) ? value : {};
  const isOfBodies = dataset === "enti" && typeof queryText === "string";
  return isOfBodies ? { kind: "action", verb: "enti.search", fields: { text: queryText } } : noAction;
}
