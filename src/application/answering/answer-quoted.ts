// SPDX-License-Identifier: EUPL-1.2
import type { Command, CommandRequest } from "../command.ts";
import { asksToRecord } from "../reading/asks-to-record.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { mostCharactersOfAMessage } from "../too-long.ts";
import { notInQuotedReply, quotedTooLongReply } from "../views/sent-message.ts";
import { proposeTold, readTold } from "./propose-told.ts";

/**
 * Proposes the meeting that somebody else told, forwarded alone or quoted with "registralo". Undefined when the message
 * says something of its own: what was quoted is then nothing but what it answers.
 */
export async function answerQuoted(
  quoted: string,
  request: CommandRequest,
  commands: readonly Command[],
  services: Services,
): Promise<Reply | undefined> {
  const line = cleanLine(request.argument);
  if (line !== "" && !asksToRecord(line)) return undefined;
  if (quoted.length > mostCharactersOfAMessage) return quotedTooLongReply(request.wording);
  const reading = readTold(quoted, commands, services);
  const reply = await proposeTold(reading, request, commands, services);
  return reply ?? notInQuotedReply(reading.line, request.wording);
}
