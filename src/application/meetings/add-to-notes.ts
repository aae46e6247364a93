// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { noCorrection } from "../reading/intentions/correcting.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { correctInWords } from "./correct-in-words.ts";
import { findByNumber } from "./find-meeting.ts";

/** Shows a meeting with words after its notes: "2 hanno firmato". Nothing is changed before a yes. */
export async function addToNotes(request: CommandRequest, services: Services): Promise<Reply> {
  const [number = "", ...words] = request.argument.split(" ");
  const found = await findByNumber({ ...request, argument: number }, services);
  if ("reply" in found) return found.reply;
  return correctInWords(found.meeting, { ...noCorrection, notes: cleanLine(words.join(" ")) }, request, services);
}
