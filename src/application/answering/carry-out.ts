// SPDX-License-Identifier: EUPL-1.2

import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Command, CommandRequest } from "../command.ts";
import { findOpen, propose } from "../conversation/proposals.ts";
import { askAnnulment } from "../meetings/annul-meeting.ts";
import { askContact } from "../meetings/ask-contact.ts";
import { askHeldInWords } from "../meetings/ask-held-in-words.ts";
import { correctInWords } from "../meetings/correct-in-words.ts";
import { correctSeveral } from "../meetings/correct-several.ts";
import { documentInWords } from "../meetings/document-in-words.ts";
import { findReferred, newest } from "../meetings/find-referred.ts";
import { leaveTold } from "../meetings/leave-told.ts";
import { openCorrection } from "../meetings/open-correction.ts";
import { proposeMeeting } from "../meetings/propose-meeting.ts";
import { recordSeveral } from "../meetings/record-several.ts";
import { askName, confirmName } from "../meetings/remove-name.ts";
import { plainArgument } from "../meetings/seen-meeting.ts";
import { showMeeting } from "../meetings/show-meeting.ts";
import { withNotices } from "../notices.ts";
import { datePhaseInWords } from "../phases/date-phase-in-words.ts";
import type { CorrectionInWords, CorrectionOfOne, OfAMeeting } from "../reading/intentions/intention.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reading } from "../reading/reading.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import { operationOfIntention } from "../roles/operation-of-intention.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { statusButton } from "../views/button.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import { meetingsDoubtReply } from "../views/meetings-doubt.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { leftOutLines } from "../views/several.ts";
import { ofEdition } from "../years/in-edition.ts";
import { answerQuestion } from "./answer-question.ts";
import { offerUndo } from "./undo-change.ts";

/** What a message wants, with the meetings that it may tell. */
export type Wanted = Pick<Reading, "intention" | "meeting" | "meetings"> & Partial<Pick<Reading, "mayTell">>;

/**
 * Does what a message wants, by the operations that buttons and commands have; the request's argument is the message.
 * Undefined when it wants nothing that is known.
 */
export async function carryOut(
  wanted: Wanted,
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const { intention, meeting: told, meetings } = wanted;
  const { wording, argument: line } = request;
  const { authority } = services;
  const operation = operationOfIntention[intention.kind];
  orRefused(authority.actorFor(operation), operation);
  const byCommand = (name: string, argument: string) =>
    commands.find((command) => command.name === name)?.handle({ ...request, argument, told }, services);
  switch (intention.kind) {
    case "log":
      if (intention.isProposed === true) {
        const doubt = intention.doubt && wording.intention.doubtOfFact[intention.doubt];
        const reply = await proposeMeeting({ line: intention.line, meeting: told }, request, services, doubt);
        return withNotices(reply, leftOutLines(intention.left ?? [], wording));
      }
      return byCommand("incontro", intention.line);
    case "log-several":
      return withNotices(
        await recordSeveral({ ...intention, meetings }, request, services),
        leftOutLines(intention.left ?? [], wording),
      );
    case "open-form":
      return byCommand("incontro", "");
    case "no-fact":
      // A yes shows what was understood, a no leaves it; what is open already keeps its own answers.
      if ((await findOpen(request, services)).kind === "nothing")
        await propose({ verb: "incontro.form", argument: line, fields: {} }, request, services);
      return withNotices(
        intention.why === "question"
          ? plainReply("cannot-or-meeting", wording, line, nameIn(told, services))
          : plainReply("maybe-meeting", wording, line, intention.why),
        leftOutLines(intention.left ?? [], wording),
      );
    case "contact":
      return askContact(told, request, services);
    case "ask":
      return byCommand(intention.command, intention.argument);
    case "question": {
      const [doubt] = intention.doubts;
      const filter = "filter" in intention.question ? intention.question.filter : {};
      if (doubt !== undefined) return meetingsDoubtReply(doubt, filter, services.register, wording);
      if (intention.question.about === "status") {
        const { asOf } = intention.question;
        return byCommand("stato", asOf?.toString() ?? "");
      }
      if (intention.question.about === "upcoming") return byCommand("prossimi", "");
      if (intention.question.about === "history") return byCommand("storia", "");
      if (intention.question.about === "help") return byCommand("aiuto", "");
      if (intention.question.about === "unknown") return plainReply("cannot", wording, line, nameIn(told, services));
      const aside = intention.unread.map((words) => wording.answers.aside(shortened(words, 60)));
      return withNotices(await answerQuestion(intention.question, request, services), aside);
    }
    case "language":
      return byCommand("lingua", intention.language);
    case "absent":
      return plainReply("absent", wording, intention.what);
    case "undo":
      return offerUndo(request, services, intention.why);
    case "annul-everything":
      return plainReply("one-at-a-time", wording);
    case "correct-several":
      return correctEach(intention.each, request, services);
    case "phase":
      return datePhaseInWords(intention, request, services);
    case "end":
      return messageReply("default", wording.message.nothingElse, [], [statusButton(wording)]);
    case "thanks":
      return plainReply("thanks", wording);
    case "none":
      return undefined;
    default: {
      const bodies = intention.kind === "correct" ? intention.correction.removed : [];
      const { kind, which } = intention;
      const meant = {
        isToBeSeen: kind === "show" || kind === "restore",
        isPlanned: kind === "hold",
        isAnnulled: kind === "restore",
        isToldAlready: kind === "annul" || kind === "restore",
        bodies,
      };
      const named = await findReferred(which, request, services, meant);
      // Who was never there is no more to be taken off.
      const isThere = "meeting" in named || !named.isNone || bodies.length === 0 || which !== theirLast;
      const found = isThere ? named : await findReferred(which, request, services);
      if ("meeting" in found) {
        const reply = await carryOutOn(found.meeting, unlessOfYearBefore(intention, found), request, found.services);
        const { instead } = wording.year;
        const { current } = services.editions;
        const said =
          found.isOfYearBefore === true
            ? [instead(found.meeting, current().year, found.services.objective().year)]
            : [];
        return ofEdition(withNotices(reply, said), found.services.objective());
      }
      const left = found.isNone && kind === "annul" ? await leaveTold(which, request, services) : undefined;
      if (left !== undefined) return left;
      const { otherwise } = intention;
      const isOther = found.isNone && otherwise !== undefined;
      const other = isOther
        ? await carryOut({ ...wanted, intention: otherwise }, request, commands, services)
        : undefined;
      // Not read whole: it may as well tell one.
      const isLoose = intention.kind === "correct" && intention.correction.unread !== undefined;
      const isBare = found.isNone && (intention.which.isBare === true || isLoose);
      return other ?? ((isOther || isBare) && wanted.mayTell === true ? undefined : found.reply());
    }
  }
}

