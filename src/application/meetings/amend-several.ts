// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { leave } from "../conversation/proposals.ts";
import { corrected } from "../reading/answers/corrected.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { emptyMeeting } from "../reading/meeting-reading.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { leftReply } from "../views/left.ts";
import { leftForLater } from "./left-for-later.ts";
import { linesMeant, linesPointedAt } from "./line-meant.ts";
import { proposeDraft } from "./propose-meeting.ts";
import { proposeTogether } from "./propose-together.ts";
import { recordingAt, tellingOf } from "./recording.ts";

type Drafts = readonly MeetingDraft[];

/** What becomes of the lines: the drafts that are left; "which" when it is not said of which of them. */
type Amended = Drafts | "which" | undefined;

/**
 * Several meetings that are shown and not recorded yet, as a message changes one of them, or says which are meant: they
 * are shown again, and a yes records them so. Undefined when it says nothing of them.
 */
export async function amendSeveral(
  open: OpenMeeting,
  reading: Reading,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const { kept, proposal } = open;
  if (kept.isLast === false || reading.command.kind === "command") return undefined;
  const drafts = tellingOf(proposal.draft, proposal);
  const { answer } = reading;
  const whole = amendedBy(reading, drafts, services);
  const amended =
    whole ??
    (answer.kind === "opened"
      ? amendedBy(answer.rest, drafts, services, answer.word === "no")
      : pointedAtBy(reading, drafts));
  if (amended === undefined) return undefined;
  const left = amended === "which" ? drafts : amended;
  const [first] = left;
  if (first === undefined) {
    await leave(request, services);
    return leftReply(request.wording);
  }
  const problem = amended === "which" ? request.wording.intention.several.sayWhich : undefined;
  // "Solo il primo": nor what was to be cleared up.
  const later = reading.choice?.kind === "only" ? undefined : await leftForLater(open, request, services);
  const shown = left.map((draft) => ({ line: "", draft }));
  if (later !== undefined) return proposeTogether([...shown, ...later.told], open, later, request, services, problem);
  const proposing = recordingAt(left, 0, { ...request, nonce: kept.nonce, beside: proposal.beside });
  return proposeDraft(first, proposing, services, problem);
}

/** `isInstead`: a no stands before it. */
function amendedBy(reading: Reading, drafts: Drafts, services: Services, isInstead = false): Amended {
  return (
    togetherBy(reading, drafts) ??
    chosenBy(reading, drafts) ??
    changedBy(reading, drafts, services) ??
    deniedBy(reading, drafts) ??
    toldMoreBy(reading, drafts, services) ??
    (isInstead ? toldAnewBy(reading, drafts, services) : undefined)
  );
}

/** "No, è uno solo con tutti e due": with all of them, on their day; on which of several is to be asked. */
function togetherBy({ isOnlyOne, answer }: Reading, drafts: Drafts): Amended {
  const [first] = drafts;
  const isSame = isOnlyOne === true || (answer.kind === "whole" && answer.meaning === "same");
  if (!isSame || first === undefined) return undefined;
  const days = [...new Set(drafts.flatMap(({ day }) => (day.kind === "day" ? [day.day] : [])))];
  const told = (of: (draft: MeetingDraft) => string) => drafts.map(of).find((text) => text !== "") ?? "";
  return [
    {
      ...first,
      day: days.length < 2 ? first.day : { kind: "ambiguous", text: days.map(inNumbers).join(" … "), candidates: days },
      hour: told(({ hour }) => hour),
      place: told(({ place }) => place),
      subject: told(({ subject }) => subject),
      bodies: [...new Set(drafts.flatMap(({ bodies }) => bodies))],
      names: drafts.flatMap(({ names }) => names),
      evidence: [...new Set(drafts.map(({ evidence }) => evidence))].filter((text) => text !== "").join("; "),
      notes: [...new Set(drafts.map(({ notes }) => notes))].filter((text) => text !== "").join("\n"),
      doubt: "",
      isToBeShown: true,
    },
  ];
}

function inNumbers(day: string): string {
  return day.split("-").slice(1).reverse().map(Number).join("/");
}

/** "No, Vaglia era il 10": the day of the one with these bodies. */
function toldAnewBy({ meeting: { day, bodies } }: Reading, drafts: Drafts, services: Services): Amended {
  const [place, ...others] = bodies.length === 0 ? [] : linesMeant({ days: [], bodies }, drafts);
  if (day.kind === "none" || place === undefined) return undefined;
  const change = { added: [], removed: [], doubts: [], becomes: { ...emptyMeeting, day } };
  return others.length > 0 ? "which" : changed(drafts, place, change, services);
}

/** "Tutti tranne il 2", "solo Signa". */
function chosenBy({ choice }: Pick<Reading, "choice">, drafts: Drafts): Amended {
  if (choice === undefined || choice.kind === "of") return undefined;
  const meant = choice.pointers.map((pointer) => linesPointedAt(pointer, drafts));
  if (meant.every(({ length }) => length === 0)) return undefined;
  if (meant.some(({ length }) => length !== 1)) return "which";
  const places = new Set(meant.flat());
  return drafts.filter((_, place) => places.has(place) === (choice.kind === "only"));
}

