// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { findPutDown, propose } from "../conversation/proposals.ts";
import { askAnnulment } from "../meetings/annul-meeting.ts";
import { askHeldInWords } from "../meetings/ask-held-in-words.ts";
import { correctInWords } from "../meetings/correct-in-words.ts";
import { correctSeveral } from "../meetings/correct-several.ts";
import { documentInWords } from "../meetings/document-in-words.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { newest } from "../meetings/last-meeting.ts";
import { leaveTold } from "../meetings/leave-told.ts";
import { openCorrection } from "../meetings/open-correction.ts";
import { findLastOfAll } from "../meetings/presume-change.ts";
import { putBack } from "../meetings/put-back.ts";
import { askName, confirmName } from "../meetings/remove-name.ts";
import { plainArgument } from "../meetings/seen-meeting.ts";
import { showMeeting } from "../meetings/show-meeting.ts";
import { showAfresh } from "../meetings/with-meeting-proposal.ts";
import { withNotices } from "../notices.ts";
import { correctedEvidence } from "../reading/answers/corrected-evidence.ts";
import { noCorrection } from "../reading/intentions/correcting.ts";
import type { CorrectionInWords, CorrectionOfOne, Intention, OfAMeeting } from "../reading/intentions/intention.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import { emptyMeeting } from "../reading/meeting-reading.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { plainReply } from "../views/plain-reply.ts";
import { ofEdition } from "../years/in-edition.ts";

/** What a message wants of a meeting that is recorded. */
type ChangeWanted = Partial<Pick<Reading, "mayTell" | "meeting">> & {
  readonly intention: OfAMeeting & { readonly otherwise?: Intention };
};

/**
 * Finds the meeting that a message wants something of, and does it. Where there is none it does what the message wants
 * otherwise; undefined where it may as well tell a meeting.
 */
export async function carryOutChange(
  wanted: ChangeWanted,
  request: CommandRequest,
  services: Services,
  carryOut: (other: Intention) => Promise<Reply | undefined>,
): Promise<Reply | undefined> {
  const { intention } = wanted;
  const bodies = intention.kind === "correct" ? intention.correction.removed : [];
  const { kind, which } = intention;
  const meant = {
    isToBeSeen: kind === "show" || kind === "restore",
    isPlanned: kind === "hold" || (kind === "correct" && intention.correction.isOfPlanned === true),
    isAnnulled: kind === "restore",
    isToldAlready: kind === "annul" || kind === "restore",
    bodies,
  };
  const back = kind === "restore" && which === theirLast ? await putBack(request, services) : undefined;
  if (back !== undefined) return back;
  const named = await findReferred(which, request, services, meant);
  // Who was never there is no more to be taken off.
  const isThere = "meeting" in named || !named.isNone || bodies.length === 0 || which !== theirLast;
  const theirs = isThere ? named : await findReferred(which, request, services);
  const mayBeOfAnybody = "reply" in theirs && theirs.isNone && kind === "correct" && which === theirLast;
  const told = mayBeOfAnybody ? await findLastOfAll(request, services) : undefined;
  const found = told === undefined ? theirs : { meeting: told, services };
  if ("meeting" in found) {
    const reply = await carryOutOn(
      found.meeting,
      unlessOfYearBefore(intention, found),
      request,
      found.services,
      wanted.meeting,
    );
    const { instead } = request.wording.year;
    const { current } = services.editions;
    const said =
      found.isOfYearBefore === true ? [instead(found.meeting, current().year, found.services.objective().year)] : [];
    return ofEdition(withNotices(reply, said), found.services.objective());
  }
  const again =
    found.isNone && kind === "restore" && which === theirLast ? await findPutDown(request, services) : undefined;
  if (again !== undefined) return showAfresh(again, request, services);
  const left = found.isNone && kind === "annul" ? await leaveTold(which, request, services) : undefined;
  if (left !== undefined) return left;
  const { otherwise } = intention;
  const isOther = found.isNone && otherwise !== undefined;
  const other = isOther ? await carryOut(otherwise) : undefined;
  // Not read whole: it may as well tell one.
  const isLoose = intention.kind === "correct" && intention.correction.unread !== undefined;
  const isBare = found.isNone && (which.isBare === true || isLoose);
  // "Fatto", where none was to be held: it may be said of anything.
  const isOfNone = found.isNone && kind === "hold" && which === theirLast;
  return other ?? (isOfNone || ((isOther || isBare) && wanted.mayTell === true) ? undefined : found.reply());
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
  told?: MeetingReading,
): Promise<Reply> {
  const ofMeeting = { ...request, argument: String(meeting.number) };
  switch (intention.kind) {
    case "correct":
      // Without all those who were met it was no meeting.
      if (leavesNobody(meeting, intention.correction)) {
        // A day that is told beside it is no reason.
        const why = told?.day.kind === "none" ? (intention.correction.unread ?? "") : "";
        return askAnnulment({ ...ofMeeting, fields: { text: why } }, services);
      }
      return correctOneOrBoth(meeting, intention.correction, request, services);
    case "open-correction":
      return openCorrection(ofMeeting, services);
    case "annul":
      if (isHeldByOthers(meeting, intention.absent ?? [])) {
        const { absent: removed = [], besides: unread } = intention;
        const correction = { added: [], removed, doubts: [], ...(unread === undefined ? {} : { unread }) };
        return correctInWords(meeting, correction, request, services);
      }
      return withNotices(
        await askAnnulment({ ...ofMeeting, fields: { text: intention.why } }, services),
        // Of those who do not come it is part of the reason.
        intention.besides === undefined || intention.absent !== undefined
          ? []
          : [request.wording.change.annul.besides(intention.besides)],
      );
    case "hold":
      return askHeldInWords(meeting, request, services);
    case "document":
      return documentInWords(meeting, intention, request, services);
    case "show":
      return withNotices(
        await showMeeting(ofMeeting, services),
        intention.isUnread === true ? [request.wording.message.notUnderstood(shortened(request.argument, 60))] : [],
      );
    case "remove-name":
      return removeNameInWords(meeting, intention.name, ofMeeting, services);
    case "restore":
      return withNotices(
        await askToRestore(meeting, ofMeeting, services),
        intention.unread === undefined ? [] : [request.wording.change.correct.unread(intention.unread)],
      );
  }
}