/** Each of them is found first: of one that is not, it is asked which is meant. */
async function correctEach(
  each: readonly CorrectionOfOne[],
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const found: { readonly meeting: Meeting; readonly correction: CorrectionInWords }[] = [];
  for (const { which, correction } of each) {
    const besides = found.map(({ meeting }) => meeting);
    const other = which.isOther === true ? await newest(request, services, false, besides) : undefined;
    const one =
      other === undefined
        ? await findReferred(which, request, services, { bodies: correction.removed })
        : { meeting: other, services };
    if ("reply" in one) return one.reply();
    if (one.services !== services) return plainReply("one-at-a-time", request.wording);
    found.push({ meeting: one.meeting, correction });
  }
  return correctSeveral(found, request, services);
}

/** Evidence is added at once to a meeting that was named; to one of the year before it is asked first. */
function unlessOfYearBefore(intention: OfAMeeting, { isOfYearBefore }: { readonly isOfYearBefore?: true }): OfAMeeting {
  return isOfYearBefore === true && intention.kind === "document" ? { ...intention, which: theirLast } : intention;
}

async function carryOutOn(
  meeting: Meeting,
  intention: OfAMeeting,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const ofMeeting = { ...request, argument: String(meeting.number) };
  switch (intention.kind) {
    case "correct":
      // Without all those who were met it was no meeting.
      if (leavesNobody(meeting, intention.correction)) return askAnnulment(ofMeeting, services);
      return correctInWords(meeting, intention.correction, request, services);
    case "open-correction":
      return openCorrection(ofMeeting, services);
    case "annul":
      if (isHeldByOthers(meeting, intention.absent ?? [])) {
        return correctInWords(meeting, { added: [], removed: intention.absent ?? [], doubts: [] }, request, services);
      }
      return askAnnulment({ ...ofMeeting, fields: { text: intention.why } }, services);
    case "hold":
      return askHeldInWords(meeting, request, services);
    case "document":
      return documentInWords(meeting, intention, request, services);
    case "show":
      return showMeeting(ofMeeting, services);
    case "remove-name":
      return removeNameInWords(meeting, intention.name, ofMeeting, services);
    case "restore":
      return askToRestore(meeting, ofMeeting, services);
  }
}

/** Some of those who were to be met do not come, and others do. */
function isHeldByOthers({ bodies }: Meeting, absent: readonly BodyId[]): boolean {
  return absent.length > 0 && bodies.some((id) => !absent.includes(id));
}

function leavesNobody({ bodies }: Meeting, { removed, added, becomes, doubts }: CorrectionInWords): boolean {
  const isOnlyRemoval = removed.length > 0 && added.length + doubts.length === 0 && becomes === undefined;
  return isOnlyRemoval && bodies.every((id) => removed.includes(id));
}

/** Asks for the name in the field of its card, or for a yes to its button: no name is kept, neither in a question. */
function removeNameInWords({ number, revision }: Meeting, name: string, request: CommandRequest, services: Services) {
  const seen = { ...request, argument: plainArgument(number, revision) };
  return name === "" ? askName(seen, services) : confirmName({ ...seen, fields: { text: name } }, services);
}

/** The meeting, with its button; when it was annulled it is asked, and a yes restores it. */
async function askToRestore(
  { number, revision, state }: Meeting,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const question = { verb: "incontro.restore", argument: plainArgument(number, revision), fields: {} };
  if (state !== "annulled") return showMeeting(request, services);
  await propose(question, request, services);
  return withNotices(await showMeeting(request, services), [request.wording.change.restore(number)]);
}

/** Of the only body that a line may name; empty where it names none, or several. */
function nameIn({ bodies, doubts }: Reading["meeting"], { register }: Services): string {
  const [only, ...others] = new Set([...bodies, ...doubts.flatMap(({ candidates }) => candidates)]);
  return only === undefined || others.length > 0 ? "" : shortNameOf(register, only);
}
