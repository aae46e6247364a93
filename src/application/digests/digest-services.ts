// SPDX-License-Identifier: EUPL-1.2
import type { WeeklySlot } from "#domain/weekly-slot.ts";
import type { Agenda } from "../ports/agenda.ts";
import type { Conversations } from "../ports/conversations.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { Questions } from "../ports/questions.ts";
import type { Subscriptions } from "../ports/subscriptions.ts";

/** What the digest is made of, for the commands and for the job. */
export type DigestServices = {
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  readonly agenda: Agenda;
  readonly questions: Questions;
  readonly conversations: Pick<Conversations, "ofPerson" | "personal" | "people">;
  /** For those who chose none of their own: wall time of the clock's zone. */
  readonly slot: WeeklySlot;
  /** Has the job look at once at what is due, in this process. */
  readonly wake: () => void;
};
