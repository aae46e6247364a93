// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type FaultCode, faultCodes } from "#application/ports/fault-codes.ts";
import { type Answered, aMessage, aPress, post } from "#test/support/activities.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

type Line = { readonly level: number; readonly code?: FaultCode; readonly turn?: string; readonly msg: string };

describe("the log of the program", () => {
  const folder = temporaryFolder();
  const key = "una-chiave-lunga-e-a-caso";
  let program: Program;
  let turns = 0;

  before(async () => {
    const env = { CLOCK_START: "2021-07-28T10:00:00+02:00", LOG_LEVEL: "trace", HEALTH_KEY: key };
    program = await startProgram({ folder, env });
  });
  after(() => program.kill());

  const lines = () =>
    program
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Line);
  const send = async (activity: unknown) => {
    turns += 1;
    return post(program.url, activity, { authorization: "Bearer segretissimo" });
  };
  const press = async (from: Answered, title: string, fields = {}) => {
    const button = from.buttons.get(title);
    assert.ok(button, title);
    return send(aPress(button.verb, { ...button.data, ...fields }));
  };

  it("has a line for each turn, with an id that no other turn has", async () => {
    await send(aMessage("/incontro 6/7 Scandicci e Fiesole: bozza riservata di Mario Rossi"));
    await send(aMessage("l'incontro 1 era il 7 luglio"));
    await send(aMessage("sì"));
    await send(aMessage("aggiungi il verbale all'incontro 1: prot. 98765"));
    await send(aMessage("/enti aggiungi Prefettura"));
    await send(aMessage("ieri ho visto il Borgognoni di Calenzano?"));
    await send(aMessage("/riepilogo iscrivi"));
    const form = await send(aMessage("/incontro"));
    await press(form, "Registra", { day: "2021-07-09", bodies: "signa", notes: "c'era Mario Rossi" });
    assert.match((await send(aMessage("/incontri"))).card, /Scandicci/);
    await send(aMessage("/ruolo @Anna Neri lettore"));
    await send({ type: "conversationUpdate", id: "x", channelId: "msteams" });
    const ofTurns = () => lines().filter(({ turn }) => turn !== undefined);
    while (new Set(ofTurns().map(({ turn }) => turn)).size < turns) await delay(20);
    const ended = ofTurns();
    assert.ok(ended.length >= turns, `${ended.length} lines of ${turns} turns`);
    assert.equal(new Set(ended.map(({ turn }) => turn)).size, turns);
  });

  it("tells each fault with its code, what it means, and the turn that it broke", async () => {
    rmSync(join(folder, "diario.sqlite"));
    await send(aMessage("/incontro 8/7 Signa: altra bozza riservata di Mario Rossi"));
    const moved = () => lines().filter(({ code }) => code === "STORE_MOVED");
    while (moved().length === 0) await delay(20);
    const found = moved();
    assert.ok(found.length > 0);
    for (const { level, msg, turn } of found) {
      assert.equal(level, 50);
      assert.equal(msg, faultCodes.STORE_MOVED[1]);
      assert.match(turn ?? "", /^[0-9a-f]{6}-\w+$/);
    }
  });

  it("has only codes of the catalogue", () => {
    const codes = lines().flatMap(({ code }) => code ?? []);
    assert.ok(codes.length > 1);
    assert.deepEqual(
      codes.filter((code) => !(code in faultCodes)),
      [],
    );
  });

  it("holds no name, no text and no secret of the whole conversation", () => {
    const told = program.output();
    assert.ok(told.length > 1000);
    const never =
      /chiara|bianchi|mario|rossi|anna|neri|borgognoni|scandicci|fiesole|signa|prefettura|bozza|riservata|98765|luglio|chat-1|29:|person-|segret|una-chiave/i;
    assert.doesNotMatch(told.replaceAll(folder, ""), never);
  });
});
