// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Draft, Drafts } from "../ports/drafts.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import { openOf } from "./open.ts";
import { topicAfter, topicToKeep, withTopic } from "./topic.ts";

type Asking = Pick<Request, "chat" | "person" | "signal" | "delivery">;

/** What is open for one person in one chat, for the time of one message. */
export type Session = Drafts & {
  /** As it was before the message; undefined when nothing was. */
  before(): Promise<Draft | undefined>;
  /**
   * Writes once what the message made of it, with what its reply speaks of: what it took the place of is put aside in
   * the same transaction. What was open and not spoken of is open still, no more the last thing said. Gives what was
   * left unsaved so, if anything was.
   */
  finish(how: Finishing): Promise<Draft | undefined>;
};

type Finishing = { readonly isTyped: boolean; readonly reply: Reply; readonly now: Temporal.Instant };

/** Reads what is open at most once, and keeps what is to be written until `finish`. */
export function openSession(drafts: Drafts, { chat, person, signal, delivery }: Asking): Session {
  let reading: Promise<Draft | undefined> | undefined;
  let written: { readonly draft: Draft | undefined } | undefined;
  let isTouched = false;
  const before = () => {
    reading ??= drafts.find(chat.id, person.id, signal);
    return reading;
  };
  const isOurs = (chatId: string, personId: string) => chatId === chat.id && personId === person.id;
  return {
    ...drafts,
    before,
    async find(chatId, personId, ...others) {
      if (!isOurs(chatId, personId)) return drafts.find(chatId, personId, ...others);
      return written === undefined ? before() : written.draft;
    },
    async keep(chatId, personId, draft, ...others) {
      if (!isOurs(chatId, personId)) return drafts.keep(chatId, personId, draft, ...others);
      isTouched = true;
      written = { draft };
    },
    async drop(chatId, personId, ...others) {
      if (!isOurs(chatId, personId)) return drafts.drop(chatId, personId, ...others);
      isTouched = true;
      written = { draft: undefined };
    },
    async finish({ isTyped, reply, now }) {
      const topic = topicToKeep(reply, now);
      // What neither read nor wrote it is only followed by a line of what is still open.
      if (isTyped && !isTouched && !topic) reading ??= drafts.findLately(chat.id, person.id, signal);
      const was = isTouched || isTyped || topic ? await before().catch(ignoreStoreFault) : undefined;
      const unsaved = was !== undefined && openOf(was, { delivery }).kind !== "form" ? was : undefined;
      const isUnsaved = unsaved !== undefined && unsaved.finishedBy === undefined;
      const isLeft = written === undefined && isTyped && isUnsaved && unsaved.isLast !== false;
      const left: Draft | undefined = isLeft ? { ...unsaved, isLast: false } : was;
      const kept = written === undefined ? left : written.draft && { ...keptBefore(was), ...written.draft };
      const draft = withTopic(kept, topicAfter(was?.topic, topic), now);
      if (JSON.stringify(draft) === JSON.stringify(was)) return undefined;
      const isReplaced = written?.draft !== undefined && isUnsaved && written.draft.nonce !== unsaved.nonce;
      try {
        if (draft === undefined) await drafts.drop(chat.id, person.id, signal);
        else if (!isReplaced) await drafts.keep(chat.id, person.id, draft, signal);
        else await drafts.keep(chat.id, person.id, { ...draft, before: unsaved.nonce }, signal, unsaved);
      } catch (error) {
        const isOnlyMarked = written === undefined || written.draft?.finishedBy !== undefined;
        if (!(error instanceof StoreFault && isOnlyMarked)) throw error;
      }
      return isLeft || (isReplaced && isTyped) ? unsaved : undefined;
    },
  };
}

/** What was put aside stays known until something else is. */
function keptBefore(was: Draft | undefined): Pick<Draft, "before"> {
  return was?.before === undefined ? {} : { before: was.before };
}

/** What was only to be marked, or told beside the answer, is not worth an answer. */
function ignoreStoreFault(error: unknown): undefined {
  if (!(error instanceof StoreFault)) throw error;
  return undefined;
}
