// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import { meetingRemarks } from "#domain/remarks.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { officialNameOf } from "./meeting-line.ts";
import type { FactView, LineView } from "./parts.ts";

/** What is known of a meeting, label by label; what was not given is left out. */
export function toFacts(register: BodyRegister, meeting: MeetingFacts, wording: Wording): readonly FactView[] {
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

function allFacts(register: BodyRegister, meeting: MeetingFacts, wording: Wording): readonly FactView[] {
  const { labels } = wording.meeting;
  const names = bodiesNow(register, meeting.bodies).map((id) => officialNameOf(register, id));
  const hour = meeting.hour === undefined ? "" : `, ${wording.hour(meeting.hour)}`;
  return [
    { label: labels.day, value: `${wording.dayWithWeekday(meeting.day)}${hour}` },
    { label: labels.bodies, value: names.join(", ") },
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

const mostLinks = 5;

/** Longer than any that is worth a card's room, once its letters are encoded. */
const mostCharactersOfAnAddress = 600;
const mostCharactersOfALink = 60;

/** The web addresses among the evidence, each once: they can be opened from the card. */
export function toLinks(
  meeting: Meeting,
  wording: Wording,
): readonly { readonly text: string; readonly url: string }[] {
  const addresses = meeting.evidence.flatMap(({ text }) => text.match(/https?:\/\/[^\s;]+/gu) ?? []);
  const urls = [
    ...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).href)),
  ];
  const short = urls.filter((url) => url.length <= mostCharactersOfAnAddress);
  return short.slice(0, mostLinks).map((url) => ({ text: wording.meeting.openLink(nameOf(url)), url }));
}

/** "verbale.pdf", or the site where an address has no name. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  const last = pathname
    .split("/")
    .filter((part) => part !== "")
    .at(-1);
  return shortened(last === undefined ? host : decoded(last), mostCharactersOfALink);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
