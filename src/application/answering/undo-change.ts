// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import { undoBodyChange } from "../bodies/undo-body-change.ts";
import type { CommandRequest } from "../command.ts";
import type { OpenOperation } from "../conversation/open.ts";
import { findKept, findOpen, leave, propose } from "../conversation/proposals.ts";
import { askAnnulment } from "../meetings/annul-meeting.ts";
import { applyChange, factsOf } from "../meetings/apply-change.ts";
import { showMeeting } from "../meetings/show-meeting.ts";
import { applyPhaseChange } from "../phases/apply-phase-change.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { buttonView, openFormButton, statusButton, titledButton } from "../views/button.ts";
import { entryReply, headingOf } from "../views/entry.ts";
import { keptReply } from "../views/left.ts";
import { bodiesInALine } from "../views/meeting-line.ts";
import { messageReply } from "../views/message.ts";
import type { ButtonView } from "../views/parts.ts";
import { plainReply } from "../views/plain-reply.ts";
import { whoIs } from "../views/who-is.ts";
import type { Wording } from "../wording/wording.ts";
import { editionOfLastChange } from "../years/edition-of-last-change.ts";
import { inEdition } from "../years/in-edition.ts";

const minutesToUndo = 30;
const mostStepsBack = 50;
const mostCharactersOfAReason = 300;

/** Takes back the change at a place of the journal, unless the meeting is no more as that made it. */
export async function undoChange(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, signal, wording } = request;
  const { place, why, ...at } = whatToUndo(argument);
  const entry = place === undefined ? undefined : await services.log.entry(services.objective(), place, signal);
  if (entry === undefined || isFinal(entry)) return plainReply("stale-button", wording);
  if (isMove(entry)) return movedReply(entry, wording);
  const { sequence } = entry;
  const { revision = sequence } = at;
  const operation = at.revision === undefined ? `undo:${sequence}` : `undo:${sequence}:${revision}`;
  const moved = await movedOnReply(entry, request, services, revision);
  // Moved by this very undo, pressed twice at once, is not moved on: the log gives the same answer again.
  const undone = moved && (await services.log.recall(services.objective(), operation, signal));
  if (moved !== undefined && !(undone !== undefined && (await isStillSo(undone, request, services)))) return moved;
  const isLate = undone === undefined && minutesSince(entry, services) >= minutesToUndo;
  if (isLate && entry.kind === "meeting" && entry.before === undefined) {
    return askAnnulment({ ...request, argument: String(entry.after.number), fields: { text: why } }, services);
  }
  const change = { revision, action: "undone", why, operation } as const;
  if (entry.kind === "phase") {
    const { number: phase, revision: _, ...days } = entry.before;
    return applyPhaseChange({ ...change, phase, days }, request, services);
  }
  if (entry.kind === "year") return plainReply("stale-button", wording);
  if (entry.kind === "body") return undoBodyChange(entry, { revision, operation }, request, services);
  const { before, after } = entry;
  const facts = before === undefined ? ({ ...factsOf(after), state: "annulled" } as const) : factsOf(before);
  return applyChange({ ...change, number: after.number, facts }, request, services);
}

/** Which change, by its place; at which revision of its meeting, where it is no more its own; and why. */
function whatToUndo(argument: string): { readonly place?: number; readonly revision?: number; readonly why: string } {
  const [, place, revision, why = ""] = /^(\d{1,9})(?:@(\d{1,9}))?(?::(.+))?$/su.exec(argument) ?? [];
  if (place === undefined) return { why };
  return { place: Number(place), why, ...(revision === undefined ? {} : { revision: Number(revision) }) };
}

/** "Annulla", with nothing pending: offers to take back the last thing that this person did, for half an hour. */
export async function offerUndo(
  request: Omit<CommandRequest, "step" | "fields" | "files">,
  services: Services,
  why = "",
): Promise<Reply> {
  const of = await editionOfLastChange(request.person.id, services, request.signal);
  return inEdition(of, services, request.signal, (there) => offerUndoIn(request, cleanLine(why), there));
}

