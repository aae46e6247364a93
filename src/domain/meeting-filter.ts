import type { BodyId } from "./body.ts";
import { isDocumented, type Meeting } from "./meeting.ts";

/** Which meetings are wanted; what is not given does not matter. */
export type MeetingFilter = {
  readonly state?: "held" | "planned" | "annulled" | "undocumented";
  /** Any of these, which are one body: the first is the one it is known by. */
  readonly bodies?: readonly BodyId[];
  /** A month of the objective's year, 1 to 12. */
  readonly month?: number;
};

/** Whether the meeting is one of those wanted. Without evidence: only of those held. */
export function isWanted({ state, bodies, month }: MeetingFilter, meeting: Meeting): boolean {
  const hasState =
    state === "undocumented" ? meeting.state === "held" && !isDocumented(meeting) : meeting.state === state;
  return (
    (state === undefined || hasState) &&
    (bodies === undefined || meeting.bodies.some((body) => bodies.includes(body))) &&
    (month === undefined || meeting.day.month === month)
  );
}
