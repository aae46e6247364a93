// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import { withNotices } from "../notices.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Wording } from "../wording/wording.ts";
import type { Editions } from "./editions.ts";

/** The services about another edition, with the bodies as that one has them. */
export async function withEdition(objective: Objective, services: Services, signal: AbortSignal): Promise<Services> {
  if (objective.code === services.objective().code) return services;
  return { ...services, objective: () => objective, register: await services.log.register(objective, signal) };
}

/** What is answered about an edition: the buttons of the reply are of that one. */
export async function inEdition(
  objective: Objective,
  services: Services,
  signal: AbortSignal,
  answer: (services: Services) => Promise<Reply>,
): Promise<Reply> {
  return ofEdition(await answer(await withEdition(objective, services, signal)), objective);
}

/** The reply with the code that its buttons carry; one that has it already keeps its own. */
export function ofEdition<Any extends Reply>(reply: Any, { code }: Pick<Objective, "code">): Any {
  return reply.kind === "card" && reply.objective === undefined ? { ...reply, objective: code } : reply;
}

/** The reply, saying first of which year it is when that is not the current one. */
export function sayingYear(reply: Reply, wording: Wording, editions: Editions): Reply {
  const objective = reply.kind === "card" ? editions.ofCode(reply.objective ?? "") : undefined;
  if (objective === undefined || objective.code === editions.current().code) return reply;
  return withNotices(reply, [wording.year.diaryOf(objective.year)]);
}
