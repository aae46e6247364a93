import { markRead, previewDigest, showDigest } from "../digests/answer-digest.ts";
import { askQuestion, sendAnswer, sendQuestion } from "../digests/ask-managers.ts";
import { addSubscriber, askToSendNow, listSubscribers, sendNow } from "../digests/manage-digests.ts";
import { isManager } from "../digests/managers.ts";
import { leave, resend, showTrouble } from "../digests/resolve-troubles.ts";
import { resume, subscribe, subscriptionReplyOf, suspend, unsubscribe } from "../digests/subscribe.ts";
import { readDigestRequest } from "../reading/intentions/digest-request.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command, CommandRequest } from "./command.ts";

type Step = (request: CommandRequest, services: Services) => Promise<Reply>;

/** What can be typed after the command, and pressed. */
const steps: ReadonlyMap<string, Step> = new Map([
  ["subscribe", subscribe],
  ["unsubscribe", unsubscribe],
  ["suspend", suspend],
  ["resume", resume],
  ["preview", previewDigest],
]);

/** The same, for those who manage the bot. */
const managersSteps: ReadonlyMap<string, Step> = new Map([
  ["list", listSubscribers],
  ["add", addSubscriber],
  ["now", askToSendNow],
  ["yes", sendNow],
  ["troubles", showTrouble],
  ["resend", resend],
  ["leave", leave],
]);

/** What only the cards of the digests say. */
const buttonSteps: ReadonlyMap<string, Step> = new Map([
  ["show", showDigest],
  ["read", markRead],
  ["ask", askQuestion],
  ["send", sendQuestion],
  ["reply", sendAnswer],
]);

export const digestCommand: Command = {
  name: "riepilogo",
  aliases: [{ text: "digest", language: "en" }],
  summary: { it: it.commands.digest.summary, en: en.commands.digest.summary },
  example: { it: it.commands.digest.example, en: en.commands.digest.example },
  access: "everyone",
  isOfNoYear: true,

  async handle(request, services) {
    const { wording } = request;
    const button = buttonSteps.get(request.step);
    if (button !== undefined) return button(request, services);
    const typed = request.step === "" ? readDigestRequest(request.argument) : undefined;
    if (typed?.step === "show") return subscriptionReplyOf(request, services);
    const name = typed?.step ?? request.step;
    const asked = typed === undefined ? request : { ...request, argument: typed.rest };
    const step = steps.get(name);
    if (step !== undefined) return step(asked, services);
    const managersStep = managersSteps.get(name);
    const { stepProblem, howTo, managersOnly } = wording.subscription;
    if (managersStep !== undefined) {
      const isAllowed = isManager(services.digests.managers, request.person.id);
      return isAllowed
        ? managersStep(asked, services)
        : messageReply("attention", managersOnly, [], [statusButton(wording)]);
    }
    if (typed === undefined) return staleButtonReply(wording);
    return messageReply("attention", stepProblem(shortened(typed.rest, 60)), [howTo], [statusButton(wording)]);
  },
};
