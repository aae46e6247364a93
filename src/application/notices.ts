// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "./reply.ts";

/** The reply with what is to be said before it, whatever it was about. A text stays as it is. */
export function withNotices(reply: Reply, notices: readonly string[]): Reply {
  if (reply.kind !== "card" || notices.length === 0) return reply;
  const summary = [...notices, reply.summary].join(" ");
  return { ...reply, notices: [...notices, ...(reply.notices ?? [])], summary };
}
