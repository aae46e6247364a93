// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const pathOf = (file: string) => fileURLToPath(new URL(`../../support/${file}`, import.meta.url));

describe("a noun taught by one line of the lexicon", () => {
  const cases: readonly (readonly [what: string, said: string, comes: RegExp])[] = [
    ["tells a meeting", "ieri flusa con Vaglia", /; 2021-07-27 vaglia$/],
    ["is what one was met at", "si è tenuta ieri la flusa con Vaglia", /; 2021-07-27 vaglia$/],
    ["is described", "ieri lunga e proficua flusa con Vaglia", /; 2021-07-27 vaglia$/],
    ["is counted", "ieri terza flusa con Vaglia", /; 2021-07-27 vaglia$/],
    [
      "begins a second meeting",
      "ieri riunione con Vaglia e flusa con Pelago",
      /; 2021-07-27 pelago; 2021-07-27 vaglia$/,
    ],
    ["heads several", "fluse:\n5/7 Vaglia\n6/7 Pelago", /; 2021-07-05 vaglia; 2021-07-06 pelago$/],
    ["is meant again", "/incontro ieri Vaglia|la flusa con Vaglia era il 26 luglio", /^correct 1;/],
    ["is asked for", "/incontro ieri Vaglia|quante fluse abbiamo fatto?", /^missing;/],
    ["is listed", "/incontro ieri Vaglia|elenco delle fluse di luglio", /^list;/],
    ["is wished for, and told by nobody", "dovremmo fare una flusa con Vaglia domani", /^no meeting$/],
    ["is of others when it is theirs", "ieri flusa di Vaglia con Pelago", /^no meeting$/],
  ];

  it(cases.map(([what]) => what).join(", "), function () {
    this.timeout(20_000);
    const said = cases.map(([, line]) => line);
    const script = [`--import=${pathOf("taught-noun.ts")}`, pathOf("say-with-taught-noun.ts"), ...said];
    const lines = execFileSync(process.execPath, script, { encoding: "utf8" }).trim().split("\n");
    for (const [at, [what, line, comes]] of cases.entries()) assert.match(lines[at] ?? "", comes, `${what}: ${line}`);
  });
});
