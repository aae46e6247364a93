// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

/** Every address of this machine but 127.0.0.1; Linux answers on all of 127.x too. */
const otherAddresses = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ scopeid }) => !scopeid)
  .map(({ address }) => address)
  .filter((address) => address !== "127.0.0.1")
  .concat("127.0.0.2");

describe("the chat of npm start", function () {
  this.timeout(60_000);
  let program: Program;
  let port: number;

  before(async () => {
    program = await startProgram({ folder: temporaryFolder(), hasChat: true });
    port = Number(new URL(program.chatUrl).port);
  });
  after(() => program.kill());

  it("answers on this machine, and on no address that others can reach", async () => {
    assert.equal(await isListening("127.0.0.1", port), true);
    for (const address of otherAddresses) assert.equal(await isListening(address, port), false, address);
  });

  it("ends with the program, even when that is killed", async () => {
    await program.kill();
    const end = performance.now() + 5000;
    while (performance.now() < end && (await isListening("127.0.0.1", port))) await delay(50);
    assert.equal(await isListening("127.0.0.1", port), false);
  });
});

function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}
