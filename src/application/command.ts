// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "#domain/operations.ts";
import type { MeetingReading } from "./reading/meeting-reading.ts";
import type { Reply } from "./reply.ts";
import type { ActionFields, Request, SentFile } from "./request.ts";
import type { Services } from "./services.ts";
import type { Language, Wording } from "./wording/wording.ts";

/** What a command says of itself: help, the manifest and the README's table are made of this. */
export type CommandSummary = {
  /** What is typed, in Italian, lower case: "incontro". Buttons name it too. */
  readonly name: string;
  /** Other words that mean the same, each in the language of whoever types it. */
  readonly aliases: readonly { readonly text: string; readonly language: Language }[];
  readonly summary: Readonly<Record<Language, string>>;
  /** One line that can be copied and works. */
  readonly example: Readonly<Record<Language, string>>;
  /** Teams offers ten commands at most while somebody types: this one is in help and in the README only. */
  readonly isSeldomAsked?: true;
};

export type Command = CommandSummary & {
  /** It is about no record of a year: on whatever card its button stands, it is of the current one. */
  readonly isOfNoYear?: true;
  /** What a request asks of it, by which the door knows the role that it needs. Pure. */
  operationOf(request: Pick<CommandRequest, "step" | "argument" | "chat">): Operation;
  /** Answers one request. Returns what to say and never sends; throws only when something broke. */
  handle(request: CommandRequest, services: Services): Promise<Reply>;
};

/** One step of a command: what it needs, and what it does. */
export type Step = {
  readonly needs: Operation;
  readonly run: (request: CommandRequest, services: Services) => Promise<Reply>;
};

/** One request for one command. */
export type CommandRequest = Pick<Request, "person" | "chat" | "mentions" | "delivery" | "signal"> & {
  /** What the button asked of the command, empty when the command was typed or is to be shown. */
  readonly step: string;
  /** What was typed after the command, or the button's argument: from outside, to be checked. */
  readonly argument: string;
  /** What was read of it, when it was typed. */
  readonly told?: MeetingReading;
  readonly fields: ActionFields;
  /** The files that came with what was typed; none with a button. */
  readonly files: readonly SentFile[];
  readonly wording: Wording;
};
