// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { commands } from "#application/commands/index.ts";
import { sourceOf } from "#application/reading/engine/source.ts";
import { readMeetingLine } from "#application/reading/meeting-line.ts";
import type { Slot } from "#application/reading/meeting-reading.ts";
import { read } from "#application/reading/read.ts";
import { createRegister } from "#domain/register.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const pathOf = (file: string) => fileURLToPath(new URL(`../../support/${file}`, import.meta.url));
const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");

function counted(script: string) {
  const run = [`--import=${pathOf("counted-readings.ts")}`, pathOf(script)];
  return JSON.parse(execFileSync(process.execPath, run, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

/**
 * A list is asked for in words of its own; a command that was misspelt is read once a yes says that it is meant; a new
 * name is added only where it is read as that of the new body.
 */
const readLater: ReadonlyMap<string, readonly string[]> = new Map([
  ["/incontri luglio", ["bodies "]],
  ["è una persona", ["bodies Topolinia", "bodies Topolinia"]],
  ["certo", ["/reading/meeting-line.ts ieri Fiesole "]],
]);

describe("a message is read once", () => {
  it("no text is folded twice for one message, and none of its lines is read twice", function () {
    this.timeout(120_000);
    const told = counted("read-and-count.ts");
    console.log(`      ${told.messages} messages; the most lines read for one: ${told.most}`);
    assert.ok(told.messages > 1000);
    assert.deepEqual(told.twice, []);
  });

  it("from the door to the answer, whatever it is: a command, an answer, a change, a question, a meeting", function () {
    this.timeout(120_000);
    const told: readonly {
      message: string;
      whole: readonly string[];
      twice: readonly string[];
      after: readonly string[];
    }[] = counted("say-and-count.ts");
    assert.ok(told.length > 50);
    for (const { message, whole, twice, after } of told) {
      assert.deepEqual(twice, [], message);
      assert.deepEqual(after, readLater.get(message) ?? [], `${message}: what it was read as is taken apart again`);
      const readings = whole.filter((one) => one.startsWith("message ")).length;
      // What names a year is read without its words too, beside what that year holds.
      const most = /\b2021\b/u.test(message) ? 2 : 1;
      assert.ok(readings >= 1 && readings <= most, `${message}: ${whole.join(" / ")}`);
      if (message.startsWith("/") && !message.startsWith("/incotro")) assert.equal(whole.length, readings, message);
    }
  });
});

describe("a command with its slash reads only its own line", () => {
  const register = createRegister(florentineBodies, [], 0);
  const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map(({ text }) => text) }));

  /** What was read of it as a line that may tell a meeting; and what it wants beside its command. */
  const linesRead = (message: string) => {
    const known = new Map();
    const { intention } = read(message, { now, register, objective: grandeFirenze, commands: words, known });
    return { lines: [...known.keys()].map((line: string) => line.trim()), wants: intention.kind };
  };

  for (const [message, lines] of [
    ["/incontro 21/7 Scandicci: convenzione SUAP", ["21/7 Scandicci: convenzione SUAP"]],
    ["/incontro ieri alle 10 con Fiesole, Signa e Vaglia", ["ieri alle 10 con Fiesole, Signa e Vaglia"]],
    ["/Incontro 3", ["3"]],
    ["/incontro", []],
    ["/stato", []],
    ["/stato al 30/6", []],
    ["/aiuto", []],
    ["/enti aggiungi Consorzio Alfa", []],
    ["/chiudi 2021", []],
    ["/incontri di luglio con Fiesole", ["di luglio con Fiesole"]],
  ] as const) {
    it(message, () => assert.deepEqual(linesRead(message), { lines, wants: "none" }));
  }

  for (const [message, wants] of [
    ["/incontro 3 era il 7 luglio", "correct"],
    ["/incontro 20/7 Vaglia\n21/7 Pelago", "log-several"],
    ["/incontro ieri Fiesole, poi riunione con Pelago", "log-several"],
    ["/incontro 18/06/2021 Scandicci: a e poi riunione con Pelago", "log"],
    ["/incontro 14/7 Signa: tavolo, poi call con Pelago", "log"],
    ["/chiudi la fase 2 ieri", "phase"],
    ["/incontri\n20/7 Vaglia\n21/7 Pelago", "log-several"],
  ] as const) {
    it(`but one that tells something else says it as before: ${JSON.stringify(message)}`, () => {
      assert.equal(linesRead(message).wants, wants);
    });
  }
});

describe("every slot knows the words it came from", () => {
  const cases: readonly (readonly [string, Partial<Record<Slot | "left over", string>>])[] = [
    [
      "Ieri alle dieci riunione in videoconferenza con Fiesole e il Comune di Vaglia: convenzione SUAP, prot. 5/2021",
      {
        day: "Ieri",
        hour: "alle dieci",
        mode: "in videoconferenza",
        bodies: "Fiesole Comune di Vaglia",
        subject: "convenzione SUAP",
        evidence: "prot. 5/2021",
      },
    ],
    [
      "incontro 18/6 con Signa in sala Giunta sulla bozza",
      { day: "18/6", bodies: "Signa", place: "sala Giunta", subject: "bozza" },
    ],
    [
      "ieri riunione con Signa e Publiacqua, il 20/7 no",
      { day: "ieri 20/7", bodies: "Signa", "left over": "Publiacqua no" },
    ],
    ["21/07 presenti: Vaglia e Signa. Si è parlato di tributi.", { day: "21/07", bodies: "Vaglia Signa" }],
    ["ieri, anzi lunedì, riunione con Pelago", { day: "lunedì", bodies: "Pelago" }],
    ["Luogo: Sala Rossa; ieri riunione con Pelago", { day: "ieri", bodies: "Pelago", place: "Sala Rossa" }],
  ];

  for (const [line, slots] of cases) {
    it(`«${line}»`, () => {
      const { spans, leftOver } = readMeetingLine(line, { now, register: florentineBodies });
      const { typed } = sourceOf(line);
      for (const [slot, words] of Object.entries(slots)) {
        const places = slot === "left over" ? leftOver : spans[slot as Slot];
        const told = places.map(({ start, end }) => typed.slice(start, end).replace(/^[,\s]+|[.\s]+$/gu, "")).join(" ");
        assert.equal(told, words, slot);
      }
    });
  }
});