/** "Venerdì", "il secondo": that one alone. */
function pointedAtBy({ pointer }: Reading, drafts: Drafts): Amended {
  return pointer && chosenBy({ choice: { kind: "only", pointers: [pointer] } }, drafts);
}

/** "Quello del 9 era il 10", "quello con Signa non si è fatto". */
function changedBy({ intention }: Reading, drafts: Drafts, services: Services): Amended {
  if (!("which" in intention)) return undefined;
  const isOfLines = intention.kind === "correct" || intention.kind === "annul" || intention.kind === "document";
  if (!isOfLines || intention.which.isLatest) return undefined;
  const removed = intention.kind === "correct" ? intention.correction.removed : [];
  const { which } = intention;
  const isNamed = which.number !== undefined || which.days.length + which.bodies.length > 0;
  const hour = intention.kind === "correct" ? intention.correction.becomes?.hour : undefined;
  const named = linesMeant(isNamed ? which : { days: [], bodies: removed }, drafts);
  const [place, ...others] = isNamed ? named : ofTheHour(hour, named, drafts);
  if (place === undefined) return undefined;
  if (others.length > 0) return isNamed || intention.kind === "correct" ? "which" : undefined;
  if (intention.kind === "annul") {
    const absent = intention.absent ?? [];
    return replaced(drafts, place, withoutBodies(drafts[place], absent));
  }
  if (intention.kind === "document") {
    const change = { added: [], removed: [], doubts: [], evidence: intention.evidence };
    return change.evidence === "" ? undefined : changed(drafts, place, change, services);
  }
  const bodies = drafts[place]?.bodies ?? [];
  const leavesNobody = removed.length > 0 && intention.correction.added.length === 0;
  const isGone = leavesNobody && bodies.every((id) => removed.includes(id));
  return isGone ? replaced(drafts, place, undefined) : changed(drafts, place, intention.correction, services);
}

/** "Il 12 non ci siamo visti", "Empoli era solo una telefonata": the one that it names is left. */
function deniedBy({ intention, meeting }: Reading, drafts: Drafts): Amended {
  const { day } = meeting;
  const why =
    intention.kind === "no-fact" ? intention.why : intention.kind === "log" ? intention.doubt : intention.kind;
  const bodies = bodiesMeant(meeting);
  const days = day.kind === "day" ? [day.day] : day.kind === "ambiguous" ? day.candidates : [];
  if (!saysOfNone.some((one) => one === why) || bodies.length + days.length === 0) return undefined;
  const [place, ...others] = linesMeant({ days, bodies }, drafts);
  if (place === undefined) return undefined;
  return others.length > 0 ? "which" : replaced(drafts, place, undefined);
}

const saysOfNone = ["denied", "cancelled", "internal", "contact"] as const;

/** "Con Vaglia era in presenza", "il 7 su Teams": more of the one that it names, where it tells none of its own. */
function toldMoreBy({ choice, intention, meeting }: Reading, drafts: Drafts, services: Services): Amended {
  const { day, bodies, hour, mode, place: where, subject, evidence } = meeting;
  const tellsMore = hour !== undefined || mode !== undefined || [where, subject, evidence].some((text) => text !== "");
  const isTelling = day.kind !== "none" && bodies.length > 0;
  if (!["none", "log"].includes(intention.kind) || isTelling || !tellsMore) return undefined;
  const days = day.kind === "day" ? [day.day] : day.kind === "ambiguous" ? day.candidates : [];
  const [pointer] = choice?.kind === "of" ? choice.pointers : [];
  const named = pointer === undefined ? linesMeant({ days, bodies }, drafts) : linesPointedAt(pointer, drafts);
  const [place, ...others] = ofTheHour(hour, named, drafts);
  if (place === undefined) return undefined;
  if (others.length > 0) return "which";
  const becomes = { ...emptyMeeting, ...(hour === undefined ? {} : { hour }), ...(mode === undefined ? {} : { mode }) };
  const told = { ...becomes, place: where, subject, evidence };
  return changed(drafts, place, { added: [], removed: [], doubts: [], becomes: told }, services);
}

/** An hour that is told anew is of the one that has one. */
function ofTheHour(hour: string | undefined, places: readonly number[], drafts: Drafts): readonly number[] {
  const timed = places.filter((place) => hour !== undefined && drafts[place]?.hour !== "");
  return timed.length === 1 ? timed : places;
}

function changed(
  drafts: Drafts,
  place: number,
  correction: Parameters<typeof corrected>[1],
  { clock }: Services,
): Drafts {
  const draft = drafts[place];
  return draft === undefined
    ? drafts
    : replaced(drafts, place, { ...corrected(draft, correction, clock()), doubt: "" });
}

function replaced(drafts: Drafts, place: number, draft: MeetingDraft | undefined): Drafts {
  return drafts.toSpliced(place, 1, ...(draft === undefined ? [] : [draft]));
}

/** Undefined when nobody is left. */
function withoutBodies(draft: MeetingDraft | undefined, absent: readonly string[]): MeetingDraft | undefined {
  const bodies = draft?.bodies.filter((id) => !absent.includes(id)) ?? [];
  return draft === undefined || absent.length === 0 || bodies.length === 0 ? undefined : { ...draft, bodies };
}
