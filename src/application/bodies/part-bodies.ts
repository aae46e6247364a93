// SPDX-License-Identifier: EUPL-1.2
import type { KeptBody, Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import type { BodyChange } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView } from "../views/button.ts";
import { chooseBodyReply } from "../views/choose-body.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { applyBodyChange } from "./apply-body-change.ts";
import { previewLines } from "./preview-lines.ts";

/** Asks which of the bodies merged into the one of that id is to be parted; the only one is asked a yes at once. */
export async function askPart(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const [root = "", ...members] = register.members(request.argument);
  const body = register.kept.get(root);
  const [only] = members;
  if (body === undefined || only === undefined) return plainReply("stale-button", wording);
  if (members.length === 1) return question(only, request, services);
  const { heading, explain, label } = wording.body.part;
  const bodies = members.flatMap((id) => register.kept.get(id) ?? []);
  const words = { heading: heading(body.shortName), explain, label };
  const choosing = { ...words, bodies, hasName: false, problem: "", name: "", verb: "enti.part", body: root };
  return chooseBodyReply(choosing, wording);
}

/** Shows what parting the chosen body would do, and asks a yes. */
export async function confirmPart(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, fields } = request;
  const { target = "" } = fields;
  const members = services.register.members(argument);
  return members.includes(target) && target !== members[0]
    ? question(target, request, services)
    : askPart(request, services);
}

/** Parts a body from the one that it was said to be: "prefettura.12". */
export async function partBody(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording } = request;
  const [, id = "", revision = ""] = /^([a-z0-9-]{1,60})\.(\d{1,9})$/.exec(argument) ?? [];
  if (!services.register.kept.has(id)) return plainReply("stale-button", wording);
  const becoming = (register: Register) => changeOf(id, register) ?? { reply: plainReply("stale-button", wording) };
  const operation = `enti:${argument}:parted`;
  return applyBodyChange({ id, revision: Number(revision), operation }, becoming, request, services);
}

async function question(id: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const change = changeOf(id, services.register);
  const body = services.register.kept.get(id);
  if (change === undefined || body === undefined) return plainReply("stale-button", wording);
  const preview = await previewLines(change, request, services);
  if ("reply" in preview) return preview.reply;
  const { part } = wording.body;
  return messageReply(
    "default",
    part.question(body.shortName, change.other ?? ""),
    [part.explain, ...preview.lines],
    [
      buttonView(wording, "yesPartBody", "enti.parted", `${id}.${body.revision}`, "positive"),
      buttonView(wording, "back", "enti.show", id),
    ],
  );
}

/** The body by itself again; undefined when it is. */
function changeOf(id: string, { kept }: Register): Pick<BodyChange, "action" | "body" | "other"> | undefined {
  const found: KeptBody | undefined = kept.get(id);
  if (found?.mergedInto === undefined) return undefined;
  const { revision: _, mergedInto, ...body } = found;
  return { action: "parted", body, other: kept.get(mergedInto)?.shortName ?? mergedInto };
}
