// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createQuestions } from "#adapters/store/questions.ts";
import type { Question, Questions } from "#application/ports/questions.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();
const anna = { id: "anna", name: "Anna Neri" };
const luca = { id: "luca", name: "Luca Rossi" };

const aQuestion = (over: Partial<Question> = {}): Question => ({
  id: "q1",
  chat: { id: "19:é#?%", kind: "personal" },
  by: anna,
  text: "Quando firmiamo? 🏛",
  language: "it",
  ...over,
});

onEachDriver("questions", (open) => {
  let questions: Questions;

  beforeEach(async () => {
    questions = createQuestions(await open());
  });

  it("find gives undefined when there is none, and the question that was kept first", async () => {
    assert.equal(await questions.find("q1", signal), undefined);
    await questions.put(aQuestion(), signal);
    await questions.put(aQuestion({ text: "altro" }), signal);
    assert.deepEqual(await questions.find("q1", signal), aQuestion());
  });

  it("answer keeps the first answer, also of many at once", async () => {
    await questions.put(aQuestion(), signal);
    const answers = [anna, luca, anna, luca].map((by) => questions.answer("q1", { by, text: by.name }, signal));
    const kept = (await Promise.all(answers)).map((question) => question?.answer?.text);
    assert.equal(new Set(kept).size, 1);
    assert.deepEqual((await questions.find("q1", signal))?.answer?.text, kept[0]);
    assert.equal(await questions.answer("nothing", { by: anna, text: "x" }, signal), undefined);
  });
});
