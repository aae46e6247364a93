// SPDX-License-Identifier: EUPL-1.2
import type { Activity, TurnContext } from "botbuilder";
import type { Answer } from "#application/answering/answer.ts";
import type { EndedMeeting } from "#application/answering/meeting-ended.ts";
import type { Conversations } from "#application/ports/conversations.ts";
import { causeOf, type Log } from "#application/ports/log.ts";
import type { Reply } from "#application/reply.ts";
import type { Chat, Request } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { type AdmissionRules, createAdmission } from "./admission.ts";
import { withCalendar } from "./calendar-file.ts";
import { type CardRenderer, createCardRenderer } from "./cards.ts";
import { deliveryOf, isAsking, toAsking, toChat, toPerson, toRequest } from "./incoming.ts";
import { invokeOf } from "./invokes.ts";
import { createKnownChats } from "./known-chats.ts";
import { endedMeeting } from "./meeting-end.ts";
import { toMessage } from "./outgoing.ts";
import { createPersonLimit, type Standing } from "./person-limit.ts";
import { isFromElsewhere, leftChat } from "./presence.ts";
import { isOfAPerson } from "./refusal.ts";
import { send } from "./send.ts";
import { TurnAdapter } from "./turn-adapter.ts";
import { within } from "./within.ts";

/** A second more than the signal that the application is handed: it may still say, in its words, that it ended. */
const mostMillisecondsToAnswer = 9000;

/** An address not kept is kept at the next message: the answer does not wait for it. */
const mostMillisecondsToKeep = 3000;

const withinTheLimit: Standing = { kind: "within" };

type Asking = Omit<Request, "input">;

export type TeamsOptions = AdmissionRules & {
  /** What one person may send in a minute; 0: as much as they like. */
  readonly messagesPerMinute: number;
  readonly cards: URL;
  readonly answer: Answer;
  /** What is said where the bot was added, to whoever added it. */
  readonly greet: (asking: Asking) => Promise<Reply>;
  readonly conversations: Pick<Conversations, "keep" | "meet" | "find" | "arrive">;
  /** Told of every chat where somebody wrote or pressed a button: of nothing else that happens there. */
  readonly heard: (chat: Chat, signal: AbortSignal) => Promise<void>;
  /** Told of every chat that the bot was taken away from. */
  readonly removed: (chat: Chat, signal: AbortSignal) => Promise<void>;
  /** Told of every meeting that ended where the bot is. */
  readonly meetingEnded: (chat: Chat, meeting: EndedMeeting, signal: AbortSignal) => Promise<void>;
  /** What is said to what the bot does not do. A text. */
  readonly notHere: (asking: Asking) => Promise<Reply>;
  /** What is said when something broke. */
  readonly surprise: (asking: Asking) => Reply;
  /** What is said to whoever wrote too much, and is heard again after so many seconds. A text: the card pressed stays. */
  readonly tooMany: (asking: Asking & Partial<Request>, seconds: number) => Reply;
  /** Where faults are told, and refusals: one line each. */
  readonly log: Pick<Log, "fault">;
};

export type TeamsDoor = {
  /** Handles one activity and says what to answer over HTTP. Never throws; tells nothing of why it refused. */
  deliver(authorization: string, body: unknown): Promise<{ readonly status: number; readonly body?: unknown }>;
};