/** What was offered to be taken back is offered again, under its number; where it is the last no more, its meeting is. */
export async function offerUndoAgain(
  { kept, proposal }: OpenOperation,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { place = 0, why } = whatToUndo(proposal.argument);
  const { log, objective } = services;
  const [entry, last] = await Promise.all([
    log.entry(objective(), place, request.signal),
    log.lastBy(objective(), request.person.id, request.signal),
  ]);
  const isLast = entry?.kind !== "meeting" || last?.sequence === entry.sequence;
  if (isLast || last?.action === "undone") return offerUndoIn(request, why, services, kept.nonce);
  const ofMeeting = { ...request, argument: String(entry.after.number), fields: { text: why } };
  if (entry.before !== undefined) return showMeeting(ofMeeting, services);
  if ((await findKept(request, services))?.nonce === kept.nonce) await leave(request, services);
  return askAnnulment(ofMeeting, services);
}

async function offerUndoIn(
  request: Omit<CommandRequest, "step" | "fields" | "files">,
  why: string,
  services: Services,
  nonce?: string,
): Promise<Reply> {
  const { person, signal, wording } = request;
  const { undo } = wording.change;
  const newest = await services.log.lastBy(services.objective(), person.id, signal);
  const last = newest?.action === "undone" ? ((await oneStepBack(request, services)) ?? newest) : newest;
  if (last === undefined) {
    const buttons = [openFormButton(wording), statusButton(wording)];
    return messageReply("default", wording.meeting.nothingToCancel, [], buttons);
  }
  if (last.kind === "year") {
    const told = entryReply(services.objective(), services.register, last, wording);
    return messageReply("default", undo.question(headingOf(last, wording)), [], yearButtons(told));
  }
  if (isFinal(last)) {
    const buttons = [openButton(last, wording), statusButton(wording)];
    return messageReply("default", wording.change.removal.final, [], buttons);
  }
  if (isMove(last)) return movedReply(last, wording);
  if (minutesSince(last, services) >= minutesToUndo)
    return messageReply("default", undo.late, [undo.lateHint], [openButton(last, wording), statusButton(wording)]);
  const revision = (await revisionOf(last, signal, services)) ?? last.sequence;
  const moved = await movedOnReply(last, request, services, revision);
  if (moved !== undefined) return moved;
  const place = revision === last.sequence ? `${last.sequence}` : `${last.sequence}@${revision}`;
  const argument = why === "" ? place : `${place}:${shortened(why, mostCharactersOfAReason)}`;
  await propose({ verb: "incontro.undo", argument, fields: {} }, request, services, nonce);
  return messageReply(
    "default",
    last.kind === "meeting"
      ? undo.questionOfDay(
          headingOf(last, wording),
          last.after.day,
          bodiesInALine(services.register, last.after, wording),
        )
      : undo.question(headingOf(last, wording)),
    [...(why === "" ? [] : [`${wording.change.why}: ${why}`]), undo.explain],
    [
      titledButton(wording, undo.yes, "incontro.undo", argument, "positive"),
      titledButton(wording, undo.no, "incontro.keep", place),
    ],
  );
}

/** What this person did last of what was not taken back, and that stands as it made it; undefined when there is none. */
async function oneStepBack(
  { person, signal, wording }: Pick<CommandRequest, "person" | "signal" | "wording">,
  services: Services,
): Promise<JournalEntry | undefined> {
  const entries = await services.log.history({ objective: services.objective(), limit: mostStepsBack }, signal);
  const undone = new Set(entries.flatMap(({ action, previous }) => (action === "undone" ? [previous] : [])));
  for (const entry of entries) {
    const isTheirs = entry.by.id === person.id && entry.action !== "undone" && !undone.has(entry.sequence);
    const revision = isTheirs ? await revisionOf(entry, signal, services) : undefined;
    if (revision === undefined) continue;
    if (entry.kind === "meeting") return entry;
    if ((await movedOnReply(entry, { wording, signal }, services, revision)) === undefined) return entry;
  }
  return undefined;
}

function minutesSince({ at }: JournalEntry, { clock }: Services): number {
  return at.until(clock().toInstant(), { largestUnit: "minute" }).minutes;
}

