// SPDX-License-Identifier: EUPL-1.2
import { bodyKinds } from "#domain/body.ts";
import type { CommandRequest } from "../command.ts";
import type { ActionFields } from "../request.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import type { BodyFormPlace, TypedBody } from "../views/body-form.ts";
import type { ToldBody } from "./check-body.ts";
import { countsAlike, mayDecideCounting } from "./may-decide-counting.ts";
import { newBody } from "./new-body.ts";

/** A body as its form shows it. */
export function typedFrom({ officialName, shortName, aliases, kind, counts }: ToldBody): TypedBody {
  const chosen = counts === undefined ? "kind" : counts ? "yes" : "no";
  return { officialName, shortName, aliases: aliases.join(", "), kind, counts: chosen };
}

/** What the form sends; a field that it does not have stays as it was. */
export function typedFields(fields: ActionFields, before: TypedBody): TypedBody {
  const field = (name: keyof TypedBody) => shortened(fields[name] ?? before[name], 2000);
  return {
    officialName: cleanLine(field("officialName")),
    shortName: cleanLine(field("shortName")),
    aliases: field("aliases"),
    kind: field("kind"),
    counts: field("counts"),
  };
}

/** Where the form of a body that is known is sent: the argument names the body, its revision and the intention. */
export function placeOfChange(
  body: ToldBody,
  argument: string,
  { wording }: CommandRequest,
  services: Services,
): BodyFormPlace {
  const { heading, explain, explainNames } = wording.body.form;
  const asked = countingOf(body, services);
  return {
    heading: heading(body.shortName),
    lines: [asked.hasCounts ? explain : explainNames],
    save: { verb: "enti.save", argument },
    back: { verb: "enti.show", argument: body.id },
    ...asked,
  };
}

/** Where the form of a new body is sent: the argument is its one-time number. */
export function placeOfAdding(argument: string, { wording }: CommandRequest, services: Services): BodyFormPlace {
  const { headingToAdd, explainToAdd } = wording.body.form;
  return {
    heading: headingToAdd,
    lines: [explainToAdd],
    save: { verb: "enti.create", argument },
    back: { verb: "enti", argument: "" },
    ...countingOf(newBody("", services.register), services),
  };
}

/** What a form asks of the counting: of whoever may not decide it, a kind that leaves it as it is. */
function countingOf(body: ToldBody, services: Services) {
  const hasCounts = mayDecideCounting(body, services);
  const kinds = bodyKinds.filter((kind) => hasCounts || countsAlike(body, { ...body, kind }, services));
  return { hasCounts, kinds };
}
