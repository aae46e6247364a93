// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { bodyFields } from "#domain/body.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import type { ButtonView, ChoiceListView, LineView } from "./parts.ts";

type TextView = { readonly label: string; readonly value: string; readonly placeholder: string };

/** The names of a body, its kind, whether it counts, and what is wrong with what was written. */
/** A body as a form tells it: as typed, still to be checked. */
export type TypedBody = {
  readonly officialName: string;
  readonly shortName: string;
  /** Separated by commas. */
  readonly aliases: string;
  readonly kind: string;
  /** "kind", "yes" or "no". */
  readonly counts: string;
};

export type BodyFormView = {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly officialName: TextView;
  readonly shortName: TextView;
  readonly aliases: TextView;
  readonly kind: ChoiceListView;
  readonly counts: ChoiceListView;
  /** Whether who asks may say that it counts. */
  readonly hasCounts: boolean;
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly "body-form": BodyFormView;
  }
}

/** What the form is for: what it says of itself, where it is sent, and where it goes back. */
export type BodyFormPlace = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly save: { readonly verb: string; readonly argument: string };
  readonly back: { readonly verb: string; readonly argument: string };
  readonly hasCounts: boolean;
  /** The kinds that can be chosen. */
  readonly kinds: readonly BodyKind[];
};

const { officialName, shortName } = bodyFields;
const mostCharacters = { officialName, shortName, aliases: 800 } as const;

/** The form of a body, filled in with what was typed, and all that is wrong with it. */
export function bodyFormReply(
  typed: TypedBody,
  problems: readonly string[],
  { heading, lines, save, back, hasCounts, kinds: offered }: BodyFormPlace,
  wording: Wording,
): CardReply {
  const { form, labels, kinds } = wording.body;
  const text = (field: keyof typeof mostCharacters) => ({
    label: labels[field],
    value: shortened(typed[field], mostCharacters[field]),
    placeholder: form.placeholders[field],
  });
  const problem = shortened(problems.join(" "), 1000);
  const view = {
    heading,
    lines: lines.map((text) => ({ text })),
    officialName: text("officialName"),
    shortName: text("shortName"),
    aliases: text("aliases"),
    kind: {
      label: labels.kind,
      value: shortened(typed.kind, 30),
      choices: offered.map((kind) => ({ title: kinds[kind], value: kind })),
    },
    counts: {
      label: labels.counts,
      value: shortened(typed.counts, 30),
      choices: (["kind", "yes", "no"] as const).map((value) => ({ title: form.counts[value], value })),
    },
    hasCounts,
    problem,
    hasProblem: problem !== "",
    buttons: [
      buttonView(wording, "save", save.verb, save.argument, "positive"),
      buttonView(wording, "back", back.verb, back.argument),
    ],
  };
  return { kind: "card", card: "body-form", view, summary: problem === "" ? heading : problem };
}
