import type { Meeting } from "#domain/meeting.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { askTextReply } from "../views/ask-text.ts";
import { buttonView } from "../views/button.ts";
import { notFoundReply } from "../views/not-found.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { applyChange, factsOf } from "./apply-change.ts";
import { readSeen, toSeenArgument } from "./seen-meeting.ts";

const mostCharactersOfAReason = 300;

/** Asks why a meeting is to be annulled. */
export async function askAnnulment(request: CommandRequest, services: Services): Promise<Reply> {
  const number = /^\d{1,7}$/.test(request.argument) ? Number(request.argument) : 0;
  const meeting = await services.log.find(services.objective(), number, request.signal);
  if (meeting === undefined || meeting.state === "annulled") return notFoundReply(request.argument, request.wording);
  return reasonCard(meeting, meeting.revision, "", "", request);
}

/** Annuls a meeting with the reason that was written; without one, asks for it. */
export async function annulMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(request.argument);
  if (seen === undefined) return staleButtonReply(request.wording);
  const meeting = await services.log.find(services.objective(), seen.number, request.signal);
  if (meeting === undefined) return notFoundReply(String(seen.number), request.wording);
  const { annul } = request.wording.change;
  const why = cleanLine(request.fields.text ?? "");
  if (why === "") return reasonCard(meeting, seen.revision, "", annul.missing, request);
  if (why.length > mostCharactersOfAReason) {
    const cut = shortened(why, mostCharactersOfAReason);
    return reasonCard(meeting, seen.revision, cut, annul.tooLong(mostCharactersOfAReason), request);
  }
  const facts = { ...factsOf(meeting), state: "annulled" } as const;
  return applyChange(
    { ...seen, action: "annulled", facts, why, operation: `${request.argument}:annulled` },
    request,
    services,
  );
}

/** Brings an annulled meeting back to the state it had. */
export async function restoreMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(request.argument);
  if (seen === undefined) return staleButtonReply(request.wording);
  const objective = services.objective();
  const [meeting, last] = await Promise.all([
    services.log.find(objective, seen.number, request.signal),
    services.log.entry(objective, seen.revision, request.signal),
  ]);
  if (meeting === undefined) return notFoundReply(String(seen.number), request.wording);
  const before = last?.before?.state ?? "annulled";
  const state = before === "annulled" ? stateWhenRecorded(meeting, services.clock()) : before;
  const facts = { ...factsOf(meeting), state };
  return applyChange(
    { ...seen, action: "restored", facts, why: "", operation: `${request.argument}:restored` },
    request,
    services,
  );
}

/** Says that a planned meeting took place: from now on it counts. */
export async function holdMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const seen = readSeen(request.argument);
  if (seen === undefined) return staleButtonReply(request.wording);
  const meeting = await services.log.find(services.objective(), seen.number, request.signal);
  if (meeting === undefined) return notFoundReply(String(seen.number), request.wording);
  const facts = { ...factsOf(meeting), state: "held" } as const;
  return applyChange(
    { ...seen, action: "held", facts, why: "", operation: `${request.argument}:held` },
    request,
    services,
  );
}

function reasonCard(
  meeting: Meeting,
  revision: number,
  value: string,
  problem: string,
  { wording }: CommandRequest,
): Reply {
  const { annul } = wording.change;
  const { number } = meeting;
  const seen = toSeenArgument({ number, revision, nonce: "", isOutsideYearAccepted: false });
  return askTextReply({
    heading: annul.heading(number),
    lines: [{ text: annul.explain(meeting.day) }],
    label: annul.label,
    placeholder: annul.placeholder,
    value,
    problem,
    buttons: [
      buttonView(wording, "annul", "incontro.annulled", seen, "positive"),
      buttonView(wording, "back", "incontro.show", String(number)),
    ],
  });
}
