// SPDX-License-Identifier: EUPL-1.2
import { isCounted } from "#domain/body-tally.ts";
import { countsFor } from "#domain/counts.ts";
import { isAfter, isBefore } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Phase } from "#domain/objective.ts";
import type { OneQuestion } from "#domain/question.ts";
import { bodiesNow } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import { headed } from "../headed.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { type Answering, answerOfMeetings } from "../views/answer-of-meetings.ts";
import { howToReply } from "../views/how-to.ts";
import { shortNameOf, stateOf } from "../views/meeting-line.ts";
import { whetherTheyCount } from "../views/target-answer.ts";
import type { Wording } from "../wording/wording.ts";
import { ofEdition, withEdition } from "../years/in-edition.ts";
import { findReferred } from "./find-referred.ts";
import { showMeeting } from "./show-meeting.ts";

/** Who was there, where, when, whether it counts: of the one that was spoken of last, with the meeting itself below. */
export async function answerOne(
  { form, number }: OneQuestion,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { editions } = services;
  // "Vale per il 2021?": of the one that was spoken of, whichever diary it is in.
  const isWhether = number === undefined && (form === "counts" || form === "bodies");
  const there = isWhether ? await withEdition(editions.current(), services, request.signal) : services;
  const which = { ...theirLast, ...(number === undefined ? {} : { number }) };
  const found = await findReferred(which, request, there, { isToBeSeen: true });
  if ("reply" in found) return found.isNone && isWhether ? howToReply("counting", request.wording) : found.reply();
  const { meeting } = found;
  const { clock, objective, register } = found.services;
  const { wording } = request;
  const shown = await showMeeting({ ...request, argument: String(meeting.number) }, found.services);
  const given = { objective: objective(), register, today: clock().toPlainDate(), meetings: [meeting] };
  const isAskedOfAnother = there !== services && services.objective().code !== objective().code;
  const said = isAskedOfAnother ? wording.answers.ofOtherYear(meeting.day) : saidOf(form, meeting, given, wording);
  const answered = said === undefined ? shown : headed(shown, (heading) => `${said} · ${heading}`);
  const topic = { kind: "meeting", number: meeting.number, asked: form } as const;
  return ofEdition({ ...answered, topic } as Reply, objective());
}

/** Undefined where the meeting itself says it. */
function saidOf(form: OneQuestion["form"], meeting: Meeting, given: Answering, wording: Wording): string | undefined {
  switch (form) {
    case "counts":
      return whetherTheyCount(given.objective, [meeting], wording);
    case "bodies":
      return countsFor(given.objective, meeting)
        ? whichBodiesCount(meeting, given, wording)
        : whetherTheyCount(given.objective, [meeting], wording);
    case "evidence":
      return meeting.state === "held"
        ? answerOfMeetings({ about: "meetings", form, filter: {} }, given, wording)
        : stateOf(given.objective, meeting, wording).state;
    case "number":
      return undefined;
    case "phase": {
      const isIn = ({ start, end }: Phase) => !isBefore(meeting.day, start) && !isAfter(meeting.day, end);
      const phase = given.objective.phases.find(isIn);
      return phase && wording.phase.title(phase.number, phase.title);
    }
    default: {
      const filter = meeting.state === "annulled" ? ({ state: "annulled" } as const) : {};
      return answerOfMeetings({ about: "meetings", form, filter }, given, wording);
    }
  }
}

/** Of those that were there besides the owner. */
function whichBodiesCount({ bodies }: Meeting, { objective, register }: Answering, { answers }: Wording): string {
  const there = bodiesNow(register, bodies).filter((id) => id !== objective.owner);
  const counts = (id: string) => {
    const body = register.get(id);
    return body !== undefined && isCounted(objective, body);
  };
  const namesOf = (ids: readonly string[]) => ids.map((id) => shortNameOf(register, id));
  return answers.bodiesCount(namesOf(there.filter(counts)), namesOf(there.filter((id) => !counts(id))));
}
