import type { BodyId } from "#domain/body.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { readBodies } from "../understanding/bodies.ts";
import { bodiesReply, neverMetReply } from "../views/bodies.ts";
import { bodyReply } from "../views/body.ts";
import { buttonView } from "../views/button.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import type { ButtonView } from "../views/parts.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import type { Wording } from "../wording/wording.ts";
import { bodyFields } from "./body-fields.ts";

const mostCandidates = 5;
const mostCharacters = 300;

/** A typed `/enti`: the bodies met, from a place of the list on; with a name, that body. */
export async function askBodies(request: CommandRequest, services: Services): Promise<Reply> {
  const text = cleanLine(request.argument);
  if (text !== "" && !isPlace(text)) return findBody(text, request, services);
  const [counts, met] = await figuresOf(request, services);
  const { objective, register } = services;
  return bodiesReply(objective(), register, totalsOf(counts), met, placeIn(text), request.wording);
}

/** The bodies never met, from a place of the list on. */
export async function showNeverMet(request: CommandRequest, services: Services): Promise<Reply> {
  const [counts, met] = await figuresOf(request, services);
  const { objective, register } = services;
  return neverMetReply(objective(), register, totalsOf(counts), met, placeIn(request.argument), request.wording);
}

/** The body of that id; the one that it was said to be, when it was merged. */
export async function showBody(request: CommandRequest, services: Services): Promise<Reply> {
  return services.register.kept.has(request.argument)
    ? bodyCard(request.argument, request, services)
    : staleButtonReply(request.wording);
}

async function findBody(text: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const { bodies, doubts } = readBodies(shortened(text, mostCharacters), register);
  const [only] = bodies;
  if (only !== undefined && bodies.length === 1 && doubts.length === 0) return bodyCard(only, request, services);
  const candidates = [...new Set([...bodies, ...doubts.flatMap((doubt) => doubt.candidates)])];
  if (candidates.length === 0) return unknownBodyReply(text, wording);
  const buttons = candidates.slice(0, mostCandidates).map(
    (id): ButtonView => ({
      title: shortNameOf(register, id),
      verb: "enti.show",
      argument: id,
      style: "default",
      language: wording.language,
    }),
  );
  const { which, whichHint } = wording.body;
  const all = buttonView(wording, "bodies", "enti");
  return messageReply("default", which(shortened(text, 60)), [whichHint], [...buttons, all]);
}

async function bodyCard(id: BodyId, { signal, wording }: CommandRequest, services: Services): Promise<Reply> {
  const { log, objective, register } = services;
  const [root = id] = register.members(id);
  const body = register.kept.get(root);
  if (body === undefined) return staleButtonReply(wording);
  const met = await log.bodiesMet(objective(), signal);
  const figures = met.find((one) => one.body === root);
  return bodyReply(objective(), register, body, figures, wording);
}

function unknownBodyReply(text: string, wording: Wording): Reply {
  const { unknown, unknownHint } = wording.body;
  const name = shortened(text, bodyFields.shortName);
  return messageReply(
    "default",
    unknown(name),
    [unknownHint],
    [buttonView(wording, "addBody", "enti.add", name), buttonView(wording, "bodies", "enti")],
  );
}

async function figuresOf({ signal }: CommandRequest, { log, objective }: Services) {
  return Promise.all([log.counts(objective(), signal), log.bodiesMet(objective(), signal)]);
}

function isPlace(text: string): boolean {
  return /^\d{1,5}$/.test(text);
}

function placeIn(text: string): number {
  return isPlace(text) ? Number(text) : 0;
}
