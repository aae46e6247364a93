// SPDX-License-Identifier: EUPL-1.2
import { withNotices } from "../notices.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import type { Editions } from "./editions.ts";

/** The reply, saying first of which year it is when that is not the current one. */
export function sayingYear(reply: Reply, wording: Wording, editions: Editions): Reply {
  const objective = reply.kind === "card" ? editions.ofCode(reply.objective ?? "") : undefined;
  if (objective === undefined || objective.code === editions.current().code) return reply;
  return withNotices(reply, [wording.year.diaryOf(objective.year)]);
}
