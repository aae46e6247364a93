// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, aPress, post } from "#test/support/activities.ts";
import { bothStores, type StoreForTest } from "#test/support/on-both-stores.ts";
import type { Program } from "#test/support/program.ts";

const people = {
  manager: { id: "29:mario", aadObjectId: "11112222-3333-4444-5555-666677778888", name: "Mario Rossi" },
  editor: { id: "29:luca", aadObjectId: "22223333-3333-4444-5555-666677778888", name: "Luca Bianchi" },
  reader: { id: "29:anna", aadObjectId: "33334444-3333-4444-5555-666677778888", name: "Anna Neri" },
} as const;

type Who = keyof typeof people;

const chatOf = (who: Who) => ({
  from: people[who],
  conversation: { id: `chat-${who}`, conversationType: "personal", tenantId: "tenant" },
});

/** What is asked, by text or by a button that may be forged, and the least that it needs. */
const asked: readonly [needs: Who, text: string | readonly [verb: string, data: Readonly<Record<string, string>>]][] = [
  ["reader", "/stato"],
  ["reader", "quali incontri abbiamo fatto?"],
  ["reader", ["incontro.show", { argument: "1" }]],
  ["reader", "/lingua it"],
  ["reader", "/riepilogo iscrivi"],
  ["reader", ["riepilogo.ask", { argument: "" }]],
  ["manager", ["incontro.undo", { argument: "1" }]],
  ["editor", "/incontro 3/7 Vaglia"],
  ["editor", "ieri riunione con Scandicci"],
  ["editor", ["incontro.document", { argument: "1.1", text: "prot. 1" }]],
  ["editor", "l'incontro 1 era il 19 giugno"],
  ["editor", ["incontro.save", { argument: "1.1", day: "2021-06-18", bodies: "signa", subject: "tavolo di giugno" }]],
  ["editor", ["incontro.held", { argument: "1.1" }]],
  ["editor", "/enti aggiungi Consorzio Arno"],
  ["editor", "la fase 1 è iniziata il 7 gennaio"],
  ["manager", ["fasi.save", { argument: "1.0", startedOn: "2021-01-07", endedOn: "2021-04-28" }]],
  ["manager", "/enti non conta Signa"],
  ["manager", "/chiudi 2021"],
  ["manager", ["chiudi.do", { argument: "2021" }]],
  ["manager", "/riapri 2021"],
  ["manager", ["incontro.annulled", { argument: "1.1", text: "non c'è stato" }]],
  ["manager", ["incontro.redacted", { argument: "1.1:Mario Rossi" }]],
  ["manager", ["enti.save", { argument: `signa.0.${"n".repeat(20)}`, shortName: "Segna" }]],
  ["manager", "/enti unisci Signa a Vaglia"],
  ["manager", "/riepilogo elenco"],
  ["manager", ["ruolo.set", { argument: `manager/${people.reader.aadObjectId}` }]],
  ["manager", "/ruolo Luca Bianchi gestore"],
];

const order: readonly Who[] = ["reader", "editor", "manager"];

for (const { name, open } of bothStores) {
  describe(`who may do what over HTTP, on ${name}`, () => {
    let store: StoreForTest;
    let programs: readonly Program[] = [];
    const url = (index = 0) => programs[index]?.url ?? "";
    const say = (who: Who, text: string, index = 0) => post(url(index), aMessage(text, chatOf(who)));

    before(async () => {
      store = await open();
      const env = { ADMINS: people.manager.aadObjectId, NEW_PEOPLE: "reader" };
      programs = [await store.start(env), ...(name === "Azure Tables" ? [await store.start(env)] : [])];
      for (const who of order) await say(who, "ciao");
      assert.match((await say("manager", "/ruolo @Luca Bianchi redattore")).card, /Luca Bianchi ora è redattore/);
      assert.match((await say("manager", "/incontro 18/6 Signa: tavolo")).card, /Incontro 1 registrato/);
    });

    after(async () => {
      for (const program of programs) await program.stop();
      await store.close();
    });

    for (const who of order) {
      for (const [needs, what] of asked) {
        const isAllowed = order.indexOf(who) >= order.indexOf(needs);
        it(`${typeof what === "string" ? `«${what}»` : what[0]} of a ${who} is ${isAllowed ? "answered" : "refused"}`, async () => {
          const activity =
            typeof what === "string" ? aMessage(what, chatOf(who)) : aPress(what[0], what[1], chatOf(who));
          const { card } = await post(url(), activity);
          if (isAllowed) assert.doesNotMatch(card, /serve essere/);
          else assert.match(card, /serve essere (?:redattore|gestore)\.[\s\S]*Mario Rossi, che è gestore/);
        });
      }
    }

    it("a role taken away holds at the next request, of the other instance too", async () => {
      await say("manager", "/ruolo Luca Bianchi lettore");
      for (const index of programs.keys()) {
        assert.match((await say("editor", "/incontro 4/7 Fiesole", index)).card, /serve essere redattore/);
      }
      await say("manager", "/ruolo Luca Bianchi redattore");
      for (const index of programs.keys()) {
        assert.doesNotMatch((await say("editor", `/incontro ${index + 5}/7 Fiesole`, index)).card, /serve essere/);
      }
    });
  });
}
