// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { createConversations } from "#adapters/store/conversations.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { createAnswer } from "#application/answering/answer.ts";
import { commands } from "#application/commands/index.ts";
import type { CardName, CardReply, CardViews, Reply } from "#application/reply.ts";
import type { Chat, Person, SentFile } from "#application/request.ts";
import type { Pages } from "#application/services.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Role } from "#domain/role.ts";
import { createServices } from "#operations/create-services.ts";

const chiara: Person = { id: "person-chiara", name: "Chiara Bianchi" };
const personalChat: Chat = { id: "chat-1", kind: "personal" };

type Saying = {
  readonly person?: Person;
  readonly chat?: Chat;
  readonly delivery?: string;
  readonly files?: readonly SentFile[];
  readonly isPrivate?: true;
  readonly until?: AbortSignal;
  /** An instant, as it is written: "2021-07-27T21:59:50Z". */
  readonly sentAt?: string;
};

/** The whole application on a store in memory, on Wednesday 28 July 2021 at 10:00 in Florence unless told otherwise. */
export function aBot({
  now = "2021-07-28T10:00[Europe/Rome]",
  managers = "everyone" as readonly string[] | "everyone",
  newPeople = (managers === "everyone" ? "manager" : "editor") as Role,
  rows = openMemory(),
  pages = {} as Pages,
} = {}) {
  let time = Temporal.ZonedDateTime.from(now);
  const clock = () => time;
  const conversations = createConversations(rows);
  const services = createServices(rows, {
    clock,
    conversations,
    slot: { weekday: 1, hour: 8, minute: 0 },
    wake: () => {},
    firstManagers: managers === "everyone" ? [] : managers,
    newPeople,
    pages,
  });
  const objective = services.editions.current;
  const answer = createAnswer(commands, services);
  const signal = new AbortController().signal;
  const context = ({
    person = chiara,
    chat = personalChat,
    delivery = randomUUID(),
    isPrivate,
    until = signal,
    sentAt,
  }: Saying) => ({
    ...(sentAt === undefined ? {} : { sentAt: Temporal.Instant.from(sentAt) }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
    person,
    chat,
    delivery,
    signal: until,
  });

  const bot = {
    services,
    say: (text: string, saying: Saying = {}): Promise<Reply> =>
      answer({ input: { kind: "text", text, files: saying.files ?? [] }, ...context(saying) }),

    press: (verb: string, fields: Readonly<Record<string, string>> = {}, saying: Saying = {}): Promise<Reply> =>
      answer({ input: { kind: "action", verb, fields }, ...context(saying) }),

    /** Presses the button with this title, as the card sends it, with the inputs given. */
    pressTitled(reply: Reply, title: string, inputs: Readonly<Record<string, string>> = {}, saying: Saying = {}) {
      assert.ok(reply.kind === "card" && "buttons" in reply.view, "the reply has no buttons");
      const button = reply.view.buttons.find((candidate) => candidate.title === title);
      assert.ok(button, `no button «${title}» in ${reply.view.buttons.map((one) => one.title).join(", ")}`);
      return bot.press(
        button.verb,
        { ...inputs, argument: button.argument, language: button.language, ...codeOf(reply) },
        saying,
      );
    },

    rows,

    /** Has the person's own chat be known, as after their first message. */
    async meet(person: Person, chatId: string) {
      const chat = { id: chatId, kind: "personal" } as const;
      await conversations.keep({ chat, person, reference: "{}", seenAt: time.toInstant() }, signal);
    },

    /** Moves the clock, also back: "2021-08-02T08:00". */
    moveTo(wall: string) {
      time = Temporal.PlainDateTime.from(wall).toZonedDateTime(time.timeZoneId);
    },

    wait(duration: Temporal.DurationLike) {
      time = time.add(duration);
    },

    /** The bodies as they are stored. */
    register: () => services.log.register(objective(), signal),

    /** The newest changes, newest first. */
    history: () => services.log.history({ objective: objective(), limit: 100 }, signal),

    /** Every meeting stored, newest first. */
    async stored(): Promise<readonly Meeting[]> {
      const { meetings } = await services.log.page({ objective: objective(), limit: 100 }, signal);
      return meetings;
    },
  };
  return bot;
}

/** The view of a reply that must be this card. */
export function viewOf<Name extends CardName>(reply: Reply, name: Name): CardViews[Name] {
  assert.equal(reply.kind === "card" ? reply.card : reply.kind, name, `summary: ${(reply as CardReply).summary}`);
  return (reply as CardReply).view as CardViews[Name];
}

/** What a card says first; the whole reply where it says nothing first. */
export function headingOf(reply: Reply): string {
  return reply.kind === "card" && "heading" in reply.view ? reply.view.heading : JSON.stringify(reply);
}

/** As the card's buttons carry it. */
export function codeOf(reply: Reply): { readonly objective?: string } {
  return reply.kind === "card" && reply.objective !== undefined ? { objective: reply.objective } : {};
}
