import { askBodies } from "../bodies/ask-bodies.ts";
import { addBody, openBody, openNewBody, saveBody } from "../bodies/edit-body.ts";
import { askMerge, confirmMerge, mergeBodies } from "../bodies/merge-bodies.ts";
import { askPart, confirmPart, partBody } from "../bodies/part-bodies.ts";
import { showBody, showNeverMet } from "../bodies/show-bodies.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command, CommandRequest } from "./command.ts";

type Step = (request: CommandRequest, services: Services) => Promise<Reply>;

const steps: ReadonlyMap<string, Step> = new Map([
  ["", askBodies],
  ["never", showNeverMet],
  ["show", showBody],
  ["edit", openBody],
  ["save", saveBody],
  ["add", openNewBody],
  ["create", addBody],
  ["same", askMerge],
  ["merge", confirmMerge],
  ["merged", mergeBodies],
  ["separate", askPart],
  ["part", confirmPart],
  ["parted", partBody],
]);

export const bodiesCommand: Command = {
  name: "enti",
  aliases: [{ text: "bodies", language: "en" }],
  summary: { it: it.commands.bodies.summary, en: en.commands.bodies.summary },
  example: { it: it.commands.bodies.example, en: en.commands.bodies.example },
  access: "everyone",

  async handle(request, services) {
    const step = steps.get(request.step);
    return step === undefined ? staleButtonReply(request.wording) : step(request, services);
  },
};
