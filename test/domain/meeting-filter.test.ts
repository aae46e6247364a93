// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { toDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { isWanted, type MeetingFilter } from "#domain/meeting-filter.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";

const meetingOf = (over: Parameters<typeof aMeeting>[0]): Meeting => ({
  ...aMeeting(over),
  number: 1,
  revision: 1,
  loggedOn: toDay("2021-07-28"),
});

describe("which meetings are wanted", () => {
  const meeting = meetingOf({ day: "2021-06-18", bodies: ["scandicci", "signa"], evidence: [{ text: "prot. 1" }] });
  const cases: readonly [string, MeetingFilter, boolean][] = [
    ["all of them", {}, true],
    ["those of a month", { month: 6 }, true],
    ["those of another month", { month: 7 }, false],
    ["those of a span, its first day included", { from: toDay("2021-06-18") }, true],
    ["those of a span, its last day included", { until: toDay("2021-06-18") }, true],
    ["those after its day", { from: toDay("2021-06-19") }, false],
    ["those before its day", { until: toDay("2021-06-17") }, false],
    ["those with a body", { bodies: ["signa"] }, true],
    ["those with two bodies", { bodies: ["signa", "scandicci"] }, true],
    ["those with two bodies, one of which was not there", { bodies: ["signa", "vaglia"] }, false],
    ["those held", { state: "held" }, true],
    ["those with evidence", { state: "documented" }, true],
    ["those without", { state: "undocumented" }, false],
    ["those planned", { state: "planned" }, false],
  ];
  for (const [what, filter, expected] of cases) {
    it(`${what}: ${expected ? "it is one" : "it is none"}`, () => {
      assert.equal(isWanted(filter, meeting, florentineBodies), expected);
    });
  }

  it("with and without evidence are only those held", () => {
    for (const state of ["planned", "annulled"] as const) {
      assert.equal(isWanted({ state: "undocumented" }, meetingOf({ state }), florentineBodies), false);
      assert.equal(
        isWanted({ state: "documented" }, meetingOf({ state, evidence: [{ text: "x" }] }), florentineBodies),
        false,
      );
      assert.equal(isWanted({ state }, meetingOf({ state }), florentineBodies), true);
    }
  });
});
