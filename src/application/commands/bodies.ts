// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "#domain/operations.ts";
import { askBodies } from "../bodies/ask-bodies.ts";
import { addBody, openBody, openNewBody, saveBody } from "../bodies/edit-body.ts";
import { askMerge, confirmMerge, mergeBodies } from "../bodies/merge-bodies.ts";
import { askPart, confirmPart, partBody } from "../bodies/part-bodies.ts";
import { searchBodies } from "../bodies/search-bodies.ts";
import { showBodies, showBody, showNeverMet } from "../bodies/show-bodies.ts";
import type { Command, Step } from "../command.ts";
import { type BodyRequest, readBodyRequest } from "../reading/intentions/body-request.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

const steps: ReadonlyMap<string, Step> = new Map([
  ["search", { needs: "read", run: searchBodies }],
  ["never", { needs: "read", run: showNeverMet }],
  ["met", { needs: "read", run: showBodies }],
  ["show", { needs: "read", run: showBody }],
  ["edit", { needs: "change-body", run: openBody }],
  ["save", { needs: "change-body", run: saveBody }],
  ["add", { needs: "add-body", run: openNewBody }],
  ["create", { needs: "add-body", run: addBody }],
  ["same", { needs: "merge-bodies", run: askMerge }],
  ["merge", { needs: "merge-bodies", run: confirmMerge }],
  ["merged", { needs: "merge-bodies", run: mergeBodies }],
  ["separate", { needs: "merge-bodies", run: askPart }],
  ["part", { needs: "merge-bodies", run: confirmPart }],
  ["parted", { needs: "merge-bodies", run: partBody }],
]);

const neededByWords: Readonly<Record<BodyRequest["step"], Operation>> = {
  list: "read",
  never: "read",
  show: "read",
  add: "add-body",
  edit: "change-body",
  rename: "change-body",
  alias: "change-body",
  merge: "merge-bodies",
  part: "merge-bodies",
  count: "decide-counting",
  exclude: "decide-counting",
};

export const bodiesCommand: Command = {
  name: "enti",
  aliases: [{ text: "bodies", language: "en" }],
  ...commandWords("bodies"),

  operationOf({ step, argument }) {
    return step === "" ? neededByWords[readBodyRequest(argument).step] : (steps.get(step)?.needs ?? "read");
  },

  async handle(request, services) {
    if (request.step === "") return askBodies(request, services);
    const step = steps.get(request.step);
    return step === undefined ? plainReply("stale-button", request.wording) : step.run(request, services);
  },
};
