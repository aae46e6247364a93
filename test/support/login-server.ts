// SPDX-License-Identifier: EUPL-1.2

import { openLocalServer } from "./local-server.ts";
import { bot } from "./open-id-server.ts";

/** Where Entra signs apps in, as it answers to one app of one tenant, with this secret. */
export async function openLoginServer({
  secret,
  secondsAhead = 0,
}: {
  readonly secret: string;
  readonly secondsAhead?: number;
}) {
  return openLocalServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const fields = new URLSearchParams(Buffer.concat(chunks).toString());
    const [, tenant, ...path] = (request.url ?? "").split("/");
    const answer = (status: number, body: object) => {
      const date = new Date(Date.now() + 1000 * secondsAhead).toUTCString();
      response.writeHead(status, { "content-type": "application/json", date });
      response.end(JSON.stringify(body));
    };
    const refuse = (code: string) =>
      answer(400, { error: "invalid_client", error_description: `${code}: no. Trace ID: x` });
    if (tenant !== bot.tenantId) refuse("AADSTS90002");
    else if (path.join("/") === "v2.0/.well-known/openid-configuration") answer(200, { issuer: "x" });
    else if (path.join("/") !== "oauth2/v2.0/token") answer(404, {});
    else if (fields.get("client_id") !== bot.appId) refuse("AADSTS700016");
    else if (fields.get("client_secret") !== secret) refuse("AADSTS7000215");
    else answer(200, { token_type: "Bearer", expires_in: 3599, access_token: "a.b.c" });
  });
}
