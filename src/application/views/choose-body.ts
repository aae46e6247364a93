// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import type { ButtonView, ChoiceListView, LineView } from "./parts.ts";

/** A body to be chosen from a list, or named, and what is wrong with the choice. */
export type ChooseBodyView = {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly target: ChoiceListView & { readonly placeholder: string };
  readonly name: { readonly label: string; readonly value: string; readonly placeholder: string };
  /** Whether it can also be named. */
  readonly hasName: boolean;
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly "choose-body": ChooseBodyView;
  }
}

type Choosing = {
  readonly heading: string;
  readonly explain: string;
  readonly label: string;
  /** The bodies that can be chosen, by id, with the name each is known by. */
  readonly bodies: readonly { readonly id: string; readonly shortName: string }[];
  readonly hasName: boolean;
  readonly problem: string;
  readonly name: string;
  /** Where the choice is sent, and the body it is about: the way back. */
  readonly verb: string;
  readonly body: string;
};

const mostBodiesToChoose = 60;
const mostCharactersOfAName = 60;

/** Asks for one of these bodies; the way back is the body that it is about. */
export function chooseBodyReply(
  { heading, explain, label, bodies, hasName, problem, name, verb, body }: Choosing,
  wording: Wording,
): CardReply {
  const { merge, form } = wording.body;
  const choices = bodies.slice(0, mostBodiesToChoose).map(({ id, shortName }) => ({
    title: shortened(shortName, mostCharactersOfAName),
    value: id,
  }));
  const view = {
    heading,
    lines: [{ text: explain }],
    target: { label, value: "", placeholder: merge.placeholder, choices },
    name: { label: merge.other, value: shortened(name, 120), placeholder: form.placeholders.shortName },
    hasName,
    problem,
    hasProblem: problem !== "",
    buttons: [
      buttonView(wording, "chooseBody", verb, body, "positive"),
      buttonView(wording, "back", "enti.show", body),
    ],
  };
  return { kind: "card", card: "choose-body", view, summary: problem === "" ? heading : problem };
}
