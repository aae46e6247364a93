// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type Case, caseOf } from "#application/conversation/cases.ts";
import { type Move, moves } from "#application/conversation/moves.ts";
import { type OpenKind, openKinds } from "#application/conversation/open.ts";

/** What is to be done with each move, in the order of `moves`: the columns of the table. */
const table: Readonly<Record<OpenKind, string>> = {
  nothing:
    "what-about what-about what-about what-about new undo undo new new take-up leave-all leave-all new amend-last new new new",
  form: "perform leave ask-again ask-again ask-again leave leave leave leave take-up ask-again leave everybody amend-meeting complete new new",
  proposal:
    "perform leave new new ask-again leave leave leave leave take-up ask-again leave everybody amend-proposal new new new",
  meeting:
    "perform leave ask-again ask-again ask-again leave take-away ask-again leave take-up ask-again leave everybody amend-meeting complete new ask-again",
  same: "join record-another join record-another ask-again leave leave ask-again leave take-up ask-again leave everybody join-amended choose-or-complete new choose-or-complete",
  several:
    "perform leave amend-several new perform leave leave leave leave take-up new leave new amend-several amend-several amend-several amend-several",
  correction: "perform leave new new new leave leave leave leave take-up leave leave new amend amend new amend",
  text: "perform leave new new new leave leave write write take-up leave leave new amend write new write",
  phase: "perform leave new new new leave leave leave leave take-up leave leave new amend amend new amend",
  which: "pick leave new new pick leave leave leave leave take-up leave leave new pick pick pick pick",
  operation: "perform leave new new new leave leave leave leave take-up leave leave new amend new new new",
};

const aboutAnother: Partial<Readonly<Record<Move, Case>>> = {
  yes: "what-about",
  no: "what-about",
  same: "what-about",
  another: "what-about",
  both: "what-about",
  cancel: "undo",
  remove: "undo",
  keep: "leave-all",
  leave: "leave-all",
};

describe("the cases of a conversation", () => {
  for (const kind of openKinds) {
    const wanted = table[kind].split(" ");
    for (const [at, move] of moves.entries()) {
      it(`«${move}» to what is open as «${kind}» is ${wanted[at]}`, () => {
        assert.equal(caseOf(kind, move, true), wanted[at]);
      });
      if (kind === "nothing") continue;
      const other = aboutAnother[move] ?? wanted[at];
      it(`«${move}» to what is open as «${kind}», after something else was said, is ${other}`, () => {
        assert.equal(caseOf(kind, move, false), other);
      });
    }
  }
});
