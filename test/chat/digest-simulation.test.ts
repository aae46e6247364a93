// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { type Figures, simulate } from "#test/support/digest-simulation.ts";

const withoutClaims = pathToFileURL("test/support/without-claims.ts").href;

/** What must hold of every digest: delivered once at most, and if not at all, told to the managers. */
function assertOnceOrTold({ duplicates, lost }: Figures): void {
  assert.equal(duplicates, 0);
  assert.equal(lost, 0);
}

describe("a Monday at 8 with three instances of the program", function () {
  this.timeout(180_000);

  it("killed now and then, on a connector that fails: no digest arrives twice, none is lost without being told", async () => {
    const figures = await simulate({ subscribers: 300, killing: 30 });
    console.log(`      ${JSON.stringify(figures)}`);
    assertOnceOrTold(figures);
    assert.ok(figures.kills >= 10, `only ${figures.kills} kills`);
    assert.ok(figures.delivered >= 240, `only ${figures.delivered} delivered`);
  });

  it("with the claims switched off digests arrive twice: the claims are what keeps them from it", async () => {
    const env = { NODE_OPTIONS: `--import=${withoutClaims}` };
    const figures = await simulate({ subscribers: 60, killing: 0, lead: 8, isReliable: true, env });
    console.log(`      ${JSON.stringify(figures)}`);
    assert.ok(figures.duplicates > 0);
    assert.throws(() => assertOnceOrTold(figures), assert.AssertionError);
  });
});
