// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beInTheChat } from "#test/support/in-the-chat.ts";
import { temporaryFolder } from "#test/support/program.ts";

type Reference = {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly bot: object;
  readonly user: { readonly id: string };
  readonly conversation: object;
};

/** Sends to the program what the Playground never sends (edited messages), as it would, from its own chat. */
async function sendAsThePlayground(folder: string, url: string, over: object): Promise<void> {
  // The program holds its file for itself alone: a copy is read.
  const copy = join(temporaryFolder(), "copy.sqlite");
  for (const log of ["", "-wal"]) copyFileSync(join(folder, `diario.sqlite${log}`), `${copy}${log}`);
  const database = new DatabaseSync(copy);
  const found = database
    .prepare("SELECT * FROM rows")
    .all()
    .map((row) => JSON.stringify(row).match(/"reference\\*":\s*\\*"((?:[^"\\]|\\+")*?\})\\*"/)?.[1])
    .find((one) => one?.includes("serviceUrl"));
  database.close();
  const { bot, user, ...address } = JSON.parse((found ?? "{}").replaceAll(/\\+"/g, '"')) as Reference;
  const activity = { type: "message", id: randomUUID(), from: user, recipient: bot, text: "", ...address, ...over };
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(activity),
  });
  assert.equal(response.status, 200);
}

for (const device of ["desktop", "phone", "dark"] as const) {
  describe(`what Teams does with messages, in a browser, ${device === "dark" ? "in the dark" : `on a ${device}`}`, function () {
    this.timeout(120_000);
    const folder = temporaryFolder();
    const its = beInTheChat({ device, folder });
    const send = (over: object) => sendAsThePlayground(folder, its.messagesUrl, over);

    before(() => its.chat.say("/stato"));

    /** Waits for the text, keeps a picture of the card, and gives what a screen reader is given, in its order. */
    const see = async (text: string, picture: string): Promise<string> => {
      await its.see(text, picture);
      return its.chat.card().ariaSnapshot();
    };

    it("an edited message shows before and after, and then what was asked", async () => {
      const id = randomUUID();
      await send({ id, text: "/incontro 9/7 Fiesole: bozza di convenzione" });
      await its.chat.waitForCard("Incontro 1 registrato");
      await send({ id, type: "messageUpdate", text: "/incontro 12/7 Signa: bozza di convenzione" });
      const read = await see("Hai modificato il messaggio: il registro non è ancora cambiato.", "edited");
      const [first, last] = [read.indexOf("Hai modificato"), read.indexOf("Signa")];
      assert.ok(first >= 0 && last > first, read);
      await send({ id, type: "messageUpdate", text: "scusate, ho sbagliato chat" });
      await see("Hai modificato il messaggio: l'incontro 1 resta nel registro come prima.", "edited-away");
      await send({ id, type: "messageDelete" });
      await see("Hai eliminato il messaggio: l'incontro 1 resta nel registro.", "deleted");
    });

    it("a forwarded message is proposed, and a picture is named", async () => {
      const content = JSON.stringify({
        originalMessageContent: "<p>il 14 luglio riunione con Vaglia sulle scuole</p>",
      });
      await send({ attachments: [{ contentType: "forwardedMessageReference", content }] });
      await see("Ho capito così", "forwarded");
      await send({ attachments: [{ contentType: "image/png", contentUrl: "https://x.example/a.png" }] });
      await see("Non leggo e non conservo l'immagine: leggo solo il testo e i file.", "unread");
    });

    it("a meeting that ended is proposed", async () => {
      await send({
        type: "event",
        name: "application/vnd.microsoft.meetingEnd",
        value: { Id: "MCMx", Title: "Incontro con Londa: strade", EndTime: "2021-07-28T07:00:00Z" },
      });
      await see("La riunione «Incontro con Londa: strade» è finita: la registro nel diario?", "meeting-ended");
      await its.chat.press("Registra");
      await its.chat.waitForCard("Incontro 2 registrato");
    });
  });
}