/** Whether nothing was changed on top of what an undo made. */
async function isStillSo(undone: JournalEntry, { signal }: CommandRequest, { log, objective }: Services) {
  if (undone.kind !== "meeting") return true;
  return (await log.find(objective(), undone.after.number, signal))?.revision === undone.sequence;
}

/**
 * The answer to an offer that was turned down, whose argument it names: a yes that comes later is no answer to it. Safe
 * to repeat.
 */
export async function keepAll(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording } = request;
  const open = await findOpen({ ...request, delivery: "" }, services);
  const offered = open.kind === "nothing" ? "" : open.proposal.argument;
  const isIt =
    argument !== "" && (offered === argument || [":", "\n"].some((sign) => offered.startsWith(`${argument}${sign}`)));
  if (isIt) await leave(request, services);
  return keptReply(wording);
}

/** A name that was removed is kept nowhere: there is nothing to bring back. */
function isFinal(entry: JournalEntry): boolean {
  return entry.kind === "meeting" && entry.action === "redacted";
}

/** A move is taken back by another one, of the day. */
function isMove(entry: JournalEntry): boolean {
  return entry.kind === "meeting" && entry.moved !== undefined;
}

function movedReply(entry: JournalEntry, wording: Wording): Reply {
  const buttons = [openButton(entry, wording, "positive"), statusButton(wording)];
  return messageReply("default", headingOf(entry, wording), [wording.move.backHint], buttons);
}

/**
 * At which revision an entry is taken back: that of its meeting, where it is as the entry made it, or is so again;
 * undefined where it is otherwise now.
 */
async function revisionOf(entry: JournalEntry, signal: AbortSignal, { log, objective }: Services) {
  if (entry.kind !== "meeting") return entry.sequence;
  const meeting = await log.find(objective(), entry.after.number, signal);
  return meeting !== undefined && told(meeting) === told(entry.after) ? meeting.revision : undefined;
}
const told = (meeting: Meeting) => JSON.stringify(Object.entries(factsOf(meeting)).sort());

/** Said when something was changed on top, of a meeting since a revision; undefined when nothing was. */
async function movedOnReply(
  entry: JournalEntry,
  { wording, signal }: Pick<CommandRequest, "wording" | "signal">,
  { log, objective, register }: Services,
  revision: number,
): Promise<Reply | undefined> {
  const saying = (said: string, hint: string) =>
    messageReply("default", said, [hint], [openButton(entry, wording, "positive"), statusButton(wording)]);
  if (entry.kind === "year") return undefined;
  if (entry.kind === "meeting") {
    const meeting = await log.find(objective(), entry.after.number, signal);
    if (meeting === undefined || meeting.revision === revision) return undefined;
    const later = await log.entry(objective(), meeting.revision, signal);
    const { movedOn, movedOnHint } = wording.change.undo;
    return saying(movedOn(later === undefined ? "" : whoIs(later.by, wording)), movedOnHint);
  }
  const { undoMovedOn, undoMovedOnHint } = wording[entry.kind];
  const last =
    entry.kind === "phase"
      ? phaseRecordOf((await log.counts(objective(), signal)).phases, entry.after.number)
      : register.kept.get(entry.after.id);
  return last?.revision === entry.sequence ? undefined : saying(undoMovedOn, undoMovedOnHint);
}

/** A year is opened again, or closed, by its own buttons. */
function yearButtons({ view }: Reply & { readonly kind: "card" }): readonly ButtonView[] {
  return "buttons" in view ? view.buttons : [];
}

/** The way to what an entry is about. */
function openButton(entry: JournalEntry, wording: Wording, style: ButtonView["style"] = "default"): ButtonView {
  if (entry.kind === "phase") return buttonView(wording, "phases", "fasi", "", style);
  if (entry.kind === "year") return statusButton(wording);
  if (entry.kind === "body") return buttonView(wording, "openBody", "enti.show", entry.after.id, style);
  return buttonView(wording, "open", "incontro.show", String(entry.after.number), style);
}
