// SPDX-License-Identifier: EUPL-1.2
import type { Register } from "#domain/register.ts";
import { changeBody } from "./bodies/apply-body-change.ts";
import { problemsOfNames } from "./bodies/check-body.ts";
import type { CommandRequest } from "./command.ts";
import { readDoubtAnswers } from "./reading/answers/doubt-answers.ts";
import { mayBeRemembered } from "./reading/bodies/name-choices.ts";
import { nameKey } from "./reading/engine/tokens.ts";
import type { Services } from "./services.ts";

/**
 * Remembers the words of the form that were said to mean a body from now on, and says which. One that cannot be
 * remembered is left out: the meeting is what was asked for. Safe to repeat under the same operation.
 */
export async function rememberNames(
  operation: string,
  request: Pick<CommandRequest, "fields" | "person" | "signal" | "wording">,
  services: Services,
): Promise<{ readonly services: Services; readonly notices: readonly string[] }> {
  const { log, objective } = services;
  const { signal, wording } = request;
  const notices: string[] = [];
  let { register } = services;
  for (const { text, body } of readDoubtAnswers(request.fields, register).remembered) {
    const adding = `${operation}:nome:${nameKey(text)}`;
    const told = await log.recall(objective(), adding, signal);
    const entry = told ?? (await remember(text, body, adding, request, { ...services, register }));
    if (entry?.kind !== "body") continue;
    notices.push(wording.body.rememberedNotice(text, entry.after.shortName));
    register = await log.register(objective(), signal);
  }
  return { services: { ...services, register }, notices };
}

async function remember(
  text: string,
  named: string,
  operation: string,
  { person, signal, wording }: Pick<CommandRequest, "person" | "signal" | "wording">,
  services: Services,
) {
  const [id = named] = services.register.members(named);
  const { revision = 0 } = services.register.kept.get(id) ?? {};
  const becoming = (register: Register) => {
    const before = register.kept.get(id);
    if (before === undefined || !mayBeRemembered({ text, candidates: [id] }, register)) return undefined;
    const { revision: _, ...rest } = before;
    const body = { ...rest, aliases: [...before.aliases, text] };
    const isWrong = problemsOfNames(body, before, register, wording).length > 0;
    return isWrong ? undefined : { action: "remembered" as const, body };
  };
  const outcome = await changeBody({ id, revision, operation }, becoming, { person, signal }, services);
  return outcome.outcome === "recorded" ? outcome.entry : undefined;
}
