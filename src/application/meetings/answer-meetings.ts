// SPDX-License-Identifier: EUPL-1.2
import { countsFor } from "#domain/counts.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingsQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import type { CardReply } from "../reply.ts";
import type { Services } from "../services.ts";
import { answeredWith, answerOfMeetings, stateMeant } from "../views/answer-of-meetings.ts";
import { titledButton } from "../views/button.ts";
import { toPlaceArgument } from "../views/list-place.ts";
import { shortNameOf } from "../views/meeting-line.ts";
import type { ButtonView } from "../views/parts.ts";
import { wantedMeetings } from "./count-wanted.ts";
import { listMeetings } from "./list-meetings.ts";

/**
 * The answer first, and below it the meetings that make it. In a log of more than 1000 meetings nothing is counted: the
 * list alone answers.
 */
export async function answerMeetings(
  question: MeetingsQuestion,
  request: CommandRequest,
  services: Services,
): Promise<CardReply> {
  const { asOf, latest, about } = question;
  const { clock, log, objective, register } = services;
  const { wording, signal } = request;
  const today = clock().toPlainDate();
  const filter = {
    ...question.filter,
    ...(about === "bodies" ? { state: stateMeant(question, { today, objective: objective() }) } : {}),
    ...(asOf === undefined ? {} : { until: asOf }),
  };
  const meetings = await wantedMeetings(objective(), filter, log, signal);
  const given = { objective: objective(), register, today, meetings: meetings ?? [] };
  const { also } = question;
  const besides = also && (await wantedMeetings(objective(), { ...filter, state: also }, log, signal));
  const counted = meetings && answerOfMeetings({ ...question, filter }, given, wording);
  const countedToo =
    besides &&
    answerOfMeetings({ ...question, filter: { ...filter, state: also } }, { ...given, meetings: besides }, wording);
  const apart = meetings?.length === 0 ? await ofEachBody(question, filter, request, services) : undefined;
  const unknown = await howTheyWere(question, filter, meetings ?? [], request, services);
  const said = apart?.said ?? unknown ?? (countedToo === undefined ? counted : [countedToo, counted].join(" · "));
  const { state: _, ...anyState } = filter;
  const isOfOne = question.isFirst === true || question.isNext === true || question.nth !== undefined;
  const [first] = isOfOne ? answeredWith({ ...question, filter }, given) : [];
  const ofTheFirst = first === undefined ? {} : { from: first.day, until: first.day };
  const isOfADay = asOf !== undefined && Object.keys(question.filter).length === 0;
  const listed = {
    filter: isOfADay ? {} : { ...(also === undefined ? filter : anyState), ...ofTheFirst },
    after: "",
    ...(isOfADay ? { asOf } : {}),
    ...(latest === undefined ? {} : { latest }),
    ...(said === undefined ? {} : { said }),
    ...(apart === undefined ? {} : { ways: apart.ways }),
  };
  const reply = await listMeetings(listed, request, services);
  const held = given.meetings.filter(({ state }) => state === "held");
  const others = held.filter((meeting) => !countsFor(objective(), meeting)).length;
  const notes = others > 0 && ["count", "times"].includes(question.form) ? [wording.answers.doesNotCount(others)] : [];
  const [only, ...more] = answeredWith({ ...question, filter }, given);
  const topic = {
    kind: "question",
    question,
    ...(only !== undefined && more.length === 0 ? { meeting: only.number } : {}),
  } as const;
  return { ...reply, notices: [...(reply.notices ?? []), ...notes], topic };
}

/**
 * Of several bodies that were never met together, the answer of each, since who asks of "Signa e Vaglia" may mean either;
 * and for each that was met, the way to the meetings that make its answer, which no list of both together shows.
 */
async function ofEachBody(
  question: MeetingsQuestion,
  filter: MeetingsQuestion["filter"],
  { wording, signal }: CommandRequest,
  { clock, log, objective, register }: Services,
): Promise<{ readonly said: string; readonly ways: readonly ButtonView[] } | undefined> {
  const { bodies = [] } = filter;
  if (bodies.length < 2 || question.about === "bodies" || question.taken !== undefined) return undefined;
  const of = { objective: objective(), register, today: clock().toPlainDate() };
  const { bodies: _, ...others } = filter;
  const form = question.form === "list" ? "count" : question.form;
  const answers = await Promise.all(
    bodies.map(async (body) => {
      const ofBody = { ...filter, bodies: [body] };
      const meetings = await wantedMeetings(objective(), ofBody, log, signal);
      const told =
        meetings &&
        answerOfMeetings({ ...question, form, filter: { ...others, bodies: [body] } }, { ...of, meetings }, wording);
      const name = shortNameOf(register, body);
      const place = toPlaceArgument({ filter: ofBody, after: "" });
      const way = titledButton(wording, wording.answers.meetingsWith(name), "incontri", place);
      const said = namesItself.includes(form) ? (told ?? "") : wording.answers.ofBody(name, told ?? "");
      return { said, ways: meetings === undefined || meetings.length === 0 ? [] : [way] };
    }),
  );
  return {
    said: wording.answers.notTogether(answers.map(({ said }) => said)),
    ways: answers.flatMap(({ ways }) => ways).slice(0, mostWays),
  };
}

/** Of those whose mode is not written nobody is told that it was another. */
async function howTheyWere(
  question: MeetingsQuestion,
  { mode, ...filter }: MeetingsQuestion["filter"],
  found: readonly Meeting[],
  { wording, signal }: CommandRequest,
  { log, objective }: Services,
): Promise<string | undefined> {
  if (mode === undefined || found.length > 0 || question.form !== "whether") return undefined;
  const anyMode = (await wantedMeetings(objective(), filter, log, signal)) ?? [];
  const isUnknown = anyMode.some((meeting) => meeting.state !== "annulled" && meeting.mode === undefined);
  return isUnknown ? wording.answers.noMode : undefined;
}

/** So that a card has no more than six actions. */
const mostWays = 3;

const namesItself: readonly MeetingsQuestion["form"][] = ["count", "times", "when", "who"];
