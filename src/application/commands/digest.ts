// SPDX-License-Identifier: EUPL-1.2
import type { Command, Step } from "../command.ts";
import { markRead, previewDigest, showDigest } from "../digests/answer-digest.ts";
import { askOnLast, markLastRead } from "../digests/answer-in-words.ts";
import { askQuestion, sendAnswer, sendQuestion } from "../digests/ask-managers.ts";
import { addSubscriber, askToSendNow, listSubscribers, sendNow } from "../digests/manage-digests.ts";
import { leave, resend, showTrouble } from "../digests/resolve-troubles.ts";
import { resume, subscribe, subscriptionReplyOf, suspend, unsubscribe } from "../digests/subscribe.ts";
import { readDigestRequest } from "../reading/intentions/read-digest.ts";
import { shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

/** What is done with the digest of this chat. */
const stepsOfThisChat: ReadonlyMap<string, Step["run"]> = new Map([
  ["subscribe", subscribe],
  ["unsubscribe", unsubscribe],
  ["suspend", suspend],
  ["resume", resume],
]);

/** What else can be typed after the command, and pressed. */
const steps: ReadonlyMap<string, Step> = new Map([
  ["read-last", { needs: "use-own-digest", run: markLastRead }],
  ["question", { needs: "use-own-digest", run: askOnLast }],
  ["preview", { needs: "read", run: previewDigest }],
  ["list", { needs: "digests-of-others", run: listSubscribers }],
  ["add", { needs: "digests-of-others", run: addSubscriber }],
  ["now", { needs: "digests-of-others", run: askToSendNow }],
  ["yes", { needs: "digests-of-others", run: sendNow }],
  ["troubles", { needs: "digests-of-others", run: showTrouble }],
  ["resend", { needs: "digests-of-others", run: resend }],
  ["leave", { needs: "digests-of-others", run: leave }],
]);

/** What only the cards of the digests say. */
const buttonSteps: ReadonlyMap<string, Step> = new Map([
  ["show", { needs: "use-own-digest", run: showDigest }],
  ["read", { needs: "use-own-digest", run: markRead }],
  ["ask", { needs: "use-own-digest", run: askQuestion }],
  ["send", { needs: "use-own-digest", run: sendQuestion }],
  ["reply", { needs: "answer-questions", run: sendAnswer }],
]);

export const digestCommand: Command = {
  name: "riepilogo",
  aliases: [{ text: "digest", language: "en" }],
  ...commandWords("digest"),
  isOfNoYear: true,
  operationOf({ step, argument, chat }) {
    const button = buttonSteps.get(step);
    if (button !== undefined) return button.needs;
    const name = step === "" ? readDigestRequest(argument).step : step;
    if (stepsOfThisChat.has(name)) return chat.kind === "personal" ? "use-own-digest" : "use-digest-of-a-group";
    return steps.get(name)?.needs ?? "read";
  },

  async handle(request, services) {
    const { wording } = request;
    const button = buttonSteps.get(request.step);
    if (button !== undefined) return button.run(request, services);
    const typed = request.step === "" ? readDigestRequest(request.argument) : undefined;
    if (typed?.step === "show") return subscriptionReplyOf(request, services);
    const name = typed?.step ?? request.step;
    const asked = typed === undefined ? request : { ...request, argument: typed.rest };
    const run = stepsOfThisChat.get(name) ?? steps.get(name)?.run;
    if (run !== undefined) return run(asked, services);
    if (typed === undefined) return plainReply("stale-button", wording);
    const { stepProblem, howTo } = wording.subscription;
    return messageReply("attention", stepProblem(shortened(typed.rest, 60)), [howTo], [statusButton(wording)]);
  },
};
