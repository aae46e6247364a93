// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import type { Open } from "../conversation/open.ts";
import { waysOpen } from "../conversation/ways.ts";
import { bodiesMeant } from "../reading/bodies/body-doubt.ts";
import type { CommandWords } from "../reading/command.ts";
import type { YearNamed } from "../reading/days/year-named.ts";
import type { IntentionContext } from "../reading/intentions/read-intention.ts";
import { isQuestion } from "../reading/is-question.ts";
import { asOpening, type Opening } from "../reading/opening.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { yearsNamed } from "../reading/year-of-message.ts";
import type { Services } from "../services.ts";
import type { Language } from "../wording/wording.ts";
import { withEdition } from "../years/in-edition.ts";

/** A message as it is read, and the edition that it is about; or the year that it is about, of which no diary is kept. */
export type MessageRead =
  | { readonly reading: Reading; readonly services: Services; readonly edition?: Objective }
  | { readonly reading: Reading; readonly notKept: YearNamed };

type Beside = {
  /** What the message may answer. */
  readonly open: Open;
  readonly hasFiles: boolean;
  /** What was spoken of last. */
  readonly topic?: Topic | undefined;
  readonly commands: readonly CommandWords[];
  readonly language?: Language | undefined;
  readonly signal: AbortSignal;
};

/**
 * Reads a message, beside what is open, with the bodies of the year that it is about: the whole of it once, and where it
 * names a year the rest of it without.
 */
export async function readMessage(opening: Opening, beside: Beside, services: Services): Promise<MessageRead> {
  const { commands, hasFiles, language, signal, topic } = beside;
  const asked = askedBy(beside.open, services);
  const context = {
    commands,
    hasFiles,
    isAnswer: beside.open.kind !== "nothing",
    shown: waysOpen(beside.open).map(({ title }) => title),
    ...(language === undefined ? {} : { language }),
    ...(asked === undefined ? {} : { asked }),
    ...(topic === undefined ? {} : { topic }),
  };
  const readIn = (words: Opening, there: Services) => read(words, { ...contextOf(there), ...context });
  const { editions } = services;
  const whole = readIn(opening, services);
  const isAnswer = beside.open.kind !== "nothing" && (whole.completed ?? whole.amended) !== undefined;
  const asksOnlyOfIt = !isAnswer && asksNothingRead(whole);
  for (const { named, text, isMeant } of yearsNamed(opening, whole.intention, services.clock())) {
    const edition = named.code === undefined ? editions.ofYear(named.year) : editions.ofCode(named.code);
    const there = edition === undefined ? services : await withEdition(edition, services, signal);
    const read = readIn(asOpening(text, commands), there);
    const reading =
      isMeant(read.intention) || !asksOnlyOfIt ? read : { ...whole, intention: howItStands, isOnItsOwn: true };
    if (!isMeant(reading.intention)) continue;
    return edition === undefined ? { reading, notKept: named } : { reading, services: there, edition };
  }
  const edition = whole.year === undefined ? undefined : editions.ofYear(whole.year);
  return edition === undefined
    ? { reading: whole, services }
    : { reading: whole, services: await withEdition(edition, services, signal), edition };
}

/** "E il 2021 com'è finito?": with nothing else that is named. */
function asksNothingRead({ intention, line, meeting, presumed }: Reading): boolean {
  const isOfAnother = presumed !== undefined || meeting.day.kind !== "none" || bodiesMeant(meeting).length > 0;
  return intention.kind === "none" && isQuestion(line) && !isOfAnother;
}

const howItStands = { kind: "question", question: { about: "status" }, doubts: [], unread: [] } as const;

/** What is open of a meeting, and when it was asked. */
function askedBy(open: Open, { clock }: Services) {
  if (open.kind === "nothing" || open.proposal.draft === undefined) return undefined;
  return { draft: open.proposal.draft, askedAt: open.kept.askedAt.toZonedDateTimeISO(clock().timeZoneId) };
}

function contextOf({ clock, register, objective }: Services): IntentionContext {
  return { now: clock(), register, objective: objective() };
}