/** The way in for Teams: an activity becomes a request, and the reply goes back by the connector or in the answer. */
export function createTeamsDoor(options: TeamsOptions): TeamsDoor {
  const { log } = options;
  const isAuthenticated = options.identity !== undefined;
  const admit = createAdmission(options);
  const adapter = new TurnAdapter(options.identity);
  const countMessage = createPersonLimit(options.messagesPerMinute);
  const cards = createCardRenderer(options.cards, { hasDialogs: isAuthenticated });
  const keepChat = createKnownChats(options.conversations);

  /** What is sent for a reply; for one that does not come, or cannot be drawn, what is sent for a surprise. */
  const draw = async <Drawn>(
    reply: () => Promise<Reply>,
    to: (reply: Reply, cards: CardRenderer, asked: IncomingActivity) => Drawn,
    asked: IncomingActivity,
  ): Promise<Drawn> => {
    try {
      return to(await within(AbortSignal.timeout(mostMillisecondsToAnswer), reply()), cards, asked);
    } catch (error) {
      log.fault("ANSWER_FAILED", { cause: causeOf(error) });
      return to(options.surprise(toAsking(asked, isAuthenticated)), cards, asked);
    }
  };

  const notePresence = async (activity: IncomingActivity, signal: AbortSignal): Promise<void> => {
    if (isAsking(activity)) return options.heard(toChat(activity), signal);
    const ended = endedMeeting(activity);
    if (ended !== undefined) return options.meetingEnded(toChat(activity), ended, signal);
    const left = leftChat(activity);
    if (left !== undefined) await options.removed(left, signal);
  };

  /** Whoever waits for an invoke is answered in the shape that they can show, also when the chat hears nothing of it. */
  const respondTo = async (context: TurnContext, activity: IncomingActivity, reply: () => Promise<Reply>) => {
    const { response, inChat } = await draw(reply, invokeOf(activity.name).answer, activity);
    await context.sendActivity({ type: "invokeResponse", value: response });
    if (inChat === undefined) return;
    await send(context, toMessage(inChat, cards, activity)).catch((error: unknown) => {
      log.fault("ANSWER_UNDELIVERED", { cause: causeOf(error) });
    });
  };

  const read = (request: Request, activity: IncomingActivity) => withCalendar(request, activity, isAuthenticated);

  const respond = async (context: TurnContext, activity: IncomingActivity): Promise<void> => {
    const request = toRequest(activity, isAuthenticated);
    if (activity.type === "invoke") {
      await respondTo(context, activity, async () =>
        request === undefined ? options.notHere(toAsking(activity, isAuthenticated)) : options.answer(request),
      );
    } else if (request !== undefined) {
      await say(context, await draw(() => read(request, activity).then(options.answer), toSaid, activity));
    } else if (activity.type === "installationUpdate" && activity.action === "add") {
      const greeting = () => options.greet(toAsking(activity, isAuthenticated));
      if (await isNew(activity)) await say(context, await draw(greeting, toSaid, activity));
    }
  };

  /** Where it is not known, twice is better than never. */
  const isNew = async (activity: IncomingActivity): Promise<boolean> => {
    const signal = AbortSignal.timeout(mostMillisecondsToKeep);
    const arrived = options.conversations.arrive(toChat(activity).id, deliveryOf(activity), signal);
    return within(signal, arrived).catch((error: unknown) => {
      log.fault("PRESENCE_NOT_NOTED", { cause: causeOf(error) });
      return true;
    });
  };

  /** What is over a person's limit is not read: it is said once in words. A button's client has to be told each time. */
  const turnAway = async (context: TurnContext, activity: IncomingActivity, isFirst: boolean, seconds: number) => {
    const asking = toRequest(activity, isAuthenticated) ?? toAsking(activity, isAuthenticated);
    const reply = options.tooMany(asking, seconds);
    if (activity.type === "invoke") await respondTo(context, activity, async () => reply);
    else if (isFirst) await say(context, toSaid(reply, cards, activity));
  };

  const takeNote = async (activity: IncomingActivity): Promise<void> => {
    const signal = AbortSignal.timeout(mostMillisecondsToKeep);
    const kept = within(signal, keepChat(activity, signal)).catch((error: unknown) => {
      log.fault("CHAT_NOT_KEPT", { cause: causeOf(error) });
    });
    // What an event leads to is written where it came from.
    if (activity.type === "event") await kept;
    const noted = within(signal, notePresence(activity, signal)).catch((error: unknown) => {
      log.fault("PRESENCE_NOT_NOTED", { cause: causeOf(error) });
    });
    await Promise.all([kept, noted]);
  };

  const turn = async (context: TurnContext, activity: IncomingActivity): Promise<void> => {
    const standing = isOfAPerson(activity) ? countMessage(toPerson(activity).id) : withinTheLimit;
    if (standing.kind !== "within") {
      return turnAway(context, activity, standing.kind === "first-over", standing.seconds);
    }
    const noted = isFromElsewhere(activity) ? undefined : takeNote(activity);
    try {
      await respond(context, activity);
    } finally {
      await noted;
    }
  };

  return {
    async deliver(authorization, body) {
      try {
        const admission = await admit(authorization, body);
        if ("status" in admission) {
          log.fault(admission.code);
          return { status: admission.status };
        }
        const { activity } = admission;
        const response = await adapter.run(
          activity as unknown as Activity,
          { isTargeted: activity.isTargeted },
          (context) => turn(context, activity),
        );
        return response ?? { status: 200 };
      } catch (error) {
        log.fault("ANSWER_UNDELIVERED", { cause: causeOf(error) });
        return { status: 500 };
      }
    },
  };
}

/** The message of a reply; undefined where nothing is said. */
function toSaid(reply: Reply, cards: CardRenderer, asked: IncomingActivity): Partial<Activity> | undefined {
  return reply.kind === "text" || reply.kind === "card" ? toMessage(reply, cards, asked) : undefined;
}

async function say(context: TurnContext, message: Partial<Activity> | undefined): Promise<void> {
  if (message !== undefined) await send(context, message);
}
