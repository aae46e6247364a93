// SPDX-License-Identifier: EUPL-1.2
import type { Input } from "#application/request.ts";
import { type Fields, isFields, noAction, toAction } from "./card-action.ts";
import { plainText } from "./plain-text.ts";

/** The commands of the extension, as the manifest names them. */
export const extensionCommands = { record: "registraIncontro", search: "cercaIncontri" } as const;

/**
 * "Registra incontro": beside a message it proposes what that tells, as somebody else's words; else it opens the form.
 */
export function openedByExtension(value: unknown): Input | undefined {
  if (!isFields(value) || value.commandId !== extensionCommands.record) return undefined;
  const told = textOfMessage(value.messagePayload);
  if (told === undefined) return { kind: "action", verb: "incontro.form", fields: { argument: "" } };
  return { kind: "text", text: "", files: [], quoted: told };
}

/** A button of the card that it opened. */
export function actionOfExtension(value: unknown): Input {
  const data = isFields(value) ? value.data : undefined;
  if (!isFields(data)) return noAction;
  const { verb, ...fields } = data;
  return toAction({ verb }, fields);
}

/** "Cerca incontri": what was typed, and from where on the list is to go. When it opens, nothing was typed. */
export function searchedByExtension(value: unknown): Input | undefined {
  if (!isFields(value) || value.commandId !== extensionCommands.search) return undefined;
  const parameters: readonly unknown[] = Array.isArray(value.parameters) ? value.parameters : [];
  const query = parameters.filter(isFields).find(({ name }) => name === "query")?.value;
  return { kind: "action", verb: "incontri.search", fields: { text: typeof query === "string" ? query : "" } };
}

/** Undefined where it was not opened beside a message. */
function textOfMessage(payload: unknown): string | undefined {
  if (!isFields(payload)) return undefined;
  const body: Fields = isFields(payload.body) ? payload.body : {};
  const content = typeof body.content === "string" ? body.content : "";
  return body.contentType === "text" ? content : plainText(content);
}