/** "Erano tutti e due online", of one with a single body, is of the one told before it too. */
async function correctOneOrBoth(
  meeting: Meeting,
  correction: CorrectionInWords,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const isOfTwo = correction.isOfBoth === true && meeting.bodies.length === 1;
  const other = isOfTwo ? await newest(request, services, false, [meeting]) : undefined;
  if (other === undefined) return correctInWords(meeting, correction, request, services);
  return correctSeveral(
    [other, meeting].map((one) => ({ meeting: one, correction })),
    request,
    services,
  );
}

/** Some of those who were to be met do not come, and others do. */
function isHeldByOthers({ bodies }: Meeting, absent: readonly BodyId[]): boolean {
  return absent.length > 0 && bodies.some((id) => !absent.includes(id));
}

function leavesNobody(
  { bodies }: Meeting,
  { removed, added, becomes, doubts, isMistaken }: CorrectionInWords,
): boolean {
  const isOnlyRemoval =
    isMistaken !== true && removed.length > 0 && added.length + doubts.length === 0 && becomes === undefined;
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

/** Each of them is found first: of one that is not, it is asked which is meant. */
export async function correctEach(
  each: readonly CorrectionOfOne[],
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const found: { readonly meeting: Meeting; readonly correction: CorrectionInWords }[] = [];
  for (const { which, correction } of each) {
    const besides = found.map(({ meeting }) => meeting);
    const other = which.isOther === true ? await newest(request, services, false, besides) : undefined;
    const told =
      other === undefined
        ? await findReferred(which, request, services, { bodies: correction.removed })
        : { meeting: other, services };
    if ("reply" in told) return told.reply();
    const one = which === theirLast ? await orTheOneBefore(told, correction, request) : told;
    if (one.services !== services) return plainReply("one-at-a-time", request.wording);
    const from = correction.isEvidenceMoved === true ? found.at(-1) : undefined;
    const evidence = from && evidenceTakenFrom(from.meeting, from.correction);
    // There is none to move, or it is there already.
    if ((evidence === "" && correction.evidence === undefined) || from?.meeting.number === one.meeting.number)
      return carryOutOn(one.meeting, { kind: "show", which, isUnread: true }, request, one.services);
    found.push({
      meeting: one.meeting,
      correction: evidence === undefined || evidence === "" ? correction : { ...correction, evidence },
    });
  }
  const [first, second] = found;
  const swapped = found.map((one) => {
    const other = one === first ? second : first;
    return one.correction.isOnDayOfOther === true && other !== undefined ? { ...one, correction: onDayOf(other) } : one;
  });
  return correctSeveral(swapped, request, services);
}

function onDayOf({ meeting: { day } }: { readonly meeting: Meeting }): CorrectionInWords {
  return { ...noCorrection, becomes: { ...emptyMeeting, day: { kind: "day", day, text: "" } } };
}

type FoundIn = { readonly meeting: Meeting; readonly services: Services };

/** "Quel protocollo è di Campi", when that of Campi was told since: what is taken is of the one told before it. */
async function orTheOneBefore(told: FoundIn, correction: CorrectionInWords, request: CommandRequest): Promise<FoundIn> {
  const { evidenceTaken } = correction;
  if (evidenceTaken === undefined || evidenceTakenFrom(told.meeting, correction) !== "") return told;
  const before = await newest(request, told.services, false, [told.meeting]);
  return before !== undefined && evidenceTakenFrom(before, correction) !== "" ? { ...told, meeting: before } : told;
}

/** The piece that a correction takes away; empty where the meeting has none of that kind. */
function evidenceTakenFrom({ evidence }: Meeting, correction: CorrectionInWords): string {
  const pieces = evidence.map(({ text }) => text);
  const left = correctedEvidence(pieces.join("; "), correction).split("; ");
  return pieces.find((piece) => !left.includes(piece)) ?? "";
}
