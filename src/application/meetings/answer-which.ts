// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { isWanted } from "#domain/meeting-filter.ts";
import type { CommandRequest } from "../command.ts";
import type { Proposal } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import type { Pointer } from "../reading/answers/pointer.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { noSuchMeetingReply, whichMeetingReply } from "../views/which-meeting.ts";
import { ofEdition } from "../years/in-edition.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal" | "wording" | "argument">;

/** What is open while it is asked which meeting a message is of: the message, and the numbers of those that it may mean. */
const verbOfWhich = "incontro.which";

/** Shows what a line was understood to say. */
export const verbOfForm = "incontro.form";

/** Asks which of several meetings is meant: an answer in words says it, and what the message wants is done. */
export async function askWhich(meetings: readonly Meeting[], asking: Asking, services: Services): Promise<Reply> {
  const inOrder = [...meetings].sort((one, other) => byDay(one, other) || one.number - other.number);
  const numbers = inOrder.map(({ number }) => number).join(",");
  await propose({ verb: verbOfWhich, argument: asking.argument, fields: { numbers } }, asking, services);
  return whichReply(inOrder, asking, services);
}

/**
 * Says which meetings are near the one that was not found: an answer in words says which is meant, and a yes shows what
 * was understood, unless it tells no meeting (`isToldAlready`).
 */
export async function askNearest(
  meetings: readonly Meeting[],
  asking: Asking,
  services: Services,
  isToldAlready: boolean,
): Promise<Reply> {
  const { wording, argument } = asking;
  const numbers = meetings.map(({ number }) => number).join(",");
  const question =
    meetings.length === 0
      ? { verb: verbOfForm, argument, fields: {} }
      : { verb: verbOfWhich, argument, fields: { numbers, ...(isToldAlready ? {} : { isNone: "yes" }) } };
  if (meetings.length > 0 || !isToldAlready) await propose(question, asking, services);
  const line = isToldAlready ? undefined : argument;
  return ofEdition(
    noSuchMeetingReply(services.objective(), services.register, meetings, line, wording),
    services.objective(),
  );
}

function byDay({ day: one }: Meeting, { day: other }: Meeting): number {
  return one.toString() < other.toString() ? -1 : Number(!isSameDay(one, other));
}

function whichReply(meetings: readonly Meeting[], { wording }: Pick<Asking, "wording">, services: Services): Reply {
  const { register, objective } = services;
  return ofEdition(whichMeetingReply(objective(), register, meetings, wording), objective());
}

/**
 * The one that an answer points at, of those that were asked about; where it is not one, they are asked about again.
 * `taken`: the number of the one that was taken before, which "l'altro" does not mean.
 */
export async function choose(
  { fields }: Pick<Proposal, "fields">,
  pointer: Pointer | undefined,
  taken: number | undefined,
  asking: Pick<CommandRequest, "signal" | "wording">,
  services: Services,
): Promise<{ readonly number: number } | { readonly reply: Reply }> {
  const numbers = (fields.numbers ?? "").split(",").map(Number);
  const found = await Promise.all(numbers.map((one) => services.log.find(services.objective(), one, asking.signal)));
  const meetings = found.filter((one) => one !== undefined);
  const meant = pointer === undefined ? [] : pointedAt(pointer, meetings, taken, services);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return { number: only.number };
  return { reply: whichReply(only === undefined ? meetings : meant, asking, services) };
}

function pointedAt(
  pointer: Pointer,
  meetings: readonly Meeting[],
  taken: number | undefined,
  { register }: Services,
): readonly Meeting[] {
  switch (pointer.kind) {
    case "place":
      return [meetings.at(pointer.place)].filter((one) => one !== undefined);
    case "number":
      return meetings.filter(({ number, day }) => number === pointer.number || day.day === pointer.number);
    case "other":
      return taken === undefined ? [] : meetings.filter(({ number }) => number !== taken);
    case "told":
      return meetings.filter((meeting) => {
        const isOfTheDay = pointer.days.length === 0 || pointer.days.some((day) => isSameDay(day, meeting.day));
        return isOfTheDay && isWanted({ bodies: pointer.bodies }, meeting, register);
      });
  }
}
