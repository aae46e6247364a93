// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { readCommand } from "#application/reading/command.ts";

const commands = [
  { name: "incontro", aliases: ["meeting"] },
  { name: "stato", aliases: ["status"] },
  { name: "incontri", aliases: ["meetings"] },
  { name: "aiuto", aliases: ["help", "ciao", "?"] },
];

const told = (line: string): string => {
  const read = readCommand(line, commands);
  if (read.kind === "command") return `${read.name} «${read.argument}»`;
  return read.kind === "near" ? `near ${read.names.join(",")}` : read.kind;
};

describe("reading commands", () => {
  const cases: readonly [string, string][] = [
    ["/incontro oggi Scandicci", "incontro «oggi Scandicci»"],
    ["incontro: ieri Fiesole", "incontro «ieri Fiesole»"],
    ["/ INCONTRO  ieri", "incontro «ieri»"],
    ["  /Stato ", "stato «»"],
    ["status", "stato «»"],
    ["/incontri", "incontri «»"],
    ["?", "aiuto «»"],
    ["???", "aiuto «»"],
    ["👋 ciao!", "aiuto «»"],
    ["\u200f/stato", "stato «»"],
    ["/incotro oggi", "near incontro"],
    ["/incontrio", "near incontro,incontri"],
    ["stao", "near stato"],
    ["in\u200bcontro ieri", "incontro «ieri»"],
    ["**/stato**", "stato «»"],
    ["//stato", "stato «»"],
    ["STÀTO?", "stato «»"],
    ["incontro di ieri?", "incontro «di ieri?»"],
    ["incontrare Scandicci", "none"],
    ["l'incontro di ieri", "none"],
    ["/digest", "none"],
    ["boh", "none"],
    ["", "empty"],
    ["😅 …", "empty"],
    ["123", "none"],
  ];
  for (const [line, expected] of cases) {
    it(`«${line}» is ${expected}`, () => {
      assert.equal(told(line), expected);
    });
  }

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (line) => told(line) !== ""));
  });
});
