// SPDX-License-Identifier: EUPL-1.2
import restify from "restify";

/** Takes a message and says 200: what a server costs without any bot. */
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  response.send(200, { text: request.body.text });
});
server.listen(0, "127.0.0.1", () => console.log(`LISTENING ${server.address().port}`));
