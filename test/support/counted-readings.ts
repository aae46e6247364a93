// SPDX-License-Identifier: EUPL-1.2
import { registerHooks } from "node:module";

/** Loaded before the program: every text that is folded, and every line that is read, is counted. */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const counted = [
      { file: "/reading/engine/fold.ts", of: /function foldUnits\((text): string\): string \{/u },
      {
        file: "/reading/meeting-line.ts",
        of: /function readSource\((line): Source, context: LineContext\): MeetingReading \{/u,
      },
    ].find(({ file }) => url.endsWith(file));
    if (counted === undefined) return loaded;
    const source = String(loaded.source).replace(
      counted.of,
      (begin, name) => `${begin} (globalThis.counted ??= []).push("${counted.file} " + (${name}.typed ?? ${name}));`,
    );
    return { ...loaded, source };
  },
});
