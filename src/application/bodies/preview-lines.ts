import type { CommandRequest } from "../commands/command.ts";
import type { BodyChange } from "../ports/meeting-log.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { toTotalsView } from "../views/totals.ts";

/** The figures before a change of a body and after it, in two lines; or why it cannot be made. */
export async function previewLines(
  change: Pick<BodyChange, "action" | "body" | "other">,
  { person: by, signal, wording }: CommandRequest,
  { log, objective, register }: Services,
): Promise<{ readonly lines: readonly string[] } | { readonly reply: Reply }> {
  const whole = { ...change, objective: objective(), registerRevision: register.revision, by, operation: "preview" };
  const preview = await log.previewBody(whole, signal);
  if (preview.outcome === "preview") {
    const { before, after } = wording.body;
    const [was, is] = [preview.totalsBefore, preview.totals].map((totals) => {
      const figures = toTotalsView(objective(), totals, wording);
      return [figures.totals, figures.parts].filter((text) => text !== "").join(" · ");
    });
    return { lines: [before(was ?? ""), after(is ?? "")] };
  }
  const { moved, movedHint, full, fullHint } = wording.body;
  const [heading, hint] = preview.outcome === "full" ? [full, fullHint] : [moved, movedHint];
  const open = buttonView(wording, "openBody", "enti.show", change.body.id, "positive");
  return { reply: messageReply("default", heading, [hint], [open, statusButton(wording)]) };
}
