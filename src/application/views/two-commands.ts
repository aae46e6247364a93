// SPDX-License-Identifier: EUPL-1.2
import type { CommandFound } from "../reading/two-commands.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { titledButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said to two commands in one message: none was carried out, each is one press away. */
export function twoCommandsReply(commands: readonly CommandFound[], wording: Wording): Reply {
  const { heading, hint } = wording.intention.commands;
  const buttons = commands.map(({ name, argument }) => {
    const title = shortened(`/${name} ${argument}`.trim(), 40);
    return titledButton(wording, title, name === "incontro" ? "incontro.form" : name, argument, "positive");
  });
  return messageReply("default", heading, [hint], buttons);
}
