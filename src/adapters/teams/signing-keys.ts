// SPDX-License-Identifier: EUPL-1.2
import { createRemoteJWKSet, errors, type JWTHeaderParameters, type JWTVerifyGetKey } from "jose";
import { z } from "zod";

/** Where the Bot Framework says which keys it signs with. */
const platformMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

const mostMillisecondsToRead = 2500;
const millisecondsToKeep = 24 * 60 * 60 * 1000;

/** The keys that prove who sends did not come, or not in time: whoever sent may be right. */
export class KeysAway extends Error {
  override readonly name = "KeysAway";
}

/** The keys that the platform signs with. */
export type SigningKeys = {
  /** The key that a token names. Throws KeysAway after 5 seconds, and an error of the library when there is none. */
  readonly find: JWTVerifyGetKey;
  /** The channels that the key of this header may speak for; none for a key that was never found. */
  endorsementsOf(header: JWTHeaderParameters): readonly string[];
};

const document = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const endorsed = z.object({ endorsements: z.array(z.string()).catch([]) });

/** Reads the keys when they are first needed, once a day, and when a token names one that is not there yet. */
export function createSigningKeys(metadataUrl: string = platformMetadata): SigningKeys {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  let reading: ReturnType<typeof readDocument> | undefined;

  const open = async () => {
    reading ??= readDocument(metadataUrl).finally(() => {
      reading = undefined;
    });
    keys ??= createRemoteJWKSet(await reading, {
      timeoutDuration: mostMillisecondsToRead,
      cacheMaxAge: millisecondsToKeep,
    });
    return keys;
  };

  return {
    async find(header, token) {
      try {
        return await (keys ?? (await open()))(header, token);
      } catch (error) {
        const isOfTheToken =
          error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
        throw isOfTheToken ? error : new KeysAway(undefined, { cause: error });
      }
    },
    endorsementsOf({ kid }) {
      const key = keys?.jwks()?.keys.find((known) => known.kid === kid);
      return key === undefined ? [] : endorsed.parse(key).endorsements;
    },
  };
}

/** The address of the keys. They are never read in clear, unless the whole of it is on this machine. */
async function readDocument(metadataUrl: string): Promise<URL> {
  const signal = AbortSignal.timeout(mostMillisecondsToRead);
  const response = await fetch(metadataUrl, { redirect: "error", signal });
  if (!response.ok) throw new Error(`The keys' document came with ${response.status}`);
  const address = new URL(document.parse(await response.json()).jwks_uri);
  if (address.protocol !== new URL(metadataUrl).protocol) throw new Error("The keys are elsewhere");
  return address;
}
