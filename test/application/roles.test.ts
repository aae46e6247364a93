// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Reply } from "#application/reply.ts";
import type { Person } from "#application/request.ts";
import { namedManagers } from "#domain/role-book.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const manager: Person = { id: "person-mario", name: "Mario Rossi" };
const editor: Person = { id: "person-luca", name: "Luca Bianchi" };
const reader: Person = { id: "person-anna", name: "Anna Neri" };
const by = (person: Person) => ({ person, chat: { id: `chat-${person.id}`, kind: "personal" as const } });

/** Mario is a manager, Luca an editor, and Anna was made a reader; Luca recorded two meetings. */
async function aBotWithRoles() {
  const bot = aBot({ managers: [manager.id] });
  for (const person of [manager, editor, reader]) await bot.meet(person, `chat-${person.id}`);
  const given = await bot.say("/ruolo @Anna Neri lettore", by(manager));
  assert.equal(headingOf(given), "Fatto: Anna Neri ora è lettore.");
  for (const line of ["/incontro 18/6 Signa: tavolo", "/incontro 7/7 Fiesole: bozza"]) {
    viewOf(await bot.say(line, by(editor)), "meeting");
  }
  return bot;
}

const headingOf = (reply: Reply) => viewOf(reply, "message").heading;
const isRefused = (reply: Reply) =>
  reply.kind === "card" && JSON.stringify(reply.view).includes('"verb":"ruolo.ask"') ? "refused" : "done";

