// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { once } from "node:events";
import { aMessage, post } from "#test/support/activities.ts";
import { openLocalServer } from "#test/support/local-server.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

/** Breaks where nobody catches it: as a throw of a timer, or as a promise that nobody waits for. */
const planted = `
  process.on("SIGUSR2", () => setTimeout(() => { throw new TypeError("segreto di Mario Rossi"); }));
  process.on("SIGWINCH", () => void Promise.reject(new RangeError("segreto di Mario Rossi")));
`;
const env = {
  CLOCK_START: "2021-07-28T10:00:00+02:00",
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(planted)}`,
};

describe("the end of the program", function () {
  this.timeout(30_000);

  for (const [signal, exitCode, told] of [
    ["SIGTERM", 0, undefined],
    ["SIGINT", 0, undefined],
    ["SIGUSR2", 1, "TypeError"],
    ["SIGWINCH", 1, "RangeError"],
  ] as const) {
    const how = told === undefined ? signal : `a ${told} that nobody catches`;
    it(`by ${how} finishes the turn in flight, takes no other, and exits with ${exitCode}`, async () => {
      const folder = temporaryFolder();
      const answered = Promise.withResolvers<string>();
      const asked = Promise.withResolvers<void>();
      const teams = await openLocalServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        asked.resolve();
        response.statusCode = 201;
        setTimeout(() => response.end('{"id":"1"}'), 600);
        answered.resolve(Buffer.concat(chunks).toString());
      });
      const program: Program = await startProgram({ folder, env });
      const ended = once(program.child, "exit");
      const inFlight = post(
        program.url,
        aMessage("/incontro 6/7 Fiesole: prova", { serviceUrl: teams.url, deliveryMode: "normal" }),
      );
      await asked.promise;
      program.child.kill(signal);
      while ((await fetch(`${program.url}/readyz`)).status === 200);
      assert.equal((await post(program.url, aMessage("/stato"))).status, 503);
      assert.equal((await inFlight).status, 200);
      assert.match(await answered.promise, /Incontro 1 registrato/);
      assert.deepEqual((await ended)[0], exitCode);
      await teams.close();
      const crash = /"code":"CRASH","cause":"(\w+)"/.exec(program.output())?.[1];
      assert.equal(crash, told);
      assert.doesNotMatch(program.output(), /segreto|Mario/);
      const again = await startProgram({ folder, env });
      assert.match((await post(again.url, aMessage("/incontro 1"))).card, /6 luglio 2021/);
      await again.stop();
    });
  }
});
