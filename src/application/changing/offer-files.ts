// SPDX-License-Identifier: EUPL-1.2

import type { Meeting } from "#domain/meeting.ts";
import { textFields } from "#domain/text-fields.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
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
  line: string,
  { signal, wording }: Pick<CommandRequest, "signal" | "wording">,
  services: Services,
): Promise<Reply> {
  const { log, objective, register } = services;
  const text = evidenceOf(files);
  if (text.length > textFields.evidence) return plainReply("file-too-long", wording);
  const named = /(?<![\p{L}\p{N}/.])\d{1,6}(?![\p{N}/]|\.\p{N})/u.exec(line)?.[0];
  if (named !== undefined) {
    const meeting = await log.find(objective(), Number(named), signal);
    const before = meeting === undefined ? await findBefore(Number(named), signal, services) : undefined;
    if (before !== undefined && before.meeting.state !== "annulled") {
      const there = before.services;
      const said = wording.year.instead(before.meeting, objective().year, there.objective().year);
      const reply = filesReply(there.register, files, text, [before.meeting], wording);
      return ofEdition(withNotices(reply, [said]), there.objective());
    }
    if (meeting === undefined || meeting.state === "annulled") return plainReply("no-meeting", wording, named, meeting);
    return filesReply(register, files, text, [meeting], wording);
  }
  const { latest } = await log.counts(objective(), signal);
  const found = await Promise.all(latest.map(({ number }) => log.find(objective(), number, signal)));
  const meetings = found.filter((meeting): meeting is Meeting => meeting !== undefined);
  return filesReply(register, files, text, meetings, wording);
}

/** "verbale.pdf https://…": a long name is cut, never a link. Empty for no file. */
export function evidenceOf(files: readonly SentFile[]): string {
  const mostCharactersOfAName = Math.floor(100 / Math.max(1, files.length));
  return files.map(({ name, link }) => `${shortened(cleanLine(name), mostCharactersOfAName)} ${link}`).join("; ");
}
