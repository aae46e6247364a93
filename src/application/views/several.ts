import type { BodyRegister } from "#domain/body.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { sentenceOf } from "./meeting.ts";
import { messageReply } from "./message.ts";
import { toTotalsView } from "./totals.ts";

const mostOpened = 4;
const mostCharactersOfALine = 100;

/** The confirmation of several meetings recorded at once, with the totals that they made. */
export function severalRecordedReply(
  objective: Objective,
  register: BodyRegister,
  entries: readonly MeetingEntry[],
  wording: Wording,
): Reply {
  const { several, which } = wording.intention;
  const totals = entries.at(-1)?.totals;
  const figures = totals === undefined ? [] : [toTotalsView(objective, totals, wording).totals];
  const lines = entries.map(({ after }) => `${after.number}. ${sentenceOf(register, after, wording)}`);
  const open = entries
    .slice(0, mostOpened)
    .map(({ after }) => titledButton(wording, which.open(after.number), "incontro.show", String(after.number)));
  const buttons = [statusButton(wording), buttonView(wording, "meetings", "incontri"), ...open];
  const reply = messageReply("good", several.heading(entries.length), [...lines, ...figures], buttons);
  return { ...reply, summary: [reply.summary, ...figures].join(". ") };
}

/** Said when one of several meetings is to be asked, or was told already: none was recorded, each has its form. */
export function severalInDoubtReply(lines: readonly string[], wording: Wording, known: readonly Meeting[] = []): Reply {
  const { several } = wording.intention;
  const told = known.map(({ number, day }) => several.known(number, day));
  const quoted = lines.map((line, index) => `${index + 1}. «${shortened(line, mostCharactersOfALine)}»`);
  const buttons = lines
    .slice(0, mostOpened + 2)
    .map((line, index) => titledButton(wording, several.openOne(index + 1), "incontro.form", line));
  return messageReply(
    "default",
    several.doubt(lines.length),
    [...quoted, ...told, known.length === 0 ? several.doubtHint : several.knownHint],
    buttons,
  );
}
