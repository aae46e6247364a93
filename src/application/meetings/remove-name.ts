// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import { placesOfANameKept, placesOfANameTaken, placesOfName } from "#domain/remove-name.ts";
import type { CommandRequest } from "../command.ts";
import { StoreFault } from "../ports/store-fault.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { askAboutMeetingReply } from "../views/ask-text.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { changeReply } from "./apply-change.ts";
import { keepAskedText } from "./asked-text.ts";
import { entriesOf, mostEntries } from "./entries-of.ts";
import { findSeen } from "./find-meeting.ts";
import { plainArgument } from "./seen-meeting.ts";

const mostCharactersOfAName = 100;

/** Asks which name is to be removed from the meeting that the button saw, in whatever state it is. */
export async function askName(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findSeen(request, services, ["held", "planned", "annulled"]);
  return "reply" in found ? found.reply : nameCard(found.meeting, "", "", request);
}

/** Asks a yes, if the name stands anywhere in the meeting or in its history. */
export async function confirmName(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findSeen(request, services, ["held", "planned", "annulled"]);
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const { wording, signal } = request;
  const { removal } = wording.change;
  const name = cleanLine(request.fields.text ?? "");
  if (!/\p{L}{2}/u.test(name)) return nameCard(meeting, shortened(name, 100), removal.missing, request);
  if (name.length > mostCharactersOfAName) {
    const cut = shortened(name, mostCharactersOfAName);
    return nameCard(meeting, cut, removal.tooLong(mostCharactersOfAName), request);
  }
  const { bodies, doubts } = readBodies(name, services.register);
  if (bodies.length > 0 && doubts.length === 0) return nameCard(meeting, name, removal.aBody(name), request);
  const places = placesOfName(await entriesOf(meeting, signal, services, mostEntries), name);
  const [taken, kept] = [placesOfANameTaken, placesOfANameKept].map((of) =>
    of.flatMap((place) => (places.has(place) ? [removal.places[place](places.get(place) ?? 0)] : [])),
  );
  if (places.size === 0) return nameCard(meeting, name, removal.notFound(name), request);
  if (taken === undefined || taken.length === 0) {
    return nameCard(meeting, name, removal.onlyKept(wording.list(kept ?? [])), request);
  }
  const stays = kept === undefined || kept.length === 0 ? [] : [removal.kept(wording.list(kept))];
  const argument = `${plainArgument(meeting.number, meeting.revision)}:${name}`;
  // A yes that is typed asks for the name again: it is kept nowhere.
  await keepAskedText(nameCard(meeting, "", "", request), request, services);
  return messageReply(
    "default",
    removal.question(name, meeting.number),
    [removal.taken(wording.list(taken)), ...stays, removal.warning],
    [
      buttonView(wording, "yesRemoveName", "incontro.redacted", argument, "positive"),
      buttonView(wording, "back", "incontro.show", String(meeting.number)),
    ],
  );
}

/** Removes the name, for good: "7.12:Mario Rossi". */
export async function removeName(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, signal, person: by } = request;
  const [, seen = "", name = ""] = /^(\d{1,7}\.\d{1,9}):(.{2,100})$/u.exec(argument) ?? [];
  const found = await findSeen({ ...request, argument: seen }, services, ["held", "planned", "annulled"]);
  if ("reply" in found) return found.reply;
  if (!/\p{L}{2}/u.test(name)) return plainReply("stale-button", wording);
  const { number, revision } = found.seen;
  const { removal } = wording.change;
  const operation = `${argument}:redacted`;
  const { placeholder } = removal;
  const objective = services.objective();
  const told = { objective, number, revision, by, operation, name, placeholder };
  const outcome = await services.log.removeName(told, signal);
  const open = buttonView(wording, "open", "incontro.show", String(number));
  if (outcome.outcome === "unfinished") {
    const again = buttonView(wording, "goOn", "incontro.redacted", argument, "positive");
    return messageReply("attention", removal.unfinished(number), [removal.unfinishedHint], [again, open]);
  }
  await services.drafts.sweep({ name }, signal).catch(ignoreStoreFault);
  if (outcome.outcome !== "recorded") return changeReply(outcome, { number, operation }, request, services);
  return messageReply("good", removal.done(number), [], [open, statusButton(wording)]);
}

/** What was begun is swept in two days anyway. */
function ignoreStoreFault(error: unknown): void {
  if (!(error instanceof StoreFault)) throw error;
}

function nameCard(meeting: Meeting, value: string, problem: string, { wording }: CommandRequest): Reply {
  const { heading, explain, label, placeholderOfField: placeholder } = wording.change.removal;
  const words = { heading: heading(meeting.number), explain, label, placeholder };
  const argument = plainArgument(meeting.number, meeting.revision);
  const button = { title: "removeName", verb: "incontro.redact", argument } as const;
  return askAboutMeetingReply(meeting.number, words, { value, problem }, button, wording);
}
