// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { Services } from "../services.ts";

const meetingsAtATime = 100;

/**
 * The meetings that may be one and the same once two bodies are one (rule 13 of counting): of one day, one with each of
 * them, neither annulled. Newest day first; one with both bodies is as it was.
 */
export async function toldTwice(
  one: BodyId,
  other: BodyId,
  { signal }: Pick<CommandRequest, "signal">,
  services: Services,
): Promise<readonly (readonly [Meeting, Meeting])[]> {
  const [ofOne, ofOther] = [await meetingsOf(one, signal, services), await meetingsOf(other, signal, services)];
  const numbersOfOne = new Set(ofOne.map(({ number }) => number));
  const numbersOfOther = new Set(ofOther.map(({ number }) => number));
  const onlyOther = ofOther.filter(({ number }) => !numbersOfOne.has(number));
  const byDay = Map.groupBy(onlyOther, ({ day }) => day.toString());
  return ofOne
    .filter(({ number }) => !numbersOfOther.has(number))
    .flatMap((meeting) =>
      (byDay.get(meeting.day.toString()) ?? []).map((second): [Meeting, Meeting] => [meeting, second]),
    );
}

async function meetingsOf(body: BodyId, signal: AbortSignal, { log, objective }: Services): Promise<Meeting[]> {
  const found: Meeting[] = [];
  let after: string | undefined;
  do {
    const from = after === undefined ? {} : { after };
    const query = { objective: objective(), filter: { bodies: [body] }, limit: meetingsAtATime, ...from };
    const { meetings, next } = await log.page(query, signal);
    found.push(...meetings.filter(({ state }) => state !== "annulled"));
    after = next;
  } while (after !== undefined);
  return found;
}
