// SPDX-License-Identifier: EUPL-1.2
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from "botbuilder";
import restify from "restify";

/** The echo bot of botbuilder's samples. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
  await next();
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, "127.0.0.1", () => console.log(`LISTENING ${server.address().port}`));
