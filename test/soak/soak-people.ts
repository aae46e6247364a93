// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { florentineBodies } from "#objectives/bodies.ts";
import { type Answered, type AnyActivity, aMessage, post } from "#test/support/activities.ts";
import type { Said } from "./soak-model.ts";

export const people = 200;
export const chats = 20;

/** One request as its sender saw it; `tries` more than one when it had to be sent again. */
export type Request = { readonly at: number; readonly milliseconds: number; readonly tries: number };

export type People = {
  readonly said: ReadonlyMap<string, Said>;
  readonly requests: readonly Request[];
  /** What nobody answered, or answered with something else than is right. */
  readonly faults: readonly string[];
  /** One person, drawn at random, does one thing, drawn at random. */
  act(): Promise<void>;
};

const names = [...florentineBodies.values()].filter(({ kind }) => kind === "comune").map(({ shortName }) => shortName);
const mostTries = 40;

/** As Teams, which sends again what nobody answered: under the same id, to whichever instance is there. */
export function createPeople(urls: () => readonly string[]): People {
  const said = new Map<string, Said>();
  const requests: Request[] = [];
  const faults: string[] = [];
  let told = 0;

  const send = async (activity: AnyActivity): Promise<Answered | undefined> => {
    const at = performance.now();
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const open = urls();
      const url = open[Math.floor(Math.random() * open.length)];
      const answered = url === undefined ? undefined : await post(url, activity).catch(() => undefined);
      if (answered?.status === 200) {
        requests.push({ at, milliseconds: performance.now() - at, tries });
        return answered;
      }
      await delay(500);
    }
    faults.push("a request was not answered");
    return undefined;
  };

  const asked = (text: string, person: number): AnyActivity =>
    aMessage(text, {
      id: randomUUID(),
      conversation: { id: `chat-${person % chats}`, conversationType: "groupChat", tenantId: "tenant-1" },
      from: { id: `29:p${person}`, aadObjectId: `person-${person}`, name: `Persona ${person}` },
    });

  const expecting = async (text: string, person: number, right: RegExp): Promise<void> => {
    const answered = await send(asked(text, person));
    const isAway = /archivio non risponde/.test(answered?.card ?? "");
    if (answered !== undefined && !isAway && !right.test(answered.card)) {
      faults.push(`${text} was answered with ${answered.card.slice(0, 200)}`);
    }
  };

  /** A meeting that is surely no other's: each of them has a day and a body of its own as long as there are any. */
  const meeting = () => {
    told += 1;
    const day = Temporal.PlainDate.from("2021-01-01").add({ days: Math.floor(told / names.length) % 360 });
    const subject = `tavolo ${told}`;
    return { subject, line: `${day.day}/${day.month}/2021 ${names[told % names.length]}: ${subject}` };
  };

  /**
   * Recorded is what an answer says of this very meeting, which it names. It may also tell what became of an earlier one,
   * of which nobody knew: that is none of this one.
   */
  const note = (subject: string, card: string) => {
    const own = card.replaceAll(/[^\n]*ho controllato[^\n]*/giu, "");
    const isRecorded = /Incontro \d+ registrato/.test(own);
    const isOfThis = new RegExp(`${subject}(?!\\d)`).test(own);
    if (isRecorded && !isOfThis) faults.push(`${subject} was answered with another: ${own.slice(0, 300)}`);
    const isUnknown = isRecorded || /Non so ancora se/.test(own);
    said.set(subject, isRecorded && isOfThis ? "recorded" : isUnknown ? "unknown" : "not recorded");
  };

  const record = async (person: number): Promise<void> => {
    const { subject, line } = meeting();
    said.set(subject, "unknown");
    const activity = asked(`/incontro ${line}`, person);
    const first = await send(activity);
    if (first === undefined) return;
    note(subject, first.card);
    if (Math.random() > 0.2 || said.get(subject) !== "recorded") return;
    const again = await send(activity);
    if (again !== undefined && !/Incontro \d+ registrato|archivio non risponde|Non so ancora/.test(again.card)) {
      faults.push(`what came twice was answered with ${again.card.slice(0, 200)}`);
    }
  };

  const propose = async (person: number): Promise<void> => {
    const { subject, line } = meeting();
    said.set(subject, "unknown");
    const proposal = await send(asked(line, person));
    if (proposal === undefined) return;
    if (!/Ho capito così/.test(proposal.card)) return void said.set(subject, "not recorded");
    const answered = await send(asked("sì", person));
    if (answered === undefined) return;
    note(subject, answered.card);
    // A proposal stays open where the yes did not get through, and may be answered by the next yes.
    if (said.get(subject) === "not recorded") said.set(subject, "unknown");
  };

  const deeds: readonly (readonly [number, (person: number) => Promise<void>])[] = [
    [35, (person) => expecting("/stato", person, /N\. incontri con enti coinvolti/)],
    [10, (person) => expecting("/aiuto", person, /Che cosa puoi scrivere/)],
    [12, (person) => expecting("/incontri", person, /Gli incontri|nessun incontro/)],
    [8, (person) => expecting("quanti incontri abbiamo fatto?", person, /incontri/i)],
    [22, record],
    [13, propose],
  ];

  /** Nobody does two things at once: the yes to one would be taken for the other's. */
  const busy = new Set<number>();

  const takeOne = (): number => {
    for (;;) {
      const person = Math.floor(Math.random() * people);
      if (!busy.has(person)) return person;
    }
  };

  return {
    said,
    requests,
    faults,
    async act() {
      let left = Math.random() * 100;
      const person = takeOne();
      busy.add(person);
      for (const [share, deed] of deeds) {
        left -= share;
        if (left >= 0) continue;
        await deed(person);
        break;
      }
      busy.delete(person);
    },
  };
}
