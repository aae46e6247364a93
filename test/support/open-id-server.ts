// SPDX-License-Identifier: EUPL-1.2
import type { ServerResponse } from "node:http";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from "jose";
import { openLocalServer } from "./local-server.ts";

/** The bot that tokens are signed for, as the settings name it. */
export const bot = {
  appId: "11111111-1111-1111-1111-111111111111",
  tenantId: "22222222-2222-2222-2222-222222222222",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
} as const;

/** What a program needs to be that bot, and to read its keys from the server. */
export const botEnvironment = ({ metadataUrl }: Pick<OpenIdServer, "metadataUrl">) => ({
  MicrosoftAppId: bot.appId,
  MicrosoftAppPassword: "secret",
  MicrosoftAppTenantId: bot.tenantId,
  OPENID_METADATA_URL: metadataUrl,
});

/** A key of the server: `teams` speaks for Teams, `other` for another channel, `nobody` says for none. */
export type KeyName = "teams" | "other" | "nobody";

export type OpenIdServer = {
  readonly metadataUrl: string;
  /** How often the keys were read. */
  readonly reads: number;
  /** How it answers from now on: with the keys, with a status, or never. */
  mood: "well" | "failing" | "silent";
  /** The header of a request that Teams signs for the bot, with these claims changed; undefined takes one away. */
  header(claims?: Readonly<Record<string, unknown>>, key?: KeyName): Promise<string>;
  readonly keys: Readonly<Record<KeyName, { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }>>;
  close(): Promise<void>;
};

const endorsements: Readonly<Record<KeyName, readonly string[] | undefined>> = {
  teams: ["msteams", "webchat"],
  other: ["directline"],
  nobody: undefined,
};

/** The platform's keys, told by a server of this machine, with tokens really signed by them. */
export async function openOpenIdServer(): Promise<OpenIdServer> {
  const pair = () => generateKeyPair("RS256", { extractable: true });
  const keys = { teams: await pair(), other: await pair(), nobody: await pair() };
  const names: readonly KeyName[] = ["teams", "other", "nobody"];
  const jwks = await Promise.all(
    names.map(async (kid) => ({
      ...(await exportJWK(keys[kid].publicKey)),
      ...{ kid, use: "sig", endorsements: endorsements[kid] },
    })),
  );
  let reads = 0;
  let mood: OpenIdServer["mood"] = "well";
  const { url, close } = await openLocalServer((request, response) => {
    if (mood === "silent") return;
    if (mood === "failing") return end(response, 500, {});
    if (request.url === "/keys") reads += 1;
    end(response, 200, request.url === "/keys" ? { keys: jwks } : { jwks_uri: `${url}/keys` });
  });

  return {
    metadataUrl: `${url}/openid`,
    keys,
    get reads() {
      return reads;
    },
    get mood() {
      return mood;
    },
    set mood(next) {
      mood = next;
    },
    async header(claims = {}, key = "teams") {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: "https://api.botframework.com", aud: bot.appId, serviceurl: bot.serviceUrl };
      const payload = { ...usual, nbf: now - 60, exp: now + 3600, ...claims };
      const token = await new SignJWT(payload)
        .setProtectedHeader({ alg: "RS256", kid: key })
        .sign(keys[key].privateKey);
      return `Bearer ${token}`;
    },
    close,
  };
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
