// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from "node:crypto";
import type { ActionFields, Chat, Input, Person, Request, SentFile } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { isPrivate } from "./private.ts";
import { typedText } from "./typed-text.ts";

const mostMillisecondsOfATurn = 8000;
const mostFields = 60;
const mostFiles = 5;
const mostCharactersOfAFileName = 255;

/** The request that a message, or a button of a card, makes. Undefined for every other activity. */
export function toRequest(activity: IncomingActivity): Request | undefined {
  const input = toInput(activity);
  if (input === undefined) return undefined;
  return {
    input,
    person: toPerson(activity),
    chat: toChat(activity),
    ...(isPrivate(activity) && toChat(activity).kind !== "personal" ? { isPrivate: true } : {}),
    ...mentionsOf(activity),
    delivery: deliveryOf(activity),
    signal: AbortSignal.timeout(mostMillisecondsOfATurn),
  };
}

/** Whether somebody asks for something here: what `toRequest` makes a request of. */
export function isAsking(activity: IncomingActivity): boolean {
  return toInput(activity) !== undefined;
}

/** Where it was written. A thread of a channel is a chat of its own, answered in the thread. */
export function toChat({ conversation }: IncomingActivity): Chat {
  const kind = conversation.conversationType === "groupChat" ? "group" : conversation.conversationType;
  return { id: conversation.id, kind: kind === "group" || kind === "channel" ? kind : "personal" };
}

/** Who wrote: by the object id of Entra, or for those that have none, as some guests, by the chat's own id of them. */
export function toPerson({ from }: IncomingActivity): Person {
  return { id: from.aadObjectId ?? from.id, name: from.name ?? "" };
}

/** Those who were mentioned, the bot apart; nothing where nobody was. */
function mentionsOf({ entities = [], recipient }: IncomingActivity): Pick<Request, "mentions"> {
  const mentions = entities.flatMap(({ type, mentioned: { id = "", name = "" } = {} }) =>
    type === "mention" && id !== "" && id !== recipient?.id ? [{ id, name }] : [],
  );
  return mentions.length === 0 ? {} : { mentions };
}

/** The same for every delivery of one activity; an activity without an id can only be new. */
function deliveryOf({ conversation, id }: IncomingActivity): string {
  return createHash("sha256")
    .update(JSON.stringify([conversation.id, id ?? randomUUID()]))
    .digest("hex");
}

function toInput(activity: IncomingActivity): Input | undefined {
  if (activity.type === "message") {
    const { text = "", value } = activity;
    if (text === "" && isObject(value)) return toAction(value, value);
    return { kind: "text", text: typedText(activity), files: filesOf(activity) };
  }
  if (activity.type !== "invoke" || activity.name !== "adaptiveCard/action") return undefined;
  const action = isObject(activity.value) ? activity.value.action : undefined;
  return isObject(action) ? toAction(action, action.data) : noAction;
}

const fileTypes = ["application/vnd.microsoft.teams.file.download.info", "reference"];

/** The files of a message: only those with a name and an address of https, at most 5. */
function filesOf({ attachments = [] }: IncomingActivity): readonly SentFile[] {
  return attachments
    .flatMap(({ contentType = "", contentUrl = "", name = "" }) => {
      const isFile = fileTypes.includes(contentType) && name.trim() !== "" && URL.canParse(contentUrl);
      const url = isFile ? new URL(contentUrl) : undefined;
      return url?.protocol === "https:" ? [{ name: name.slice(0, mostCharactersOfAFileName), link: url.href }] : [];
    })
    .slice(0, mostFiles);
}

type Fields = Readonly<Record<string, unknown>>;

const noAction: Input = { kind: "action", verb: "", fields: {} };

/** A button and its fields, one text each, however long: the application refuses what is too long in words. Anything of another shape was forged, and is an action that nobody knows. */
function toAction({ verb }: Fields, data: unknown): Input {
  if (typeof verb !== "string" || verb.length > 100) return noAction;
  const { isPrivate: _, ...given } = isObject(data) ? data : {};
  const entries = Object.entries(given);
  const isPlain = entries.every(
    ([, value]) => ["string", "number", "boolean"].includes(typeof value) || value === null,
  );
  if (!isPlain || entries.length > mostFields) return noAction;
  const fields: ActionFields = Object.fromEntries(entries.map(([name, value]) => [name, String(value ?? "")]));
  return { kind: "action", verb, fields };
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
