// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, aPress, post } from "#test/support/activities.ts";
import { bothStores } from "#test/support/on-both-stores.ts";

for (const { name, open } of bothStores) {
  describe(`what comes next, over HTTP, on ${name}`, () => {
    it("is told to readers too, in words and by the command, and each meeting opens by its number", async () => {
      const store = await open();
      const editor = await store.start();
      await post(editor.url, aMessage("/incontro 27/8 Vaglia"));
      await post(editor.url, aMessage("/incontro 3/8 alle 15 Signa"));
      await editor.stop();
      const reader = await store.start({ NEW_PEOPLE: "reader", ADMINS: "aaaabbbb-3333-4444-5555-666677778888" });
      for (const text of ["/prossimi", "che cosa c'è in programma nei prossimi giorni?"]) {
        const { card } = await post(reader.url, aMessage(text));
        assert.match(card, /3 agosto 2021, ore 15:00[\s\S]*Incontro 2 con Signa[\s\S]*27 agosto 2021[\s\S]*Incontro 1/);
      }
      const opened = await post(reader.url, aPress("incontro.show", { argument: "2021_Z001/2" }));
      assert.match(opened.card, /Incontro 2 · martedì 3 agosto 2021/);
      await reader.stop();
      await store.close();
    });
  });
}
