import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { textFields } from "../recording/text-fields.ts";
import type { Reply } from "../reply.ts";
import type { SentFile } from "../request.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { filesReply, fileTooLongReply } from "../views/files.ts";
import { noMeetingReply } from "../views/not-found.ts";

/**
 * Asks which meeting the files prove: the one that the line names, or one of the newest held. Nothing is kept before
 * the answer.
 */
export async function offerFiles(
  files: readonly SentFile[],
  line: string,
  { signal, wording }: Pick<CommandRequest, "signal" | "wording">,
  { log, objective, register }: Services,
): Promise<Reply> {
  const text = evidenceOf(files);
  if (text.length > textFields.evidence) return fileTooLongReply(wording);
  const named = /(?<![\p{L}\p{N}/.])\d{1,6}(?![\p{N}/]|\.\p{N})/u.exec(line)?.[0];
  if (named !== undefined) {
    const meeting = await log.find(objective(), Number(named), signal);
    if (meeting === undefined || meeting.state === "annulled") return noMeetingReply(meeting, named, wording);
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
