// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { CardReply } from "../reply.ts";
import type { Chat } from "../request.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { entryReply, headingOf } from "./entry.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** What stays of what was recorded in private: what, with which outcome, and by whom. At least one entry. */
export function lastingReply(
  objective: Objective,
  register: BodyRegister,
  entries: readonly JournalEntry[],
  wording: Wording,
): CardReply {
  const headings = entries.map((entry) => headingOf(entry, wording));
  const told = entries.map((entry) => entryReply(objective, register, entry, wording).summary);
  const [first] = entries;
  const lines = [...told, ...(first === undefined ? [] : [wording.private.by(first.by.name)])];
  const open = entries.flatMap((entry) =>
    entry.kind === "meeting" ? [buttonView(wording, "open", "incontro.show", String(entry.after.number))] : [],
  );
  const reply = messageReply("default", headings.join(", "), lines, open.slice(0, 1));
  return { ...reply, objective: objective.code };
}

/** The way to have everybody in the chat see the entries of the journal from one place to another. */
export function publishButton(kind: Chat["kind"], from: number, to: number, wording: Wording): ButtonView {
  const title = kind === "channel" ? "publishInChannel" : "publishInGroup";
  return buttonView(wording, title, "storia.publish", `${from}-${to}`);
}
