// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Language } from "./wording/wording.ts";

/** Who wrote. The id is the Entra object id where the platform gives it. */
export type Person = { readonly id: string; readonly name: string };

/** Somebody who was mentioned in a message, by the id of their account in the chat, which is another than a person's. */
export type Mention = { readonly id: string; readonly name: string };

/** Where it was written. A thread of a channel is a chat of its own: its id is the channel's, and more. */
export type Chat = {
  readonly id: string;
  readonly kind: "personal" | "group" | "channel";
  /** Whose channel it is; absent where the platform did not say. */
  readonly team?: string;
};

/**
 * What came in: a line as typed, with mentions of the bot already taken away, or a button of a card. A button's
 * fields come from outside and can be forged: each command checks its own.
 */
export type Input =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly files: readonly SentFile[];
      /** It takes the place of what the same message said before. */
      readonly isEdited?: true;
      /** What somebody else wrote that came with it: forwarded, or the beginning of what it answers. */
      readonly quoted?: string;
      /** What came beside the words and is kept nowhere. */
      readonly unread?: readonly UnreadThing[];
    }
  | { readonly kind: "action"; readonly verb: string; readonly fields: ActionFields };

/** A file sent in the chat: it stays where it is, its name and its https link are kept. */
export type SentFile = { readonly name: string; readonly link: string };

/** What a message may hold that is neither words nor a file. */
export type UnreadThing = "image" | "voice" | "video" | "loop" | "card" | "other";

/** What a card sends: the button's own data and the inputs, one string each; anything else was refused at the door. */
export type ActionFields = Readonly<Record<string, string>>;

/** One thing that a person asked, from wherever it came. */
export type Request = {
  readonly input: Input;
  readonly person: Person;
  readonly chat: Chat;
  /** Only whoever wrote sees it, and its answer, and neither for long: in a chat of several. */
  readonly isPrivate?: true;
  /** Those who were mentioned in a message, the bot apart. */
  readonly mentions?: readonly Mention[];
  /** The same for every delivery of the same message; whatever is written once is written under it. */
  readonly delivery: string;
  /** The language of their client, for what is said in no words of theirs; absent where that is not to be trusted. */
  readonly language?: Language;
  /** When whoever wrote sent it, by the platform's clock; absent where that is not to be trusted. */
  readonly sentAt?: Temporal.Instant;
  /** Ends 8 seconds after the request came in. Every call that waits takes it. */
  readonly signal: AbortSignal;
};
