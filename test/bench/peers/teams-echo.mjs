// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { App, ExpressAdapter } from "@microsoft/teams.apps";
import express from "express";

/** The echo bot of the package's own page, on a server of ours, so that its port is known. */
const http = express();
const app = new App({
  httpServerAdapter: new ExpressAdapter(http),
  dangerouslyAllowUnauthenticatedRequests: true,
});
app.on("message", async ({ activity, send }) => {
  await send(`Echo: ${activity.text}`);
});
await app.initialize();
const server = createServer(http);
server.listen(0, "127.0.0.1", () => console.log(`LISTENING ${server.address().port}`));
