// SPDX-License-Identifier: EUPL-1.2
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { OneQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { type Answering, answerOfMeetings } from "../views/answer-of-meetings.ts";
import { whetherTheyCount } from "../views/target-answer.ts";
import type { Wording } from "../wording/wording.ts";
import { ofEdition } from "../years/in-edition.ts";
import { findReferred } from "./find-referred.ts";
import { showMeeting } from "./show-meeting.ts";

/** Who was there, where, when, whether it counts: of the one that was spoken of last, with the meeting itself below. */
export async function answerOne(
  { form, number }: OneQuestion,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const found = await findReferred({ ...theirLast, ...(number === undefined ? {} : { number }) }, request, services, {
    isToBeSeen: true,
  });
  if ("reply" in found) return found.reply();
  const { meeting } = found;
  const { clock, objective, register } = found.services;
  const { wording } = request;
  const shown = await showMeeting({ ...request, argument: String(meeting.number) }, found.services);
  const given = { objective: objective(), register, today: clock().toPlainDate(), meetings: [meeting] };
  const said = saidOf(form, meeting, given, wording);
  const isCard = shown.kind === "card" && said !== undefined && "heading" in shown.view;
  const answered = isCard ? withAnswer(shown, said) : shown;
  const topic = { kind: "meeting", number: meeting.number, asked: form } as const;
  return ofEdition({ ...answered, topic } as Reply, objective());
}

/** Undefined where the meeting itself says it. */
function saidOf(form: OneQuestion["form"], meeting: Meeting, given: Answering, wording: Wording): string | undefined {
  switch (form) {
    case "counts":
      return whetherTheyCount(given.objective, [meeting], wording);
    case "evidence":
      return isDocumented(meeting) ? wording.meetings.documented : wording.meetings.declared;
    case "number":
      return undefined;
    default: {
      const filter = meeting.state === "annulled" ? ({ state: "annulled" } as const) : {};
      return answerOfMeetings({ about: "meetings", form, filter }, given, wording);
    }
  }
}

function withAnswer(reply: Extract<Reply, { readonly kind: "card" }>, said: string): Reply {
  const heading = "heading" in reply.view ? `${said} · ${reply.view.heading}` : said;
  return { ...reply, view: { ...reply.view, heading }, summary: heading } as Reply;
}
