// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { SignJWT } from "jose";
import { createConnectorToken } from "#adapters/teams/connector-token.ts";

const minute = 60_000;
const secret = new TextEncoder().encode("a secret of more than thirty-two bytes");

/** A signer whose tokens end an hour after they were asked for, and a clock that is set by hand. */
function aSigner() {
  const asked: boolean[] = [];
  const state = { now: Date.parse("2026-11-27T10:00Z"), isAway: false, asked };
  const signIn = async (isAnew: boolean): Promise<string> => {
    asked.push(isAnew);
    if (state.isAway) throw new Error("away");
    const end = Math.floor((state.now + 60 * minute) / 1000);
    const claims = { number: asked.length, exp: end };
    return new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(secret);
  };
  return Object.assign(state, { token: createConnectorToken(signIn, () => state.now) });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("the token that messages are signed with", () => {
  it("is asked for once, however many wait for it", async () => {
    const { token, asked } = aSigner();
    const tokens = new Set(await Promise.all([token.get(), token.get(), token.get()]));
    assert.equal(tokens.size, 1);
    assert.deepEqual(asked, [false]);
    assert.deepEqual(new Set([await token.get()]), tokens);
    assert.equal(asked.length, 1);
  });

  it("is renewed ten minutes ahead, while the old one still signs", async () => {
    const signer = aSigner();
    const first = await signer.token.get();
    signer.now += 49 * minute;
    assert.equal(await signer.token.get(), first);
    assert.equal(signer.asked.length, 1);
    signer.now += 2 * minute;
    assert.equal(await signer.token.get(), first);
    await settled();
    assert.deepEqual(signer.asked, [false, true]);
    assert.notEqual(await signer.token.get(), first);
  });

  it("still signs while the signer is away, until its end", async () => {
    const signer = aSigner();
    const first = await signer.token.get();
    signer.isAway = true;
    signer.now += 59 * minute;
    assert.equal(await signer.token.get(), first);
    await settled();
    assert.equal(await signer.token.get(), first);
    await settled();
    assert.equal(signer.asked.length, 3);
    signer.now += 2 * minute;
    await assert.rejects(() => signer.token.get(), /away/);
  });

  it("is asked for anew once it was refused, and by nobody's word but its own", async () => {
    const signer = aSigner();
    const first = await signer.token.get();
    signer.token.forget("another");
    assert.equal(await signer.token.get(), first);
    signer.token.forget(first);
    assert.notEqual(await signer.token.get(), first);
    assert.deepEqual(signer.asked, [false, true]);
  });
});
