// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, post } from "#test/support/activities.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";
import { press } from "#test/support/ways-to-change.ts";

describeOnBothStores("the bodies", (its) => {
  const say = (text: string) => post(its.url, aMessage(text));
  const form = {
    officialName: "Consorzio Mugello 2000",
    shortName: "Consorzio Mugello 2000",
    aliases: "",
    kind: "altro",
  };

  it("a body is added by its form, met, and merged after a yes; a press repeated says the same", async () => {
    const save = press(await say("/enti aggiungi Consorzio Mugello 2000"), "Salva", form);
    const added = await post(its.url, save);
    assert.match(added.card, /Ente aggiunto: Consorzio Mugello 2000/);
    assert.equal((await post(its.url, save)).card, added.card);
    assert.match((await say("/incontro ieri Consorzio Mugello 2000")).card, /Incontri: 1 su 3 · Enti: 0 su 2/);
    const yes = press(await say("/enti unisci Consorzio Mugello 2000 a Signa"), "Sì, è lo stesso");
    const [one, other] = await Promise.all([post(its.url, yes), post(its.url, yes)]);
    assert.match(one.card, /Prima: Incontri: 1 su 3 · Enti: 0 su 2.*Adesso: Incontri: 1 su 3 · Enti: 1 su 2/s);
    assert.equal(one.card, other.card);
  });

  it("it is so after a restart, and until it is parted", async () => {
    await its.restart();
    assert.match((await say("/incontro 1")).card, /Comune di Signa/);
    const parted = await post(its.url, press(await say("/enti separa Signa"), "Sì, separalo"));
    assert.match(parted.card, /Adesso: Incontri: 1 su 3 · Enti: 0 su 2/);
    assert.match((await say("/storia")).card, /separato da Signa.*è lo stesso ente di Signa.*Ente aggiunto/s);
  });

  if (its.name !== "Azure Tables") return;

  it("a second instance knows what the first one changed, in its next answer", async () => {
    const second = await its.startAnother();
    try {
      const sayToSecond = (text: string) => post(second.url, aMessage(text));
      await sayToSecond("/enti");
      await post(
        its.url,
        press(await say("/enti alias Signa = Signese"), "Salva", {
          officialName: "Comune di Signa",
          shortName: "Signa",
          aliases: "Signese",
          kind: "comune",
          counts: "no",
        }),
      );
      assert.match((await sayToSecond("/incontro oggi Signese")).card, /Incontri: 2 su 3 · Enti: 0 su 2/);
      assert.match((await say("/enti")).card, /Comune di Signa/);
    } finally {
      await second.stop();
    }
  });
});
