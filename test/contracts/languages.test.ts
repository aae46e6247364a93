// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createLanguages } from "#adapters/store/languages.ts";
import type { Languages } from "#application/ports/languages.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();

onEachDriver("languages", (open) => {
  let languages: Languages;

  before(async () => {
    languages = createLanguages(await open());
  });

  it("find gives undefined for who chose none", async () => {
    assert.equal(await languages.find("nobody", signal), undefined);
  });

  it("find gives the language chosen last, and choosing it again is safe", async () => {
    for (const language of ["en", "it", "it"] as const) {
      await languages.keep("29:1-é#?%", language, signal);
      assert.equal(await languages.find("29:1-é#?%", signal), language);
    }
  });

  it("each person has their own", async () => {
    await languages.keep("one", "en", signal);
    await languages.keep("other", "it", signal);
    assert.equal(await languages.find("one", signal), "en");
  });
});
