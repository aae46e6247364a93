// SPDX-License-Identifier: EUPL-1.2
import { propose } from "../conversation/proposals.ts";
import type { Reply } from "../reply.ts";
import type { ActionFields, Request } from "../request.ts";
import type { Services } from "../services.ts";
import type { BodyFormView } from "../views/body-form.ts";

const verbsOfAYes = ["enti.merged", "enti.parted", "enti.save", "enti.create"];

/**
 * Has a written yes do what the first button of this card does: it saves the form as it is filled in, or what was
 * asked.
 */
export async function keepYes(
  reply: Reply,
  request: Pick<Request, "person" | "chat" | "signal">,
  services: Services,
): Promise<void> {
  if (reply.kind !== "card" || (reply.card !== "message" && reply.card !== "body-form")) return;
  const [button] = reply.view.buttons;
  if (button === undefined || !verbsOfAYes.includes(button.verb)) return;
  const fields = reply.card === "body-form" ? fieldsOf(reply.view) : {};
  await propose({ verb: button.verb, argument: button.argument, fields }, request, services);
}

function fieldsOf({ officialName, shortName, aliases, kind, counts, hasCounts }: BodyFormView): ActionFields {
  const names = { officialName: officialName.value, shortName: shortName.value, aliases: aliases.value };
  return { ...names, kind: kind.value, ...(hasCounts ? { counts: counts.value } : {}) };
}
