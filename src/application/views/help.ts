// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { CommandSummary } from "../command.ts";
import type { CardReply } from "../reply.ts";
import type { Pages } from "../services.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import type { ButtonView } from "./parts.ts";

export type HelpView = {
  readonly heading: string;
  readonly intro: string;
  readonly commands: readonly { readonly example: string; readonly summary: string }[];
  readonly footer: string;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly help: HelpView;
  }
}

/** What can be written, in help order; without pages when nobody asked and the bot introduces itself, in three lines. */
export function helpReply(
  objective: Objective,
  commands: readonly CommandSummary[],
  wording: Wording,
  pages?: Pages,
): CardReply {
  const isWelcome = pages === undefined;
  const { language, help } = wording;
  const heading = isWelcome ? help.welcomeHeading : help.heading;
  const more = buttonView(wording, "help", "aiuto");
  const view = {
    heading,
    intro: help.intro(`${objective.code} ${objective.title}`),
    commands: (isWelcome ? [] : commands).map(({ example, summary }) => ({
      example: example[language],
      summary: summary[language],
    })),
    footer: isWelcome ? help.welcomeFooter : `${help.footer(objective.office)} ${help.pages(pages)}`,
    buttons: [openFormButton(wording), statusButton(wording), ...(isWelcome ? [more] : [])],
  };
  return { kind: "card", card: "help", view, summary: heading };
}
