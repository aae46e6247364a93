// SPDX-License-Identifier: EUPL-1.2
import { registerHooks } from "node:module";

/**
 * Loaded before the program, it teaches the lexicon a noun that nobody has, by one line: `flusa`, a meeting.
 */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith("/reading/words/nouns.ts")) return loaded;
    const source = String(loaded.source).replace("meeting: `", "meeting: `\n    flusa/fluse");
    return { ...loaded, source };
  },
});
