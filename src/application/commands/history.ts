// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import { putEntries } from "../lasting-line.ts";
import { entriesOf } from "../meetings/entries-of.ts";
import { plainArgument } from "../meetings/seen-meeting.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView } from "../views/button.ts";
import { type HistoryContext, historyReply } from "../views/history.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

const entriesOnACard = 6;

export const historyCommand: Command = {
  name: "storia",
  aliases: [
    { text: "registro", language: "it" },
    { text: "history", language: "en" },
  ],
  ...commandWords("history"),
  operationOf: ({ step }) => (step === "publish" ? "record" : "read"),

  async handle(request, services) {
    const { argument, step } = request;
    if (step === "publish") return publish(request, services);
    const ofMeeting = step === "before" ? null : /^(\d{1,7})(?:\.(\d{1,9}))?$/.exec(argument);
    if (ofMeeting === null) return wholeHistory(request, services);
    const [, number, from] = ofMeeting;
    return meetingHistory(Number(number), from === undefined ? undefined : Number(from), request, services);
  },
};

/** Has everybody in the chat see what was recorded in private. The card that it was asked on stays as it is. */
async function publish({ argument, chat, wording, signal }: CommandRequest, services: Services): Promise<Reply> {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(argument) ?? [];
  const places = { from: Number(from ?? 0), to: Number(to ?? 0) };
  const isThere = await putEntries("published", places, chat, services.objective(), wording, services, signal);
  return { kind: "text", text: isThere ? wording.private.published : wording.private.nothingToPublish };
}

/** The changes of one meeting, or those from one place of its journal on. */
async function meetingHistory(
  number: number,
  from: number | undefined,
  { signal, wording }: CommandRequest,
  services: Services,
): Promise<Reply> {
  const meeting = await services.log.find(services.objective(), number, signal);
  if (meeting === undefined) return plainReply("no-meeting", wording, String(number));
  const found = await entriesOf({ revision: from ?? meeting.revision }, signal, services, entriesOnACard);
  const entries = found.filter((entry) => entry.kind === "meeting" && entry.after.number === number);
  const previous = entries.at(-1)?.previous;
  const more = [
    buttonView(wording, "open", "incontro.show", String(number)),
    ...(previous === undefined ? [] : [buttonView(wording, "older", "storia", `${number}.${previous}`)]),
    buttonView(wording, "removeName", "incontro.name", plainArgument(number, meeting.revision)),
  ];
  const heading = wording.change.history.headingOf(number);
  return historyReply(heading, entries, more, contextOf(services), wording);
}

async function wholeHistory({ argument, signal, wording }: CommandRequest, services: Services): Promise<Reply> {
  const before = /^\d{1,9}$/.test(argument) ? { before: Number(argument) } : {};
  const query = { objective: services.objective(), limit: entriesOnACard, ...before };
  const entries = await services.log.history(query, signal);
  const oldest = entries.at(-1)?.sequence ?? 1;
  const older = oldest > 1 ? [buttonView(wording, "older", "storia.before", String(oldest))] : [];
  const { heading } = wording.change.history;
  return historyReply(heading, entries, older, contextOf(services), wording);
}

function contextOf({ objective, register, clock }: Services): HistoryContext {
  return { objective: objective(), register, timeZone: clock().timeZoneId };
}
