// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "#application/reply.ts";
import { type aBot, viewOf } from "./a-bot.ts";

/** The inputs of the form of a body, as the card sends them. */
export function formOf(reply: Reply): Readonly<Record<string, string>> {
  const { officialName, shortName, aliases, kind, counts, hasCounts } = viewOf(reply, "body-form");
  const inputs = { officialName, shortName, aliases, kind, ...(hasCounts ? { counts } : {}) };
  return Object.fromEntries(Object.entries(inputs).map(([name, { value }]) => [name, value]));
}

/** Saves the form of a body, with what is given in the place of what it says. */
export function saved(
  bot: Pick<ReturnType<typeof aBot>, "pressTitled">,
  form: Reply,
  over: Readonly<Record<string, string>> = {},
  ...saying: [Parameters<ReturnType<typeof aBot>["pressTitled"]>[3]?]
): Promise<Reply> {
  return bot.pressTitled(form, "Salva", { ...formOf(form), ...over }, ...saying);
}

/** What the form of a body says that it is to become. */
export function changesOf(form: Reply): readonly string[] {
  return viewOf(form, "body-form")
    .lines.slice(1)
    .map(({ text }) => text);
}

/** The lines of a short answer. */
export function linesOf(reply: Reply): readonly string[] {
  return viewOf(reply, "message").lines.map(({ text }) => text);
}
