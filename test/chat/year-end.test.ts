// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type Answered, aMessage, aPress, post } from "#test/support/activities.ts";
import { bothStores, type StoreForTest } from "#test/support/on-both-stores.ts";
import type { Program } from "#test/support/program.ts";

for (const { name, open } of bothStores) {
  describe(`from December to March over HTTP, on ${name}`, () => {
    let store: StoreForTest;
    let program: Program | undefined;
    let december: Answered;

    before(async () => {
      store = await open();
    });
    after(async () => {
      await program?.stop();
      await store.close();
    });

    const startAt = async (clock: string) => {
      await program?.stop();
      program = await store.start({ CLOCK_START: clock });
    };
    const say = (text: string) => post(program?.url ?? "", aMessage(text));
    const press = (answered: Answered, title: string) => {
      const button = answered.buttons.get(title);
      assert.ok(button, `no «${title}» in ${[...answered.buttons.keys()].join(", ")}`);
      return post(program?.url ?? "", aPress(button.verb, button.data));
    };
    /** What the figures of a year say, and the meetings that the diary holds. */
    const diary = async (year: number) => {
      const { card } = await say(`/incontri ${year}`);
      return { figures: /Incontri: [^·\n]*\d su \d/.exec(card)?.[0], lines: card.match(/Incontro \d+ ·[^\n]*/g) ?? [] };
    };

    it("in December: a meeting, one planned for the 31st, and one for the next day told on the 31st", async () => {
      await startAt("2021-12-20T10:00:00+01:00");
      december = await say("/incontro 10/12/2021 Signa: SUAP");
      assert.match(december.card, /Incontro 1 registrato/);
      await say("il 31 dicembre incontro con Vaglia: chiusura");
      await startAt("2021-12-31T18:00:00+01:00");
      assert.match((await say("domani incontro con Fiesole")).card, /diario del 2022/);
      await say("sì");
      assert.deepEqual([(await diary(2021)).figures, (await diary(2022)).lines.length], ["Incontri: 1 su 3", 1]);
    });

    it("in January: what was planned is confirmed, a late entry and evidence count in 2021", async () => {
      await startAt("2022-01-03T09:00:00+01:00");
      assert.match((await say("l'incontro con Vaglia si è tenuto")).card, /Diario del 2021/);
      await say("sì");
      assert.match((await say("il 15 dicembre 2021 incontro con Empoli: chiusura")).card, /Incontri: 3 su 3/);
      await say("aggiungi il verbale all'incontro 1 del 2021: prot. 9/2021");
      for (const asked of ["/stato 2021", "a che punto eravamo nel 2021"]) {
        const { card } = await say(asked);
        assert.match(card, /2021_Z001/, asked);
        assert.match(card, /3 su 3[\s\S]*1 con la prova/, asked);
      }
      assert.match((await say("/incontro 2021/1")).card, /prot\. 9\/2021/);
      assert.match((await say("/storia 2021")).card, /Incontro 1: prova aggiunta/);
      assert.match((await say("/stato al 31/12/2021")).card, /È stato registrato dopo quel giorno l'incontro 3\./);
      const [past, now] = [await diary(2021), await diary(2022)];
      assert.deepEqual([past.figures, past.lines.length, now.lines.length], ["Incontri: 3 su 3", 3, 1]);
    });

    it("in February: a button of December touches December's meeting, or nothing", async () => {
      await startAt("2022-02-10T09:00:00+01:00");
      await say("/incontro 09/02/2022 Pelago: apertura");
      const before = [await diary(2021), await diary(2022)];
      const { card } = await press(december, "Annulla la registrazione");
      assert.match(card, /Non posso annullarlo|Annullare l'incontro 1/);
      assert.deepEqual([await diary(2021), await diary(2022)], before);
      assert.match((await press(december, "Correggi")).card, /Correggi l'incontro 1/);
    });

    it("in February: a correction into the new year moves the meeting, also seen after a restart", async () => {
      const asked = await say("l'incontro 1 del 2021 era il 10 gennaio 2022");
      assert.match(asked.text, /Sposta nel diario del 2022/);
      assert.match((await say("sì")).card, /spostato dal diario del 2021, dov'era l'incontro 1/);
      await startAt("2022-03-15T09:00:00+01:00");
      const [past, now] = [await diary(2021), await diary(2022)];
      assert.deepEqual([past.figures, now.figures], ["Incontri: 2 su 3", "Incontri: 2 su 3"]);
      assert.deepEqual([past.lines.length, now.lines.length], [3, 3]);
      assert.match((await say("/incontro 2021/1")).card, /spostato nel diario del 2022 come incontro 3/);
      assert.match((await say("/incontro 2022/3")).card, /10 gennaio 2022[\s\S]*prot\. 9\/2021/);
    });

    it("in March: a bare status is of the new year, and the year just gone is still said", async () => {
      const { card } = await say("/stato");
      assert.match(card, /2022_Z001/);
      assert.match(card, /Il 2021 è ancora aperto\. Incontri: 2 su 3/);
    });

    it("in March: once 2021 is closed it is read as before and takes nothing more", async () => {
      await say("/chiudi 2021");
      await say("sì");
      const before = [await diary(2021), await diary(2022)];
      for (const line of [
        "/incontro 16/12/2021 Pelago: tardi",
        "aggiungi la prova all'incontro 2 del 2021: prot. 1/2021",
      ])
        assert.match((await say(line)).card, /chius/, line);
      await say("l'incontro 3 del 2022 era il 12 dicembre 2021");
      assert.match((await say("sì")).card, /chius/);
      assert.deepEqual([await diary(2021), await diary(2022)], before);
      assert.match((await say("/stato 2021")).card, /2021_Z001/);
    });
  });
}
