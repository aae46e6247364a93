// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { wordingFor } from "../chosen-language.ts";
import { digestId } from "../digests/compose-digest.ts";
import type { Said } from "../reply.ts";
import { chatsOfManagers } from "../roles/managers.ts";
import { buttonView } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import type { Wording } from "../wording/wording.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";

/**
 * `trouble`: something was not delivered, or may not have been. `late`: a slot was missed. `clock`: a clock was ahead.
 */
export type NoticeKind = "trouble" | "late" | "clock";

/** The managers hear of the same kind at most once in so many minutes: what they look at tells all of it. */
const minutesOfANotice: Readonly<Record<NoticeKind, number>> = { trouble: 10, late: 60, clock: 60 };

/** Whether a chore is a notice to the managers, by its name. */
export function isNoticeKind(name: string): name is NoticeKind {
  return Object.hasOwn(minutesOfANotice, name);
}

/** Many things that go wrong at once are told together, this long after the first. */
const secondsBeforeANotice = 60;

/** Plans that the managers hear of it, unless that is planned already. */
export async function planNotice(kind: NoticeKind, { services, now }: JobTools): Promise<void> {
  const at = now().add({ seconds: secondsBeforeANotice });
  await services.digests.agenda.plan(`notice.${kind}`, at, stepSignal());
}

/** Writes to the managers whose chats the bot knows; not of troubles that are over by now. Safe to repeat. */
export async function notifyManagers(
  kind: NoticeKind,
  at: Temporal.Instant,
  { services, now }: JobTools,
): Promise<void> {
  const { outbox } = services.digests;
  if (kind === "trouble" && (await outbox.troubles(1, stepSignal())).length === 0) return;
  const period = Math.floor(at.epochMilliseconds / (minutesOfANotice[kind] * 60_000));
  for (const { chat, person } of await chatsOfManagers(services, stepSignal())) {
    const wording = await wordingFor(person, services, stepSignal());
    const id = `notice.${kind}.${digestId(chat.id, String(period))}`;
    await outbox.put({ id, kind: "notice", chatId: chat.id, reply: noticeReply(kind, wording) }, now(), stepSignal());
  }
}

function noticeReply(kind: NoticeKind, wording: Wording): Said {
  const { trouble, troubleHint, late, lateHint, clock, clockHint } = wording.subscription.notice;
  const list = buttonView(wording, "subscribers", "riepilogo.list");
  return kind === "trouble"
    ? messageReply("attention", trouble, [troubleHint], [buttonView(wording, "troubles", "riepilogo.troubles"), list])
    : messageReply("attention", kind === "late" ? late : clock, [kind === "late" ? lateHint : clockHint], [list]);
}
