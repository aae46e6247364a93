// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe("what is too long to be read", () => {
  it("is refused in words, in no time, however long a message is and whatever it is made of", async () => {
    const bot = aBot();
    await bot.say("ciao");
    for (const part of ["a", " ", "1", "<at>", "riunione ", "è", "\u200b", "a://", "\n", "ieri con Fiesole, "]) {
      for (const length of [2001, 28_001, 200_000]) {
        const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
        const before = cpuMilliseconds();
        const reply = await bot.say(text);
        const took = cpuMilliseconds() - before;
        const { heading } = viewOf(reply, "message");
        assert.match(heading, /^Il messaggio è troppo lungo: [\d.]+ caratteri, e ne leggo al massimo 2/);
        assert.ok(took < 100, `${length} of «${part}»: ${took} ms`);
      }
    }
    assert.equal((await bot.stored()).length, 0);
  });

  const fields: readonly (readonly [name: string, length: number, words: RegExp])[] = [
    ["others", 60_000, /«Altri enti».*60.000 caratteri.*al massimo 500/],
    ["subject", 60_000, /«Argomento».*al massimo 300/],
    ["place", 60_000, /«Luogo».*al massimo 200/],
    ["evidence", 60_000, /«Prova».*al massimo 500/],
    ["notes", 60_000, /«Note».*al massimo 2.?000/],
    ["officialName", 60_000, /«Nome ufficiale».*al massimo 120/],
    ["aliases", 60_000, /«Altri nomi».*al massimo/],
    ["text", 60_000, /Un testo.*al massimo 500/],
    ["doubt1", 60_000, /Un testo.*al massimo/],
    ["__field", 60_000, /Un testo.*al massimo/],
  ];
  for (const verb of ["incontro.submit", "incontro.save", "enti.save", "incontro.annulled", "stato"]) {
    it(`is refused in words, in no time, in any field of ${verb}`, async () => {
      const bot = aBot();
      for (const [name, length, words] of fields) {
        const before = cpuMilliseconds();
        const reply = await bot.press(verb, { argument: "0".repeat(32), [name]: "b".repeat(length) });
        assert.match(viewOf(reply, "message").heading, words, name);
        assert.ok(cpuMilliseconds() - before < 100, name);
      }
      assert.equal((await bot.stored()).length, 0);
    });
  }

  it("is refused also in what a button asks for again", async () => {
    const bot = aBot();
    const argument = JSON.stringify(["incontro.submit", { argument: "0".repeat(32), others: "b".repeat(7000) }]);
    assert.match(viewOf(await bot.press("again", { argument }), "message").heading, /«Altri enti».*al massimo 500/);
    for (const forged of ["[".repeat(60_000), JSON.stringify(["stato", { a: "b".repeat(60_000) }])]) {
      assert.match(viewOf(await bot.press("again", { argument: forged }), "message").heading, /Un testo.*al massimo/);
    }
  });

  it("in a form that somebody can still mend is shown again, with what is wrong", async () => {
    const bot = aBot();
    const fields = { argument: "0".repeat(32), day: "2021-07-20", bodies: "fiesole", subject: "x".repeat(301) };
    const { subject } = viewOf(await bot.press("incontro.submit", fields), "meeting-form");
    assert.match(subject.problem, /301 caratteri: qui ce ne stanno 300/);
  });

  it("is never cut in silence", async () => {
    const bot = aBot();
    await bot.say("/incontro 20/07 Fiesole");
    const asked = viewOf(await bot.press("incontro.annul", { argument: "1", text: "x".repeat(301) }), "ask-text");
    assert.match(asked.problem, /al massimo 300/);
    const proof = viewOf(await bot.press("incontro.evidence", { argument: "1", text: "x".repeat(501) }), "ask-text");
    assert.match(proof.problem, /al massimo 500/);
    assert.match(viewOf(await bot.say(`/enti aggiungi ${"x".repeat(301)}`), "message").heading, /troppo lungo/);
    const form = viewOf(await bot.say(`/enti aggiungi ${"x".repeat(200)}`), "body-form");
    assert.match(JSON.stringify(form), /troppo lungo: al massimo 120/);
  });

  it("is said in the language that was chosen", async () => {
    const bot = aBot();
    await bot.say("/lingua english");
    assert.match(viewOf(await bot.say("x".repeat(28_001)), "message").heading, /The message is too long/);
    const pressed = await bot.press("stato", { language: "en", notes: "x".repeat(28_001) });
    assert.match(viewOf(pressed, "message").heading, /The text of “Notes” is too long/);
  });
});