describe("roles", () => {
  const form = { day: "2021-07-20", bodies: "signa", argument: "a".repeat(20) };
  const ways: readonly [string, "text" | readonly [string, Readonly<Record<string, string>>], string][] = [
    ["/stato", "text", "reader"],
    ["quanti incontri abbiamo fatto?", "text", "reader"],
    ["/incontro 1", "text", "reader"],
    ["/riepilogo iscrivi", "text", "reader"],
    ["/lingua it", "text", "reader"],
    ["/ruolo", "text", "reader"],
    ["/incontro ieri Scandicci", "text", "editor"],
    ["ieri riunione con Scandicci", "text", "editor"],
    ["annulla l'incontro 1: doppione", "text", "editor"],
    ["l'incontro 1 era con Vaglia", "text", "editor"],
    ["la bozza di convenzione è finita il 28 aprile", "text", "editor"],
    ["incontro.submit", ["incontro.submit", form], "editor"],
    ["incontro.document", ["incontro.document", { argument: "1.1", text: "prot. 1" }], "editor"],
    ["incontro.annulled of another's", ["incontro.annulled", { argument: "1.1", text: "no" }], "manager"],
    ["incontro.undo of another's", ["incontro.undo", { argument: "1" }], "manager"],
    ["incontro.redacted", ["incontro.redacted", { argument: "1.1:Mario Rossi" }], "manager"],
    ["enti.save", ["enti.save", { argument: `signa.0.${"a".repeat(20)}`, shortName: "Segna" }], "manager"],
    ["enti.merged", ["enti.merged", { argument: "signa.fiesole" }], "manager"],
    ["fasi.save of an end", ["fasi.save", { argument: "1.0", startedOn: "", endedOn: "2021-04-28" }], "manager"],
    ["/enti rinomina Signa in Segna", "text", "manager"],
    ["/enti unisci Signa a Fiesole", "text", "manager"],
    ["/riepilogo elenco", "text", "manager"],
    ["/ruolo Luca Bianchi gestore", "text", "manager"],
    ["ruolo.set", ["ruolo.set", { argument: `manager/${editor.id}` }], "manager"],
    ["Luca Bianchi sostituisce Mario Rossi dal 1 al 20 agosto", "text", "manager"],
  ];
  const second: Person = { id: "person-dario", name: "Dario Verdi" };
  for (const [name, way, needed] of ways) {
    for (const [role, person] of [
      ["reader", reader],
      ["editor", second],
      ["manager", manager],
    ] as const) {
      const order = ["reader", "editor", "manager"];
      const expected = order.indexOf(role) >= order.indexOf(needed) ? "done" : "refused";
      it(`«${name}» of a ${role} is ${expected}`, async () => {
        const bot = await aBotWithRoles();
        await bot.meet(second, "chat-person-dario");
        const before = JSON.stringify(await bot.history());
        const reply = way === "text" ? await bot.say(name, by(person)) : await bot.press(way[0], way[1], by(person));
        assert.equal(isRefused(reply), expected, JSON.stringify(reply));
        if (expected === "refused") assert.equal(JSON.stringify(await bot.history()), before);
      });
    }
  }

  it("a yes is asked when it is said: a role taken away meanwhile takes it too", async () => {
    const bot = await aBotWithRoles();
    await bot.say("annulla", by(editor));
    await bot.say("/ruolo Luca Bianchi lettore", by(manager));
    assert.equal(isRefused(await bot.say("sì", by(editor))), "refused");
    assert.equal((await bot.stored())[0]?.state, "held");
  });

  it("the last manager cannot be removed, and two who remove each other leave one", async () => {
    const bot = await aBotWithRoles();
    assert.match(headingOf(await bot.say("/ruolo Mario Rossi lettore", by(manager))), /non resterebbe nessun gestore/);
    await bot.say("/ruolo Luca Bianchi gestore", by(manager));
    await Promise.all([
      bot.say("/ruolo Luca Bianchi lettore", by(manager)),
      bot.say("/ruolo Mario Rossi lettore", by(editor)),
    ]);
    const { roles, editions } = bot.services;
    const book = await roles.kept.current(editions.current(), new AbortController().signal);
    assert.equal(namedManagers(book, roles).length, 1);
  });

  it("a deputy may what the other may on those days, and the history says for whom", async () => {
    const bot = await aBotWithRoles();
    const named = await bot.say("Bianchi sostituisce Rossi dal 1 al 20 agosto", by(manager));
    assert.match(
      headingOf(named),
      /^Fatto: Luca Bianchi sostituisce Mario Rossi da domenica 1º agosto 2021 a venerdì 20 agosto/,
    );
    assert.equal(isRefused(await bot.say("/riepilogo elenco", by(editor))), "refused");
    bot.moveTo("2021-08-20T10:00");
    await bot.press("fasi.save", { argument: "1.0", startedOn: "", endedOn: "2021-04-28" }, by(editor));
    const [newest] = await bot.history();
    assert.deepEqual(newest?.by, { ...editor, onBehalfOf: manager });
    const { entries } = viewOf(await bot.say("/storia", by(reader)), "history");
    assert.match(entries[0]?.by ?? "", /Luca Bianchi per conto di Mario Rossi/);
    bot.moveTo("2021-08-21T10:00");
    assert.equal(isRefused(await bot.say("/riepilogo elenco", by(editor))), "refused");
  });

  it("names that several have are asked, unknown ones are said, and changes are kept", async () => {
    const bot = await aBotWithRoles();
    await bot.meet({ id: "person-anna-2", name: "Anna Verdi" }, "chat-anna-2");
    const asked = viewOf(await bot.say("/ruolo Anna redattore", by(manager)), "message");
    assert.deepEqual(
      asked.buttons.map(({ title }) => title),
      ["Anna Neri", "Anna Verdi"],
    );
    const unknown = viewOf(await bot.say("/ruolo Pippo redattore", by(manager)), "message");
    assert.match(`${unknown.heading} ${unknown.lines[0]?.text}`, /Non conosco nessuno.*scrivere una volta/);
    const { entries } = viewOf(await bot.say("/ruolo storia", by(reader)), "history");
    assert.deepEqual(
      entries.map(({ title }) => title),
      ["Anna Neri: da redattore a lettore"],
    );
  });

  it("a refusal is asked of the managers with its button, once", async () => {
    const bot = await aBotWithRoles();
    const refused = await bot.say("ieri riunione con Scandicci", by(reader));
    for (const _ of [1, 2]) {
      assert.equal(
        headingOf(await bot.pressTitled(refused, "Chiedi a un gestore", {}, by(reader))),
        "Ho chiesto ai gestori.",
      );
    }
  });

  it("a stranger who may do nothing is told who can let them in", async () => {
    const bot = aBot({ managers: [manager.id], newPeople: "none" });
    await bot.meet(manager, "chat-person-mario");
    for (const line of ["/stato", "ciao", "ieri riunione con Scandicci", "boh"]) {
      const view = viewOf(await bot.say(line, by(editor)), "message");
      assert.match(view.lines[0]?.text ?? "", /Mario Rossi/, line);
    }
  });
});
