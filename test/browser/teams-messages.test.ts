// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { type ChatPage, openChatPage } from "#test/support/chat-page.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

type Reference = {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly bot: object;
  readonly user: { readonly id: string };
  readonly conversation: object;
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

for (const device of ["desktop", "phone", "dark"] as const) {
  describe(`what Teams does with messages, in a browser, ${device === "dark" ? "in the dark" : `on a ${device}`}`, function () {
    this.timeout(120_000);
    let browser: Browser;
    let program: Program;
    let chat: ChatPage;
    let send: (over: object) => Promise<void>;

    before(async () => {
      const folder = temporaryFolder();
      const port = await freePort();
      const env = { CLOCK_START: "2021-07-28T10:00:00+02:00", PORT: String(port) };
      [browser, program] = await Promise.all([openBrowser(), startProgram({ folder, hasChat: true, env })]);
      chat = await openChatPage(browser, program.chatUrl, { isPhone: device === "phone" });
      // The Playground has no dark theme of its own: the browser draws it as for who asks for light on dark.
      if (device === "dark") await chat.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
      await chat.waitForCard("Ciao!");
      await chat.say("/stato");
      /** The Playground sends no edited messages: they are sent as it would, from its own chat. */
      send = async (over) => {
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
        const reference = JSON.parse((found ?? "{}").replaceAll(/\\+"/g, '"')) as Reference;
        const { bot, user, ...address } = reference;
        const activity = {
          type: "message",
          id: randomUUID(),
          from: user,
          recipient: bot,
          text: "",
          ...address,
          ...over,
        };
        const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(activity),
        });
        assert.equal(response.status, 200);
      };
    });
    after(async () => {
      await browser.close();
      await program.stop();
    });

    /** Waits for the text, keeps a picture of the card, and gives what a screen reader is given, in its order. */
    const see = async (text: string, picture: string): Promise<string> => {
      await chat.waitForCard(text);
      assert.deepEqual(await chat.cutTexts(), [], picture);
      await chat.picture(`${picture}-${device}`);
      return chat.card().ariaSnapshot();
    };

    it("an edited message shows before and after, and then what was asked", async () => {
      const id = randomUUID();
      await send({ id, text: "/incontro 9/7 Fiesole: bozza di convenzione" });
      await chat.waitForCard("Incontro 1 registrato");
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
      await chat.press("Registra");
      await chat.waitForCard("Incontro 2 registrato");
    });
  });
}
