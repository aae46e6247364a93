import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { meetingRemarks } from "#domain/remarks.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { officialNameOf } from "./meeting-line.ts";
import type { FactView, LineView } from "./parts.ts";

/** What is known of a meeting, label by label; what was not given is left out. */
export function toFacts(register: BodyRegister, meeting: Meeting, wording: Wording): readonly FactView[] {
  return allFacts(register, meeting, wording).filter(({ value }) => value !== "");
}

/** Of what a value was and has become: a card must hold both, and the whole of what it is now. */
const mostCharacters = 200;

/** What differs between two states of a meeting: from what to what, label by label; nothing when nothing does. */
export function toChanges(
  register: BodyRegister,
  before: Meeting,
  after: Meeting,
  wording: Wording,
): readonly FactView[] {
  const { changed, state, states } = wording.change;
  const facts = (meeting: Meeting) => [
    ...allFacts(register, meeting, wording),
    { label: state, value: states[meeting.state] },
  ];
  const now = facts(after);
  return facts(before).flatMap(({ label, value }, index) => {
    const next = now[index]?.value ?? "";
    return value === next
      ? []
      : [{ label, value: changed(shortened(value, mostCharacters), shortened(next, mostCharacters)) }];
  });
}

function allFacts(register: BodyRegister, meeting: Meeting, wording: Wording): readonly FactView[] {
  const { labels } = wording.meeting;
  const hour = meeting.hour === undefined ? "" : `, ${wording.hour(meeting.hour)}`;
  return [
    { label: labels.day, value: `${wording.dayWithWeekday(meeting.day)}${hour}` },
    { label: labels.bodies, value: meeting.bodies.map((id) => officialNameOf(register, id)).join(", ") },
    { label: labels.subject, value: meeting.subject },
    { label: labels.mode, value: meeting.mode === undefined ? "" : wording.modes[meeting.mode] },
    { label: labels.place, value: meeting.place },
    { label: labels.evidence, value: meeting.evidence.map(({ text }) => text).join("; ") },
    { label: labels.notes, value: meeting.notes },
  ];
}

/** How a meeting counts and what it still lacks, in sentences; nothing of one that was annulled. */
export function toRemarks(objective: Objective, meeting: Meeting, wording: Wording): readonly LineView[] {
  if (meeting.state === "annulled") return [];
  const { remarks } = wording.meeting;
  return meetingRemarks(objective, meeting).map((remark) => {
    if (remark === "outside-year") return { text: remarks[remark](objective.year) };
    if (remark !== "before-phase") return { text: remarks[remark] };
    const phase = objective.phases.find(({ number }) => number === objective.meetingsPhase);
    return { text: phase === undefined ? "" : remarks[remark](phase.start) };
  });
}
