// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { KeptBody } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { type BodyRequest, readBodyRequest, waysToPart } from "../reading/intentions/body-request.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import type { TypedBody } from "../views/body-form.ts";
import { buttonView } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { openChanged, openNewBody } from "./edit-body.ts";
import { keepYes } from "./keep-yes.ts";
import { mayDecideCounting } from "./may-decide-counting.ts";
import { askMerge, confirmMerge } from "./merge-bodies.ts";
import { askPart } from "./part-bodies.ts";
import { findBody, showBodies, showNeverMet } from "./show-bodies.ts";

const mostCharacters = 300;

type Asked = (rest: string, request: CommandRequest, services: Services) => Promise<Reply>;

const asked: Readonly<Record<BodyRequest["step"], Asked>> = {
  list: (_, request, services) => showBodies(request, services),
  never: (_, request, services) => showNeverMet(request, services),
  add: (rest, request, services) => openNewBody({ ...request, argument: rest }, services),
  edit: (rest, request, services) => ofBody(rest, request, services, (told) => openChanged({}, told, services)),
  rename,
  alias,
  merge,
  part,
  count: (rest, request, services) => count("yes", rest, request, services),
  exclude: (rest, request, services) => count("no", rest, request, services),
  show: findBody,
};

/** What is typed after `/enti`: nothing changes before a yes, pressed or written, or before a form is saved. */
export async function askBodies(request: CommandRequest, services: Services): Promise<Reply> {
  const line = cleanLine(request.argument);
  if (line.length > mostCharacters)
    return plainReply("too-long", request.wording, { length: line.length, most: mostCharacters });
  const { step, rest: told } = readBodyRequest(line);
  const rest = step === "rename" ? told.replace(/^(?:l['’])?ente\s+/iu, "") : told;
  const reply = await asked[step](rest, { ...request, argument: rest }, services);
  await keepYes(reply, request, services);
  return reply;
}

/** The old name goes on meaning that body. */
async function rename(rest: string, request: CommandRequest, services: Services): Promise<Reply> {
  return ofBodyAndMore("rename", rest, request, services, ({ shortName, officialName, aliases }, told) => ({
    shortName: told,
    ...(officialName === shortName ? { officialName: told } : {}),
    aliases: [...new Set([...aliases, shortName])].join(", "),
  }));
}

async function alias(rest: string, request: CommandRequest, services: Services): Promise<Reply> {
  return ofBodyAndMore("alias", rest, request, services, ({ aliases }, told) => ({
    aliases: [...aliases, told].join(", "),
  }));
}

/** Where only one of the two bodies is known, it is asked which one the other is. */
async function merge(rest: string, request: CommandRequest, services: Services): Promise<Reply> {
  const pairs = waysToPart("merge", rest).map(({ name, told }) => {
    const [one, other] = [bodyNamed(name, services), bodyNamed(told, services)];
    return {
      one: one ?? other,
      name: one === undefined ? name : told,
      isWhole: one !== undefined && other !== undefined,
    };
  });
  const { one, name = "" } = pairs.find(({ isWhole }) => isWhole) ?? pairs.find((pair) => pair.one !== undefined) ?? {};
  if (one !== undefined) return confirmMerge({ ...request, argument: one, fields: { name } }, services);
  return ofBody(rest, request, services, (asking) => askMerge(asking, services));
}

async function part(rest: string, request: CommandRequest, services: Services): Promise<Reply> {
  return ofBody(rest, request, services, (asking) => {
    const { wording } = asking;
    if (services.register.members(asking.argument).length > 1) return askPart(asking, services);
    const name = services.register.get(asking.argument)?.shortName ?? "";
    const open = buttonView(wording, "openBody", "enti.show", asking.argument, "positive");
    return messageReply("default", wording.body.part.alone(name), [], [open, buttonView(wording, "bodies", "enti")]);
  });
}

async function count(counts: "yes" | "no", rest: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  return ofBody(rest, request, services, (asking) => {
    if (mayDecideCounting({ id: asking.argument }, services)) return openChanged({ counts }, asking, services);
    const isOwner = asking.argument === services.objective().owner;
    const heading = isOwner ? wording.body.counting.owner : wording.body.problems.onlyManagers;
    const open = buttonView(wording, "openBody", "enti.show", asking.argument, "positive");
    return messageReply("attention", heading, [], [open, buttonView(wording, "bodies", "enti")]);
  });
}

/** Opens the form of the body that the words name, changed as they tell. */
async function ofBodyAndMore(
  way: "rename" | "alias",
  rest: string,
  request: CommandRequest,
  services: Services,
  becoming: (body: KeptBody, told: string) => Partial<TypedBody>,
): Promise<Reply> {
  for (const { name, told } of waysToPart(way, rest)) {
    const body = services.register.kept.get(bodyNamed(name, services) ?? "");
    if (body === undefined) continue;
    return openChanged(becoming(body, told), { ...request, argument: body.id }, services);
  }
  const [{ name } = { name: rest }] = waysToPart(way, rest);
  return ofBody(name, request, services, (asking) => openChanged({}, asking, services));
}

/** Goes on with the body that the words name: its id is the argument. Otherwise asks which one, or says how to ask. */
async function ofBody(
  rest: string,
  request: CommandRequest,
  services: Services,
  goOn: (asking: CommandRequest) => Reply | Promise<Reply>,
): Promise<Reply> {
  if (rest === "") return howToReply(request);
  const id = bodyNamed(rest, services);
  return id === undefined ? findBody(rest, request, services) : goOn({ ...request, argument: id });
}

/** The one body that the words name, and nothing else. */
function bodyNamed(text: string, { register }: Services): BodyId | undefined {
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length === 1 && doubts.length === 0 ? bodies[0] : undefined;
}

function howToReply({ wording }: CommandRequest): Reply {
  const { howTo, howToLines } = wording.body;
  const buttons = [buttonView(wording, "bodies", "enti"), buttonView(wording, "addBody", "enti.add")];
  return messageReply("default", howTo, howToLines, buttons);
}
