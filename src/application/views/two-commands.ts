import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { CommandFound } from "../understanding/two-commands.ts";
import type { Wording } from "../wording/wording.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** Said to two commands in one message: none was carried out, each is one press away. */
export function twoCommandsReply(commands: readonly CommandFound[], wording: Wording): Reply {
  const { heading, hint } = wording.intention.commands;
  const buttons = commands.map(({ name, argument }): ButtonView => {
    const isMeeting = name === "incontro";
    return {
      title: shortened(`/${name} ${argument}`.trim(), 40),
      verb: isMeeting ? "incontro.form" : name,
      argument,
      style: "positive",
      language: wording.language,
    };
  });
  return messageReply("default", heading, [hint], buttons);
}
