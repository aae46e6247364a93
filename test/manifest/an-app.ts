// SPDX-License-Identifier: EUPL-1.2
import type { AppOptions } from "../../manifest/app-package.ts";

/** Options with which the app is packaged in the tests. */
export const anApp = (changes: Partial<AppOptions> = {}): AppOptions => ({
  appId: "11112222-3333-4444-5555-666677778888",
  botId: "22223333-4444-5555-6666-777788889999",
  domain: "diario.comune.example",
  version: "1.2.3",
  developer: "Comune di Prova",
  website: "https://comune.example",
  privacy: "https://comune.example/privacy",
  terms: "https://comune.example/condizioni",
  ...changes,
});
