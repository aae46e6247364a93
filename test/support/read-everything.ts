// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { typedText } from "#adapters/teams/typed-text.ts";
import { commands } from "#application/commands/index.ts";
import { meaningOf } from "#application/reading/answers/answer-words.ts";
import { readBodies } from "#application/reading/bodies/bodies.ts";
import { canBeNewName, isMadeAsAName } from "#application/reading/bodies/body-names.ts";
import { readCommand, twoCommands } from "#application/reading/command.ts";
import { readAsOf } from "#application/reading/days/as-of.ts";
import { readDays } from "#application/reading/days/day.ts";
import { daysOfVague } from "#application/reading/days/days-of-vague.ts";
import { readWeeklySlot } from "#application/reading/days/weekly-slot.ts";
import { draftFromReading } from "#application/reading/draft-from-reading.ts";
import { withoutCourtesies } from "#application/reading/engine/without-courtesies.ts";
import { readBodyRequest, waysToPart } from "#application/reading/intentions/body-request.ts";
import { readReference } from "#application/reading/intentions/meeting-reference.ts";
import { readChange } from "#application/reading/intentions/read-change.ts";
import { readDigestAsking, readDigestRequest } from "#application/reading/intentions/read-digest.ts";
import { readMeetingsAsked } from "#application/reading/intentions/read-filter.ts";
import { readIntention } from "#application/reading/intentions/read-intention.ts";
import { languageOf } from "#application/reading/language-of.ts";
import { mayTellMeeting } from "#application/reading/may-tell.ts";
import { readMeetingLine } from "#application/reading/meeting-line.ts";
import { inOneLine } from "#application/reading/one-line.ts";
import { read } from "#application/reading/read.ts";
import { isEvidence } from "#application/reading/take-evidence.ts";
import { topicIn } from "#application/reading/take-topic.ts";
import { readTelling } from "#application/reading/telling.ts";
import { cleanLine, cleanText } from "#application/text.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const register = florentineBodies;
const context = { now, register, objective: grandeFirenze, year: 2021 };
const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map(({ text }) => text) }));
const asked = {
  draft: draftFromReading(readMeetingLine("ieri con Barberino e Publiacqua", context), register),
  askedAt: now,
};
const slot = { weekday: 1, hour: 8, minute: 0 };

/** What reads text from outside, by name: every way in, and what reads a part that a button or a field brings. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  typedText: (text) => typedText({ text } as Parameters<typeof typedText>[0]),
  cleanText,
  cleanLine,
  inOneLine,
  languageOf,
  withoutCourtesies,
  readCommand: (text) => readCommand(text, words),
  twoCommands: (text) => twoCommands(text, words),
  meaningOf,
  isEvidence,
  readDays: (text) => readDays(text, now),
  readAsOf: (text) => readAsOf(text, now, 2021),
  daysOfVague: (text) => daysOfVague(text, now),
  readWeeklySlot: (text) => readWeeklySlot(text, slot),
  readBodies: (text) => readBodies(text, register),
  isMadeAsAName,
  canBeNewName,
  readBodyRequest,
  waysToPart: (text) => (["merge", "rename", "alias"] as const).map((way) => waysToPart(way, text)),
  readDigestRequest,
  readDigestAsking,
  readReference: (text) => readReference(text, context),
  readMeetingsAsked: (text) => readMeetingsAsked(text, context),
  topicIn: (text) => topicIn(text, register),
  readChange: (text) => readChange(text, context),
  readMeetingLine: (text) => readMeetingLine(text, context),
  mayTellMeeting: (text) => mayTellMeeting(text, context),
  readTelling: (text) => readTelling(text, context),
  read: (text) => read(text, { ...context, commands: words }),
  "read, where something was asked": (text) => read(text, { ...context, commands: words, asked, isAnswer: true }),
  readIntention: (text) => readIntention(text, context),
};
