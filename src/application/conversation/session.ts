// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Draft, Drafts } from "../ports/drafts.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import { canBeTakenUp, nonceForLater, openOf } from "./open.ts";
import { topicAfter, topicToKeep, withTopic } from "./topic.ts";

type Asking = Pick<Request, "chat" | "person" | "signal" | "delivery">;

/** What is open for one person in one chat, for the time of one message. */
export type Session = Drafts & {
  /** As it was before the message; undefined when nothing was. */
  before(): Promise<Draft | undefined>;
  /**
   * Writes once what the message made of it, with what its reply speaks of: what it took the place of, and what it kept
   * for later, is put aside in the same transaction. What was open and not spoken of is open still, no more the last thing said. Gives what was
   * left unsaved so, if anything was.
   */
  finish(how: Finishing): Promise<Left | undefined>;
};

/**
 * What is left to be answered: as it was read, or, once what came after it is done, under its number; and how many more
 * were put aside before it.
 */
export type Left = { readonly others: number } & (
  | { readonly kind: "known"; readonly draft: Draft }
  | { readonly kind: "aside"; readonly nonce: string }
);

type Finishing = { readonly isTyped: boolean; readonly reply: Reply; readonly now: Temporal.Instant };

/** Of more than these the oldest are found by their own buttons only. */
const mostAside = 5;

/** Reads what is open at most once, and keeps what is to be written until `finish`. */
export function openSession(drafts: Drafts, { chat, person, signal, delivery }: Asking): Session {
  let reading: Promise<Draft | undefined> | undefined;
  let lately: Promise<Draft | undefined> | undefined;
  let written: { readonly draft: Draft | undefined } | undefined;
  const forLater = new Map<string, Draft>();
  let isTouched = false;
  let isDropped = false;
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
    async findLately(chatId, personId, of) {
      if (!isOurs(chatId, personId)) return drafts.findLately(chatId, personId, of);
      if (written !== undefined) return written.draft;
      lately ??= reading ?? drafts.findLately(chatId, personId, of);
      return lately;
    },
    async keep(chatId, personId, draft, of, aside = []) {
      if (!isOurs(chatId, personId)) return drafts.keep(chatId, personId, draft, of, aside);
      for (const one of aside) forLater.set(one.nonce, one);
      isTouched = true;
      written = { draft };
    },
    async drop(chatId, personId, ...others) {
      if (!isOurs(chatId, personId)) return drafts.drop(chatId, personId, ...others);
      isTouched = true;
      isDropped = true;
      written = { draft: undefined };
    },
    async finish({ isTyped, reply, now }) {
      const topic = topicToKeep(reply, now);
      // What neither read nor wrote it is only followed by a line of what is still open.
      if (isTyped && !isTouched && !topic) reading ??= lately ?? drafts.findLately(chat.id, person.id, signal);
      const was = isTouched || isTyped || topic ? await before().catch(ignoreStoreFault) : undefined;
      const unsaved = was !== undefined && openOf(was, { delivery }).kind !== "form" ? was : undefined;
      const isUnsaved = unsaved !== undefined && unsaved.finishedBy === undefined;
      const isLeftAsItWas =
        written === undefined || (written.draft?.isLast === false && written.draft.nonce === unsaved?.nonce);
      const isLeft = isLeftAsItWas && isTyped && isUnsaved && unsaved.isLast !== false;
      const left: Draft | undefined = isLeft ? { ...unsaved, isLast: false } : was;
      // What was taken away first is not put aside for what came in its place.
      const isReplaced =
        written?.draft !== undefined && isUnsaved && !isDropped && written.draft.nonce !== unsaved.nonce;
      const leftAside = [...forLater.values(), ...(isReplaced ? [unsaved] : [])];
      const finished = leftAside.flatMap(({ nonce, finishedBy }) => (finishedBy === undefined ? [] : [nonce]));
      const putAside = [...leftAside.map(nameAside), ...namesAside(was)].filter(
        (name) => !finished.includes(numberOf(name)),
      );
      const kept = written === undefined ? left : withAside(written.draft, putAside, was, delivery);
      const draft = withTopic(kept, topicAfter(was?.topic, topic), now);
      if (JSON.stringify(draft) === JSON.stringify(was)) return undefined;
      try {
        if (draft === undefined) await drafts.drop(chat.id, person.id, signal);
        else await drafts.keep(chat.id, person.id, draft, signal, leftAside);
      } catch (error) {
        const isOnlyMarked = written === undefined || written.draft?.finishedBy !== undefined;
        if (!(error instanceof StoreFault && isOnlyMarked)) throw error;
      }
      const waiting = numbersToTakeUp(draft);
      if (unsaved !== undefined && (isLeft || (isReplaced && isTyped))) {
        const own = [unsaved.nonce, nonceForLater(unsaved.nonce)];
        const others = waiting.filter((nonce) => !own.includes(nonce)).length;
        return { kind: "known", draft: unsaved, others };
      }
      const aside = isUnsaved && draft?.finishedBy !== undefined ? waiting : [];
      // A button says nothing of what else was left, but for the rest of its own telling.
      const nonce = isTyped ? aside[0] : aside.find((one) => one === nonceForLater(draft?.nonce ?? ""));
      return nonce === undefined ? undefined : { kind: "aside", nonce, others: isTyped ? aside.length - 1 : 0 };
    },
  };
}

/** The one-time numbers of what was put aside, the newest first. */
export function numbersAside(kept: Draft | undefined): readonly string[] {
  return namesAside(kept).map(numberOf);
}

/** Of those, the ones of what can be taken up again: a meeting that is told, a correction. */
export function numbersToTakeUp(kept: Draft | undefined): readonly string[] {
  return namesAside(kept).filter((name) => numberOf(name) === name);
}

/** What is only found by its own button stands with this sign before its number. */
const byItsButton = "~";

const numberOf = (name: string) => name.replace(byItsButton, "");

function namesAside(kept: Draft | undefined): readonly string[] {
  return (kept?.before ?? "").split(" ").filter((name) => name !== "");
}

function nameAside(draft: Draft): string {
  return canBeTakenUp(openOf(draft, { delivery: "" })) ? draft.nonce : byItsButton + draft.nonce;
}

/** The row with what was put aside, all but itself: also where what was open is gone, as long as something is aside. */
function withAside(
  written: Draft | undefined,
  putAside: readonly string[],
  was: Draft | undefined,
  delivery: string,
): Draft | undefined {
  const gone = was && { nonce: was.nonce, content: "{}", askedAt: was.askedAt, finishedBy: delivery };
  const { before: _, ...draft }: Partial<Draft> = written ?? gone ?? {};
  const aside = [...new Set(putAside)].filter((name) => numberOf(name) !== draft.nonce).slice(0, mostAside);
  if (aside.length === 0) return written && (draft as Draft);
  return { ...(draft as Draft), before: aside.join(" ") };
}

/** What was only to be marked, or told beside the answer, is not worth an answer. */
function ignoreStoreFault(error: unknown): undefined {
  if (!(error instanceof StoreFault)) throw error;
  return undefined;
}
