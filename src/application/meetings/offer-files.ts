// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { textFields } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import type { MeetingReference } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { SentFile } from "../request.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { filesReply } from "../views/files.ts";
import { plainReply } from "../views/plain-reply.ts";
import { findBefore } from "../years/find-before.ts";
import { ofEdition } from "../years/in-edition.ts";

/**
 * Asks which meeting the files prove: the one that the line names, or one of the newest held. Nothing is kept before
 * the answer.
 */
export async function offerFiles(
  files: readonly SentFile[],
  which: MeetingReference | undefined,
  { signal, wording }: Pick<CommandRequest, "signal" | "wording">,
  services: Services,
): Promise<Reply> {
  const { log, objective, register } = services;
  const text = evidenceOf(files);
  if (text.length > textFields.evidence) return plainReply("file-too-long", wording);
  const number = which?.number;
  if (number !== undefined) {
    const meeting = await log.find(objective(), number, signal);
    const before = meeting === undefined ? await findBefore(number, signal, services) : undefined;
    if (before !== undefined && before.meeting.state !== "annulled") {
      const there = before.services;
      const said = wording.year.instead(before.meeting, objective().year, there.objective().year);
      const reply = filesReply(there.register, files, text, [before.meeting], wording);
      return ofEdition(withNotices(reply, [said]), there.objective());
    }
    if (meeting === undefined || meeting.state === "annulled")
      return plainReply("no-meeting", wording, String(number), meeting);
    return filesReply(register, files, text, [meeting], wording);
  }
  const meant = which === undefined ? [] : await meetingsMeant(which, signal, services);
  if (meant.length > 0) return filesReply(register, files, text, meant, wording);
  const { latest } = await log.counts(objective(), signal);
  const found = await Promise.all(latest.map(({ number }) => log.find(objective(), number, signal)));
  const meetings = found.filter((meeting): meeting is Meeting => meeting !== undefined);
  const reply = filesReply(register, files, text, meetings, wording);
  return which === undefined || meetings.length === 0 ? reply : withNotices(reply, [wording.change.file.noneMeant]);
}

/** As many as the card has buttons for. */
const mostOffered = 4;

/** Those of the days and with the bodies that were named, newest first; annulled ones are nobody's meaning. */
async function meetingsMeant(
  { days, bodies }: MeetingReference,
  signal: AbortSignal,
  { log, objective }: Services,
): Promise<readonly Meeting[]> {
  const from = days[0];
  const until = days.at(-1);
  const filter = {
    ...(bodies.length === 0 ? {} : { bodies }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const { meetings } = await log.page({ objective: objective(), limit: 20, filter }, signal);
  const standing = meetings.filter(({ state }) => state !== "annulled");
  const ofDays = standing.filter(({ day }) => days.length === 0 || days.some((one) => isSameDay(one, day)));
  return ofDays.slice(0, mostOffered);
}

/** "verbale.pdf https://…": a long name is cut, never a link. Empty for no file. */
export function evidenceOf(files: readonly SentFile[]): string {
  const mostCharactersOfAName = Math.floor(100 / Math.max(1, files.length));
  return files.map(({ name, link }) => `${shortened(cleanLine(name), mostCharactersOfAName)} ${link}`).join("; ");
}
