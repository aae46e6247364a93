// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { en } from "#application/wording/en.ts";
import { it as italian } from "#application/wording/it.ts";
import { type AnyActivity, aMessage, aPress, post } from "#test/support/activities.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";

type Action = { readonly type: string; readonly title: string; readonly value: string };
type Answer = {
  readonly text?: string;
  readonly attachments?: readonly unknown[];
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly Action[] };
};

/** What is written, after what, and what each suggestion is answered with. */
const answered: readonly [string, readonly string[], RegExp][] = [
  ["a thank-you", ["grazie"], /Prego!/],
  ["how many there are", ["quanti incontri abbiamo fatto?"], /^Incontri: \d+/],
  ["what is missing", ["che cosa manca?"], /^Incontri: \d+/],
  ["a proposal that is turned down", ["il 25 maggio Fiesole sulla mobilità", "no"], /non ho registrato/],
  [
    "a correction that is turned down",
    ["/incontro {day}/05 Signa: ponte", "anzi, era con Londa", "no"],
    /lascio tutto così/,
  ],
  ["an undo that is turned down", ["/incontro {day}/05 Signa: strade", "annulla", "no"], /lascio tutto così/],
  ["a language that is chosen", ["/lingua it"], /italiano/],
  ["a thank-you in English", ["/lingua en", "thanks"], /You are welcome/],
  ["how many there are, in English", ["/lingua en", "how many meetings?"], /^Meetings: \d+/],
];

/** Every line that is suggested anywhere, with what it is answered with. */
const suggested: Readonly<Record<string, RegExp>> = {
  [italian.message.next.missing]: /^Incontri: \d+/,
  [italian.message.next.status]: /A che punto siamo/,
  [italian.message.next.meetings]: /Gli incontri/,
  [italian.message.next.form]: /Registra un incontro\nServono il giorno/,
  [en.message.next.missing]: /^Meetings: \d+/,
  [en.message.next.status]: /Where we stand/,
  [en.message.next.meetings]: /The meetings/,
  [en.message.next.form]: /Record a meeting\nThe day/,
};

describeOnBothStores("what may be written next", (its) => {
  const somewhere = (conversationType = "personal") => ({
    conversation: { id: `19:${randomUUID()}@thread.v2`, conversationType },
    from: { id: "29:rita", aadObjectId: randomUUID(), name: "Rita Verdi" },
  });
  const say = async (text: string, where: AnyActivity) => {
    const said = await post(its.url, aMessage(text, where));
    const [message = {}] = (JSON.parse(said.text) as { activities: Answer[] }).activities;
    return { ...said, message };
  };
  let day = 0;
  const sayAll = async (lines: readonly string[], where: AnyActivity) => {
    day += 1;
    const answers = [];
    for (const line of lines) answers.push(await say(line.replace("{day}", String(day)), where));
    return answers.at(-1) ?? assert.fail();
  };

  it("every suggestion of both languages is in the table", () => {
    const lines = [italian, en].flatMap(({ message }) => Object.values(message.next));
    assert.deepEqual(Object.keys(suggested).sort(), lines.sort());
  });

  for (const [what, lines, words] of answered) {
    it(`${what} is answered in plain words, with at most three lines that are understood as they are`, async () => {
      for (const kind of ["personal", "groupChat", "channel"]) {
        const where = somewhere(kind);
        const { message } = await sayAll(lines, where);
        assert.match(message.text ?? "", words);
        // Teams shows no suggestions beside an attachment.
        assert.equal(message.attachments, undefined);
        const { actions = [], to } = message.suggestedActions ?? {};
        assert.deepEqual(to, ["29:rita"]);
        assert.ok(actions.length >= 1 && actions.length <= 3, JSON.stringify(actions));
        for (const { type, title, value } of actions) {
          assert.equal(type, "imBack");
          assert.equal(title, value);
          const next = await say(value, where);
          assert.match(next.card, suggested[value] ?? assert.fail(value));
        }
      }
    });
  }

  it("what has buttons of its own is a card without suggestions, also after something was undone", async () => {
    const where = somewhere();
    for (const line of ["/stato", "/incontro 29/05 Signa: acqua", "annulla", "sì", "non capisci questo"]) {
      const { message } = await say(line, where);
      assert.equal(message.suggestedActions, undefined, line);
      assert.equal(message.attachments?.length, 1, line);
    }
  });

  it("a button is answered with the card, which takes the place of its own", async () => {
    const where = somewhere();
    const { buttons } = await say("il 25 maggio Londa sulla neve", where);
    const no = buttons.get("Non è un incontro") ?? assert.fail();
    const { card, text } = await post(its.url, aPress(no.verb, no.data, where));
    assert.match(card, /non ho registrato/);
    assert.match(text, /card\.adaptive/);
  });

  it("what only one person sees, or says more than itself, stays a card", async () => {
    const privately = { ...somewhere("groupChat"), recipient: { id: "28:bot", isTargeted: true } };
    assert.equal((await say("grazie", privately)).message.attachments?.length, 1);
    const where = somewhere();
    await say("il 25 maggio Vicchio sulla neve", where);
    const { message, card } = await say("grazie", where);
    assert.match(card, /Prego!.*Ho capito così.*Vicchio/s);
    assert.equal(message.attachments?.length, 1);
  });
});
