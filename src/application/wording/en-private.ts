// SPDX-License-Identifier: EUPL-1.2
import type { itPrivate } from "./it-private.ts";

/** What is said of what somebody recorded where only they see it. */
export const enPrivate: typeof itPrivate = {
  kept: "Only you see this answer, and tomorrow it is gone: I wrote it in our own chat too.",
  notKept:
    "Only you see this answer, and tomorrow it is gone: publish it, or write to me in private and find it with /history.",
  by: (name) => `Done by ${name}.`,
  published: "Done: I write it here for everyone.",
  nothingToPublish: "I no longer find what to publish: type /history.",
};
