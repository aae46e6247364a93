// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { BodyChange } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { toTotalsMoved } from "../views/totals-moved.ts";

/** The figures before a change of a body and after it; or why it cannot be made. */
export async function previewLines(
  change: Pick<BodyChange, "action" | "body" | "other">,
  { person: by, signal, wording }: CommandRequest,
  { log, objective, register }: Services,
): Promise<{ readonly lines: readonly string[] } | { readonly reply: Reply }> {
  const whole = { ...change, objective: objective(), registerRevision: register.revision, by, operation: "preview" };
  const preview = await log.previewBody(whole, signal);
  if (preview.outcome === "preview") {
    const { before, after, unmoved } = wording.body;
    const totals = toTotalsMoved(objective(), preview.totalsBefore, preview.totals, wording);
    if (!totals.isMoved) return { lines: [unmoved(totals.after)] };
    return { lines: [before(totals.before), after(totals.after)] };
  }
  const { moved, movedHint, full, fullHint } = wording.body;
  const [heading, hint] = preview.outcome === "full" ? [full, fullHint] : [moved, movedHint];
  const open = buttonView(wording, "openBody", "enti.show", change.body.id, "positive");
  return { reply: messageReply("default", heading, [hint], [open, statusButton(wording)]) };
}
