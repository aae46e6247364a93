// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type AnyActivity, aMessage, anActivity, aPress, buttonsIn, post } from "#test/support/activities.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

/** A meeting of Teams that is over, as its event comes. */
function ended(title: string, over: AnyActivity = {}): AnyActivity {
  return anActivity({
    type: "event",
    name: "application/vnd.microsoft.meetingEnd",
    from: { id: "29:organizer", name: "" },
    conversation: { id: `19:meeting_${title.length}@thread.v2`, conversationType: "groupChat", isGroup: true },
    channelData: { tenant: { id: "tenant-1" }, meeting: { id: "MCMx" } },
    value: {
      MeetingType: "Scheduled",
      Title: title,
      Id: `MCMx${title}`,
      JoinUrl: "https://teams.microsoft.com/l/meetup-join/x",
      EndTime: "2021-07-28T07:30:00.4388966Z",
    },
    deliveryMode: undefined,
    ...over,
  });
}

describeOnBothStores("a Teams meeting that ends", (its) => {
  let connector: StubConnector;

  before(async () => {
    connector = await openStubConnector();
  });
  after(() => connector.close());

  const send = (activity: AnyActivity) => post(its.url, { ...activity, serviceUrl: connector.url });
  /** What was sent that names the title, once so many came; and no more come. */
  const proposals = async (title: string, count: number) => {
    const found = () => connector.sent.filter(({ activity }) => JSON.stringify(activity).includes(title));
    const end = performance.now() + (count === 0 ? 1500 : 10_000);
    while (found().length < Math.max(1, count) && performance.now() < end) await delay(50);
    await delay(300);
    assert.equal(found().length, count);
    return found();
  };

  it("proposes in the meeting's own chat, once, the meeting that its title tells, and its button records it", async () => {
    const title = "Incontro con i Comuni di Fiesole e Signa: mobilità";
    const event = ended(title);
    for (const one of [event, event, { ...event, id: randomUUID() }]) assert.equal((await send(one)).status, 200);
    const [proposal] = await proposals(title, 1);
    assert.match(decodeURIComponent(proposal?.path ?? ""), /19:meeting_/);
    const shown = JSON.stringify(proposal);
    assert.match(shown, /mercoledì 28 luglio 2021 · Fiesole e Signa/);
    const record = buttonsIn(proposal?.activity).get("Registra");
    assert.ok(record, shown);
    const conversation = event.conversation;
    const done = await send(aPress(record.verb, record.data, { conversation }));
    assert.match(done.card, /Incontro 1 registrato/);
    const again = await send(aPress(record.verb, record.data, { conversation }));
    assert.match(again.card, /lo stesso incontro/);
  });

  it("proposes nothing when it was logged already, by a body of that day or by its title", async () => {
    await send(aMessage("/incontro oggi Londa: strade bianche"));
    for (const title of ["Riunione con Londa", "Punto sulle strade bianche"]) {
      await send(ended(title));
      await proposals(title, 0);
    }
  });

  it("asks for the bodies when the title names none, with the day and the title told", async () => {
    const title = "Allineamento settimanale convenzione";
    await send(ended(title));
    const [proposal] = await proposals(title, 1);
    const form = buttonsIn(proposal?.activity).get("Vedi che cosa ho capito");
    assert.ok(form, JSON.stringify(proposal));
    const opened = await send(
      aPress(form.verb, form.data, { conversation: { id: "19:x", conversationType: "groupChat" } }),
    );
    assert.match(opened.text, /2021-07-28|28 luglio/);
    assert.match(opened.text, /Allineamento settimanale convenzione/);
  });

  it("proposes nothing for one that was cancelled, has no title, or is no meeting's end", async () => {
    const before = connector.sent.length;
    await send(ended("Annullato: incontro con Vaglia"));
    await send(ended(""));
    await send(ended("Incontro con Vaglia", { name: "application/vnd.microsoft.meetingStart" }));
    await send(ended("Incontro con Vaglia", { value: { Title: "Incontro con Vaglia" } }));
    await delay(1500);
    assert.equal(connector.sent.length, before);
  });

  it("proposes the same series again on another day, also told with small letters", async () => {
    const title = "Tavolo con Barberino";
    const value = { id: "serie", title, joinUrl: "https://x.example", meetingType: "Recurring" };
    for (const day of ["20", "20", "27"]) {
      await send(ended(title, { value: { ...value, endTime: `2021-07-${day}T08:00:00Z` } }));
    }
    await proposals(title, 2);
  });
});
