// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyKind } from "#domain/body.ts";
import { isCounted } from "#domain/body-tally.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { Register } from "#domain/register.ts";
import { changeBody } from "./bodies/apply-body-change.ts";
import { problemsOfNames } from "./bodies/check-body.ts";
import { mayBecome } from "./bodies/may-decide-counting.ts";
import { newBody } from "./bodies/new-body.ts";
import type { CommandRequest } from "./command.ts";
import { idOfNewName } from "./reading/answers/doubt-answers.ts";
import { nameKey } from "./reading/engine/tokens.ts";
import type { NameDoubt } from "./reading/name-doubt.ts";
import type { Services } from "./services.ts";

type Settled = {
  /** The meeting with the bodies that were added. */
  readonly facts: MeetingFacts;
  /** With the register that has them. */
  readonly services: Services;
  /** What was added, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Adds the bodies that were said to be new, each of the kind that its name says, so that the meeting can name them. Where
 * whoever asks may not decide what counts, they do not count until a manager says so.
 * `trouble` says why one was not added, and nothing is to be recorded then. Safe to repeat under the same operation.
 */
export async function settleNewNames(
  facts: MeetingFacts,
  names: readonly NameDoubt[],
  operation: string,
  request: Pick<CommandRequest, "person" | "signal" | "wording">,
  services: Services,
): Promise<Settled | { readonly trouble: string }> {
  const { log, objective } = services;
  const ids = new Map<BodyId, BodyId>();
  const notices: string[] = [];
  let { register } = services;
  for (const { text: name, isNew, newKind } of names) {
    if (isNew !== true) continue;
    const id = idOfNewName(name);
    const adding = `${operation}:ente:${nameKey(name)}`;
    const told = await log.recall(objective(), adding, request.signal);
    if (told === undefined && !facts.bodies.includes(id)) continue;
    const added = told ?? (await add(name, newKind, adding, request, { ...services, register }));
    if ("trouble" in added) return added;
    if (added.kind !== "body") continue;
    ids.set(id, added.after.id);
    const { shortName, kind } = added.after;
    notices.push(request.wording.body.addedNotice(shortName, kind, isCounted(objective(), added.after)));
    register = await log.register(objective(), request.signal);
  }
  const bodies = [...new Set(facts.bodies.map((id) => ids.get(id) ?? id))];
  return { facts: { ...facts, bodies }, services: { ...services, register }, notices };
}

async function add(
  name: string,
  kind: BodyKind,
  operation: string,
  request: Pick<CommandRequest, "person" | "signal" | "wording">,
  services: Services,
) {
  const { wording } = request;
  const { id } = newBody(name, services.register);
  const mayCount = mayBecome({ id, kind: "altro" }, { id, kind }, services);
  let problems: readonly string[] = [];
  const becoming = (register: Register) => {
    const body = { ...newBody(name, register, kind), id, ...(mayCount ? {} : { counts: false }) };
    problems = problemsOfNames(body, undefined, register, wording);
    return problems.length === 0 ? { action: "added" as const, body } : undefined;
  };
  const outcome = await changeBody({ id, revision: 0, operation }, becoming, request, services);
  if (outcome.outcome === "recorded") return outcome.entry;
  return { trouble: problems.length > 0 ? problems.join(" ") : wording.body.notAdded(name) };
}
