// SPDX-License-Identifier: EUPL-1.2
import { type Meeting, mostEvidence, textFields } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { askAboutMeetingReply } from "../views/ask-text.ts";
import { applyChange, factsOf } from "./apply-change.ts";
import { findByNumber, findSeen } from "./find-meeting.ts";
import { plainArgument } from "./seen-meeting.ts";

/** Asks what proves a meeting; what was told already, in the field of the text, is shown in it. */
export async function askEvidence(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findByNumber(request, services);
  if ("reply" in found) return found.reply;
  const told = cleanLine(request.fields.text ?? "");
  return evidenceCard(found.meeting, found.meeting.revision, told, "", request);
}

/** Adds what was written to the evidence of a meeting: from now on it is documented. */
export async function documentMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findSeen(request, services, ["held", "planned"]);
  if ("reply" in found) return found.reply;
  const { seen, meeting } = found;
  const { evidence: words } = request.wording.change;
  const text = cleanLine(request.fields.text ?? "");
  const most = textFields.evidence;
  if (text === "") return evidenceCard(meeting, seen.revision, "", words.missing, request);
  if (text.length > most) return evidenceCard(meeting, seen.revision, text, "", request);
  const isFull = meeting.evidence.length >= mostEvidence && meeting.revision === seen.revision;
  if (isFull) return evidenceCard(meeting, seen.revision, text, words.tooMany(mostEvidence), request);
  const facts = { ...factsOf(meeting), evidence: [...meeting.evidence, { text }] };
  const operation = `${request.argument}:documented:${request.person.id}:${text}`;
  return applyChange({ ...seen, action: "documented", facts, why: "", operation }, request, services);
}

/** The card with the evidence as told; of one that is too long it says so. */
function evidenceCard(
  meeting: Meeting,
  revision: number,
  told: string,
  otherProblem: string,
  { wording }: CommandRequest,
): Reply {
  const { evidence } = wording.change;
  const value = shortened(told, textFields.evidence);
  const problem = value === told ? otherProblem : evidence.tooLong(textFields.evidence);
  const words = { ...evidence, heading: evidence.heading(meeting.number, meeting.day) };
  const button = {
    title: "addEvidence",
    verb: "incontro.document",
    argument: plainArgument(meeting.number, revision),
  } as const;
  return askAboutMeetingReply(meeting.number, words, { value, problem }, button, wording);
}
