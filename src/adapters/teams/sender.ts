// SPDX-License-Identifier: EUPL-1.2
import { type JWTPayload, jwtVerify } from "jose";
import type { IncomingActivity } from "./activity.ts";
import { createSigningKeys, KeysAway } from "./signing-keys.ts";

/** Who signs what the platform sends (Bot Framework, "Authenticate requests to your bot"). */
const issuer = "https://api.botframework.com";
const secondsBetweenClocks = 300;

/** What a token proves of whoever sends with it. */
export type Sender = {
  readonly claims: JWTPayload;
  /** The channels that the key it is signed with may speak for. */
  readonly endorsements: readonly string[];
};

export type SenderRules = {
  /** The bot's own: what is signed for another is not for it. */
  readonly appId: string;
  /** Undefined: where the platform says its keys. */
  readonly openIdMetadataUrl: string | undefined;
};

/**
 * Who sends, by the header of a request; undefined when its token proves nothing. Throws KeysAway within about 5
 * seconds. The SDK's own check is not used: it takes tokens without an end, without endorsement or made for skills, and
 * prints keys on the console.
 */
export function createSenderCheck({ appId, openIdMetadataUrl }: SenderRules) {
  const keys = createSigningKeys(openIdMetadataUrl);

  return async (authorization: string): Promise<Sender | undefined> => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (token === undefined) return undefined;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
        algorithms: ["RS256"],
        issuer,
        audience: appId,
        clockTolerance: secondsBetweenClocks,
        requiredClaims: ["exp"],
      });
      return { claims: payload, endorsements: keys.endorsementsOf(protectedHeader) };
    } catch (error) {
      if (error instanceof KeysAway) throw error;
      return undefined;
    }
  };
}

/** Whether the token is of this activity: of its channel, and of the address that its answer goes to. */
export function speaksFor({ claims, endorsements }: Sender, { channelId, serviceUrl }: IncomingActivity): boolean {
  return endorsements.includes(channelId) && claims.serviceurl === serviceUrl;
}
