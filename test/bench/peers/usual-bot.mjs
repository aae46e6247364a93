// SPDX-License-Identifier: EUPL-1.2
import { TableClient } from "@azure/data-tables";
import * as templating from "adaptivecards-templating";
import { ActivityHandler, CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";

/** A bot as they are usually written: to say how many meetings there are it lists them all, and draws a card anew. */
const table = TableClient.fromConnectionString(process.env.TABLES_CONNECTION_STRING, process.env.TABLE, {
  allowInsecureConnection: true,
});
const card = { type: "AdaptiveCard", version: "1.5", body: ["meetings", "bodies"].map(toLine) };

function toLine(name) {
  return { type: "TextBlock", text: `${name === "meetings" ? "Incontri" : "Enti"}: $\{${name}}` };
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const bodies = new Set();
  let meetings = 0;
  for await (const meeting of table.listEntities()) {
    meetings += 1;
    for (const body of JSON.parse(meeting.bodies)) bodies.add(body);
  }
  const content = new templating.Template(card).expand({ $root: { meetings, bodies: bodies.size } });
  await context.sendActivity({ attachments: [CardFactory.adaptiveCard(content)] });
  await next();
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, "127.0.0.1", () => console.log(`LISTENING ${server.address().port}`));
