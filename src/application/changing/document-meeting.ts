import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { textFields } from "../recording/text-fields.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { askTextReply } from "../views/ask-text.ts";
import { buttonView } from "../views/button.ts";
import { notFoundReply } from "../views/not-found.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { applyChange, factsOf } from "./apply-change.ts";
import { readSeen, toSeenArgument } from "./seen-meeting.ts";

/** As many as still fit on a card, each as long as it may be. */
const mostEvidence = 5;

/** Asks what proves a meeting. */
export async function askEvidence(request: CommandRequest, services: Services): Promise<Reply> {
  const number = /^\d{1,7}$/.test(request.argument) ? Number(request.argument) : 0;
  const meeting = await services.log.find(services.objective(), number, request.signal);
  if (meeting === undefined || meeting.state === "annulled") return notFoundReply(request.argument, request.wording);
  return evidenceCard(meeting, meeting.revision, "", "", request);
}

/** Adds what was written to the evidence of a meeting: from now on it is documented. */
export async function documentMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(request.argument);
  if (seen === undefined) return staleButtonReply(request.wording);
  const meeting = await services.log.find(services.objective(), seen.number, request.signal);
  if (meeting === undefined) return notFoundReply(String(seen.number), request.wording);
  const { evidence: words } = request.wording.change;
  const text = cleanLine(request.fields.text ?? "");
  const most = textFields.evidence;
  const problem = text.length > most ? words.tooLong(most) : words.missing;
  if (text === "" || text.length > most)
    return evidenceCard(meeting, seen.revision, shortened(text, most), problem, request);
  const isFull = meeting.evidence.length >= mostEvidence && meeting.revision === seen.revision;
  if (isFull) return evidenceCard(meeting, seen.revision, text, words.tooMany(mostEvidence), request);
  const facts = { ...factsOf(meeting), evidence: [...meeting.evidence, { text }] };
  const operation = `${request.argument}:documented:${request.person.id}:${text}`;
  return applyChange({ ...seen, action: "documented", facts, why: "", operation }, request, services);
}

function evidenceCard(
  meeting: Meeting,
  revision: number,
  value: string,
  problem: string,
  { wording }: CommandRequest,
): Reply {
  const { evidence } = wording.change;
  const { number } = meeting;
  const seen = toSeenArgument({ number, revision, nonce: "", isOutsideYearAccepted: false });
  return askTextReply({
    heading: evidence.heading(number),
    lines: [{ text: evidence.explain }],
    label: evidence.label,
    placeholder: evidence.placeholder,
    value,
    problem,
    buttons: [
      buttonView(wording, "addEvidence", "incontro.document", seen, "positive"),
      buttonView(wording, "back", "incontro.show", String(number)),
    ],
  });
}
