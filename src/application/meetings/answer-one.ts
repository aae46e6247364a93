// SPDX-License-Identifier: EUPL-1.2
import type { OneQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { answerOfMeetings } from "../views/answer-of-meetings.ts";
import { whetherTheyCount } from "../views/target-answer.ts";
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
  if ("reply" in found) return found.reply;
  const { meeting } = found;
  const { clock, objective, register } = found.services;
  const { wording } = request;
  const shown = await showMeeting({ ...request, argument: String(meeting.number) }, found.services);
  const given = { objective: objective(), register, today: clock().toPlainDate(), meetings: [meeting] };
  const state = meeting.state === "annulled" ? ("annulled" as const) : undefined;
  const said =
    form === "counts"
      ? whetherTheyCount(objective(), [meeting], wording)
      : answerOfMeetings({ about: "meetings", form, filter: state === undefined ? {} : { state } }, given, wording);
  const isCard = shown.kind === "card" && said !== undefined && "heading" in shown.view;
  const answered = isCard ? withAnswer(shown, said) : shown;
  return ofEdition(answered, objective());
}

function withAnswer(reply: Extract<Reply, { readonly kind: "card" }>, said: string): Reply {
  const heading = "heading" in reply.view ? `${said} · ${reply.view.heading}` : said;
  return { ...reply, view: { ...reply.view, heading }, summary: heading } as Reply;
}
