// SPDX-License-Identifier: EUPL-1.2
import {
  ActivityHandler,
  authorizeJWT,
  CloudAdapter,
  loadAuthConfigFromEnv,
  MessageFactory,
} from "@microsoft/agents-hosting";
import express from "express";

/** The echo bot of the package's own page. */
const configuration = loadAuthConfigFromEnv();
const adapter = new CloudAdapter(configuration);
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
  await next();
});
const app = express();
app.use(express.json());
app.use(authorizeJWT(configuration));
app.post("/api/messages", async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
const server = app.listen(0, "127.0.0.1", () => console.log(`LISTENING ${server.address().port}`));
