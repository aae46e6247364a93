// SPDX-License-Identifier: EUPL-1.2
import type { Question, Questions } from "#application/ports/questions.ts";
import { hashKey } from "./keys.ts";
import type { Row, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** Questions in rows: one row each, replaced by etag when it is answered. */
export function createQuestions(rows: Rows): Questions {
  const partition = "questions";
  const valuesOf = (question: Question) => withShape({ json: JSON.stringify(question) });

  return {
    async put(question, signal) {
      const row = hashKey(question.id);
      await rows.transact(partition, [{ kind: "insert", row, values: valuesOf(question) }], signal);
    },

    async find(id, signal) {
      const found = await rows.get(partition, hashKey(id), signal);
      return found === undefined ? undefined : toQuestion(found);
    },

    async answer(id, answer, signal) {
      for (;;) {
        const found = await rows.get(partition, hashKey(id), signal);
        if (found === undefined) return undefined;
        const question = toQuestion(found);
        if (question.answer !== undefined) return question;
        const answered = { ...question, answer };
        const { row, etag } = found;
        const operation = { kind: "replace", row, values: valuesOf(answered), etag } as const;
        if ((await rows.transact(partition, [operation], signal)) === "done") return answered;
      }
    },
  };
}

function toQuestion(row: Row): Question {
  return JSON.parse(String(readShape(row).json));
}
