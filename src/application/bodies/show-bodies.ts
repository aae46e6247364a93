// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { bodyFields } from "#domain/body.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { mayBeNew } from "../reading/bodies/name-choices.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { bodiesPlaceIn, bodiesReply, neverMetReply } from "../views/bodies.ts";
import { bodyReply } from "../views/body.ts";
import { buttonView, titledButton } from "../views/button.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import type { Wording } from "../wording/wording.ts";
import { inEdition } from "../years/in-edition.ts";
import { yearJustGone } from "../years/year-just-gone.ts";

const mostCandidates = 4;

/** The bodies met, all of them or some, from a place of the list on ("comune/20"). */
export async function showBodies(request: CommandRequest, services: Services): Promise<Reply> {
  const [counts, met] = await figuresOf(request, services);
  const { objective, register } = services;
  const place = bodiesPlaceIn(request.argument);
  return bodiesReply({ objective: objective(), register, totals: totalsOf(counts), met, ...place }, request.wording);
}

/**
 * The bodies never met, all of them or some, from a place of the list on ("unione/20"); those of the year just gone where
 * nobody was met in this one.
 */
export async function showNeverMet(request: CommandRequest, services: Services): Promise<Reply> {
  const [counts, met] = await figuresOf(request, services);
  const { objective, register } = services;
  const place = bodiesPlaceIn(request.argument);
  const given = { objective: objective(), register, totals: totalsOf(counts), met, ...place };
  const reply = neverMetReply(given, request.wording);
  const { signal, wording } = request;
  const gone = await yearJustGone(services, signal);
  if (gone === undefined) return reply;
  const { year } = objective();
  if (met.length > 0) return withNotices(reply, [wording.year.onlyOf(year)]);
  const before = await inEdition(gone.objective, services, signal, (there) => showNeverMet(request, there));
  return withNotices(before, [wording.year.nobodyIn(year)]);
}

/** The body of that id; the one that it was said to be, when it was merged. */
export async function showBody(request: CommandRequest, services: Services): Promise<Reply> {
  return services.register.kept.has(request.argument)
    ? bodyCard(request.argument, request, services)
    : plainReply("stale-button", request.wording);
}

/** The body that the words name; which one, where they may mean several. */
export async function findBody(text: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const { bodies, doubts } = readBodies(text, register);
  const [only] = bodies;
  if (only !== undefined && bodies.length === 1 && doubts.length === 0) return bodyCard(only, request, services);
  const candidates = [...new Set([...bodies, ...doubts.flatMap((doubt) => doubt.candidates)])];
  if (candidates.length === 0) return unknownBodyReply(text, wording);
  const isNew = doubts.length === 1 && doubts.some((doubt) => mayBeNew(doubt, register));
  // One that it may be is no question: its card says which it is.
  const [likely = ""] = candidates;
  if (candidates.length === 1 && doubts.length === 1 && !isNew) return bodyCard(likely, request, services);
  const buttons = candidates
    .slice(0, mostCandidates)
    .map((id) => titledButton(wording, shortNameOf(register, id), "enti.show", id));
  const { which, whichHint } = wording.body;
  const others = [
    ...(isNew ? [buttonView(wording, "addBody", "enti.add", shortened(text, bodyFields.shortName))] : []),
    buttonView(wording, "bodies", "enti"),
  ];
  return messageReply("default", which(shortened(text, 60)), [whichHint], [...buttons, ...others]);
}

async function bodyCard(id: BodyId, { signal, wording }: CommandRequest, services: Services): Promise<Reply> {
  const { log, objective, register } = services;
  const [root = id] = register.members(id);
  const body = register.kept.get(root);
  if (body === undefined) return plainReply("stale-button", wording);
  if (body.isRemoved === true) return removedReply(body.shortName, wording);
  const met = await log.bodiesMet(objective(), signal);
  const figures = met.find((one) => one.body === root);
  return bodyReply(objective(), register, body, figures, wording);
}

function removedReply(name: string, wording: Wording): Reply {
  const { removed, removedHint } = wording.body;
  const buttons = [buttonView(wording, "bodies", "enti"), buttonView(wording, "addBody", "enti.add", name)];
  return messageReply("default", removed(name), [removedHint], buttons);
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
