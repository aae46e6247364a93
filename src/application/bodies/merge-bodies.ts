// SPDX-License-Identifier: EUPL-1.2
import { type KeptBody, type Register, standingBody } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import type { BodyChange } from "../ports/log-changes.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { buttonView, titledButton } from "../views/button.ts";
import { chooseBodyReply } from "../views/choose-body.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { applyBodyChange } from "./apply-body-change.ts";
import { problemOfMerge } from "./check-merge.ts";
import { previewLines } from "./preview-lines.ts";
import { toldTwice } from "./told-twice.ts";

const mostTwiceSaid = 5;
const seenPattern = /^([a-z0-9-]{1,60})\.(\d{1,9})\.([a-z0-9-]{1,60})$/;

/** Asks of which body the one of that id is another name. */
export async function askMerge(request: CommandRequest, services: Services): Promise<Reply> {
  const body = standingBody(services.register, request.argument);
  return body === undefined ? plainReply("stale-button", request.wording) : choiceCard(body, "", "", request, services);
}

/** Shows what merging would do, and asks a yes; "one.other" is the same the other way round. */
export async function confirmMerge(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, fields } = request;
  const { register } = services;
  const [id = "", swapped = ""] = request.argument.split(".", 2);
  const body = standingBody(register, id);
  if (body === undefined) return plainReply("stale-button", wording);
  const name = shortened(cleanLine(fields.name ?? ""), 200);
  const named = name === "" ? undefined : readBodies(name, register);
  const [only = ""] = named?.bodies.length === 1 && named.doubts.length === 0 ? named.bodies : [];
  const into = swapped || only || (name === "" ? (fields.target ?? "") : "");
  const objective = services.objective();
  const problem = problemOfMerge(body, into, objective, register, wording);
  const target = register.kept.get(into);
  if (problem !== undefined || target === undefined) {
    const { unknown, which } = wording.body;
    const say = named?.doubts.some(({ candidates }) => candidates.length > 0) ? which : unknown;
    const told = name !== "" && only === "" ? say(shortened(name, 60)) : problem;
    return choiceCard(body, told ?? "", name, request, services);
  }
  const preview = await previewLines(changeOf(body, target), request, services);
  if ("reply" in preview) return preview.reply;
  const { question, result, swap, sameDay } = wording.body.merge;
  const twice = await toldTwice(body.id, target.id, request, services);
  const warnings = twice
    .slice(0, mostTwiceSaid)
    .map(([{ number, day }, second]) => sameDay(Math.min(number, second.number), Math.max(number, second.number), day));
  return messageReply(
    "default",
    question(body.shortName, target.shortName),
    [result(target.shortName), ...preview.lines, ...warnings],
    [
      buttonView(wording, "mergeBody", "enti.merged", `${id}.${body.revision}.${into}`, "positive"),
      titledButton(wording, shortened(swap(body.shortName), 60), "enti.merge", `${into}.${id}`),
      buttonView(wording, "back", "enti.show", id),
    ],
  );
}

/** Merges a body into another: "prefettura.12.utg". */
export async function mergeBodies(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording } = request;
  const [, id = "", revision = "", into = ""] = seenPattern.exec(argument) ?? [];
  if (!services.register.kept.has(id)) return plainReply("stale-button", wording);
  const becoming = (register: Register) => {
    const [body, target] = [standingBody(register, id), register.kept.get(into)];
    const isWrong =
      body === undefined ||
      target === undefined ||
      problemOfMerge(body, into, services.objective(), register, wording) !== undefined;
    return isWrong ? { reply: plainReply("stale-button", wording) } : changeOf(body, target);
  };
  const operation = `enti:${argument}:merged`;
  return applyBodyChange({ id, revision: Number(revision), operation }, becoming, request, services);
}

function changeOf({ revision: _, ...body }: KeptBody, target: KeptBody): Pick<BodyChange, "action" | "body" | "other"> {
  return { action: "merged", body: { ...body, mergedInto: target.id }, other: target.shortName };
}

function choiceCard(
  { id, shortName }: KeptBody,
  problem: string,
  name: string,
  { wording }: CommandRequest,
  { register, objective }: Services,
): Reply {
  const { heading, explain, label } = wording.body.merge;
  const { owner } = objective();
  const bodies = [...register.values()].filter((one) => one.id !== id && one.id !== owner);
  const words = { heading: heading(shortName), explain, label };
  return chooseBodyReply({ ...words, bodies, hasName: true, problem, name, verb: "enti.merge", body: id }, wording);
}
