// SPDX-License-Identifier: EUPL-1.2
import { type Register, standingBody } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import { operationOf } from "../conversation/open.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { toBodyChanges } from "../views/body-entry.ts";
import type { TypedBody } from "../views/body-form.ts";
import { bodyFormReply } from "../views/body-form.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import type { Wording } from "../wording/wording.ts";
import { applyBodyChange, toldBefore } from "./apply-body-change.ts";
import { placeOfAdding, placeOfChange, typedFields, typedFrom } from "./body-form-place.ts";
import { checkTypedBody, problemsOfNames, type ToldBody } from "./check-body.ts";
import { mayBecome } from "./may-decide-counting.ts";
import { newBody } from "./new-body.ts";

/** Opens the form of the body of that id, filled in with what is known of it. */
export async function openBody(request: CommandRequest, services: Services): Promise<Reply> {
  return openChanged({}, request, services);
}

/** Opens the form of the body of that id with what it is to become filled in, and what is wrong with that. */
export function openChanged(told: Partial<TypedBody>, request: CommandRequest, services: Services): Reply {
  const body = standingBody(services.register, request.argument);
  if (body === undefined) return plainReply("stale-button", request.wording);
  const { id, revision } = body;
  const place = placeOfChange(body, `${id}.${revision}.${services.nonce()}`, request, services);
  const typed = { ...typedFrom(body), ...told };
  const checked = checkFor(typed, body, services.register, request, services);
  if ("problems" in checked) return bodyFormReply(typed, checked.problems, place, request.wording);
  const changes = toBodyChanges({ before: body, after: { ...checked.body, revision } }, request.wording);
  const changed = changes.map(({ label, value }) => `${label}: ${value}`);
  return bodyFormReply(typed, [], { ...place, lines: [...place.lines, ...changed] }, request.wording);
}

/** Saves the form of a body: "scandicci.12.<nonce>", the body, the revision that was seen, and the form. */
export async function saveBody(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, person, wording } = request;
  const [, id = "", revision = "", nonce = ""] = /^([a-z0-9-]{1,60})\.(\d{1,9})\.([\w-]{16,64})$/.exec(argument) ?? [];
  const seen = standingBody(services.register, id);
  if (seen === undefined || nonce === "") return plainReply("stale-button", wording);
  const typed = typedFields(request.fields, typedFrom(seen));
  const place = placeOfChange(seen, argument, request, services);
  const operation = operationOf(nonce, person);
  const becoming = (register: Register) => {
    const before = standingBody(register, id);
    if (before === undefined) return { reply: plainReply("stale-button", wording) };
    const checked = checkFor(typed, before, register, request, services);
    if ("problems" in checked) return { reply: bodyFormReply(typed, checked.problems, place, wording) };
    if (isSame(before, checked.body)) return { reply: sameReply(id, wording) };
    return { action: "changed" as const, body: checked.body };
  };
  return applyBodyChange({ id, revision: Number(revision), operation }, becoming, request, services);
}

/** Opens the form of a body that is not known yet, with the name that was written, if one was. */
export async function openNewBody(request: CommandRequest, services: Services): Promise<Reply> {
  const name = cleanLine(request.argument);
  const place = placeOfAdding(services.nonce(), request, services);
  const body = newBody(name, services.register);
  const problems = name === "" ? [] : problemsOfNames(body, undefined, services.register, request.wording);
  return bodyFormReply(typedFrom(body), problems, place, request.wording);
}

/** Adds the body that the form tells; the argument is the form's one-time number. */
export async function addBody(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument: nonce, fields, person, wording } = request;
  if (!/^[\w-]{16,64}$/.test(nonce)) return plainReply("stale-button", wording);
  const operation = operationOf(nonce, person);
  const told = await toldBefore(operation, request, services);
  if (told !== undefined) return told;
  const typed = typedFields(fields, typedFrom(newBody("", services.register)));
  const { id } = newBody(typed.shortName, services.register);
  const place = placeOfAdding(nonce, request, services);
  const becoming = (register: Register) => {
    const before = { ...newBody(typed.shortName, register), id };
    const checked = checkFor(typed, before, register, request, services);
    if ("problems" in checked) return { reply: bodyFormReply(typed, checked.problems, place, wording) };
    return { action: "added" as const, body: checked.body };
  };
  return applyBodyChange({ id, revision: 0, operation }, becoming, request, services);
}

function checkFor(
  typed: TypedBody,
  before: ToldBody,
  register: Register,
  { wording }: CommandRequest,
  services: Services,
): ReturnType<typeof checkTypedBody> {
  const checked = checkTypedBody(typed, before, register, wording);
  const isAllowed = "problems" in checked || mayBecome(before, checked.body, services);
  return isAllowed ? checked : { problems: [wording.body.problems.onlyManagers] };
}

function isSame(one: ToldBody, other: ToldBody): boolean {
  return JSON.stringify(typedFrom(one)) === JSON.stringify(typedFrom(other));
}

function sameReply(id: string, wording: Wording): Reply {
  const open = buttonView(wording, "openBody", "enti.show", id);
  return messageReply("default", wording.body.form.same, [], [open, statusButton(wording)]);
}
