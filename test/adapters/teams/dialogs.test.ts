// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { IncomingActivity } from "#adapters/teams/activity.ts";
import { type CardRenderer, createCardRenderer } from "#adapters/teams/cards.ts";
import { asDialog } from "#adapters/teams/invoke-answers.ts";
import { toMessage } from "#adapters/teams/outgoing.ts";
import type { Reply, Said } from "#application/reply.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { anActivity } from "#test/support/activities.ts";

const folder = new URL("../../../cards/", import.meta.url);
const inTeams = createCardRenderer(folder, { hasDialogs: true });
const inTheLocalChat = createCardRenderer(folder);
const asked = (name: string) => anActivity({ type: "invoke", name, isTargeted: false }) as unknown as IncomingActivity;
const drawn = (reply: Reply, cards: CardRenderer) => JSON.stringify(toMessage(reply as Said, cards));
const answered = (reply: Reply, name: string, cards = inTeams) => asDialog(reply, cards, asked(name));

describe("the forms in dialogs", () => {
  it("open from the buttons of a card where the client can show them, and in the card elsewhere", async () => {
    const help = await aBot().say("/aiuto");
    assert.match(drawn(help, inTeams), /"type":"Action\.Submit","title":"Registra un incontro"|task\/fetch/);
    assert.match(drawn(help, inTeams), /"verb":"incontro\.form","msteams":\{"type":"task\/fetch"\}/);
    assert.doesNotMatch(drawn(help, inTheLocalChat), /task\/fetch|Action\.Submit/);
  });

  it("leave every other button as it is", async () => {
    const [card = {}] = [toMessage((await aBot().say("/aiuto")) as Said, inTeams).attachments?.[0]?.content];
    const buttons = JSON.stringify(card).match(/"type":"Action\.Execute"/g) ?? [];
    assert.ok(buttons.length > 0);
  });

  it("go on with a card whose buttons are the dialog's own, and open no dialog inside", async () => {
    const { response, inChat } = answered(await aBot().say("/incontro"), "task/fetch");
    const shown = JSON.stringify(response);
    assert.match(shown, /"type":"continue"/);
    assert.doesNotMatch(shown, /Action\.Execute|task\/fetch/);
    assert.equal(inChat, undefined);
  });

  it("close over what was recorded, which is written in the chat, where the dialog was opened", async () => {
    const recorded = await aBot().say("/incontro 14/7 Signa: tavolo");
    const { response, inChat } = answered(recorded, "task/submit");
    assert.match(JSON.stringify(response), /"type":"message","value":"Ho registrato l'incontro/);
    assert.equal(inChat, recorded);
    assert.equal(answered(recorded, "composeExtension/submitAction").inChat, undefined);
    assert.equal(answered(recorded, "task/submit", inTheLocalChat).inChat, undefined);
  });
});
