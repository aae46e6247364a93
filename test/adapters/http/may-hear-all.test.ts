// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { mayHearAll } from "#adapters/http/may-hear-all.ts";

const key = "a-key-of-at-least-16";
const from = (remoteAddress: string | undefined, headers: Record<string, string | string[]> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe("who hears all of /healthz", () => {
  it("is this machine by itself, whatever the key", () => {
    for (const address of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"]) {
      assert.equal(mayHearAll(from(address), undefined), true, address);
      assert.equal(mayHearAll(from(address), key), true, address);
    }
  });

  it("is no other machine, and none that a proxy of this machine speaks for", () => {
    for (const address of ["10.0.0.1", "::ffff:10.0.0.1", "127.0.0.1.example.org", "fe80::1", "", undefined]) {
      assert.equal(mayHearAll(from(address), undefined), false, address);
      assert.equal(mayHearAll(from(address), key), false, address);
    }
    for (const name of ["x-forwarded-for", "x-forwarded-host", "forwarded", "via", "x-real-ip"]) {
      assert.equal(mayHearAll(from("127.0.0.1", { [name]: "127.0.0.1" }), key), false, name);
    }
  });

  it("is whoever has the key, and nobody without one when there is none", () => {
    const asking = (given: string | string[]) =>
      from("10.0.0.1", { "x-health-key": given, "x-forwarded-for": "1.2.3.4" });
    assert.equal(mayHearAll(asking(key), key), true);
    for (const given of ["", key.slice(1), `${key}x`, key.toUpperCase(), [key]]) {
      assert.equal(mayHearAll(asking(given), key), false, String(given));
    }
    for (const given of ["", "undefined"]) assert.equal(mayHearAll(asking(given), undefined), false);
  });
});
