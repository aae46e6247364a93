// SPDX-License-Identifier: EUPL-1.2
import { decodeJwt } from "jose";

/** Signs in; `isAnew` passes over whatever the signer kept. */
export type SignIn = (isAnew: boolean) => Promise<string>;

/** Ten minutes: more than the five before the end at which the SDK's credentials sign in anew, while a message waits. */
const millisecondsAhead = 10 * 60 * 1000;

type Kept = { readonly token: string; readonly expiresAt: number };

/**
 * The token that what is sent is signed with: kept, and renewed ahead of its end while the old one still signs. One
 * sign-in at a time, whoever waits. A token that says no end is asked for each time. `forget` is for one that was
 * refused.
 */
export function createConnectorToken(signIn: SignIn, now: () => number = Date.now) {
  let kept: Kept | undefined;
  let underway: Promise<string> | undefined;
  let isRefused = false;

  const renew = (): Promise<string> => {
    underway ??= signIn(kept !== undefined || isRefused)
      .then((token) => {
        kept = { token, expiresAt: endOf(token) };
        isRefused = false;
        return token;
      })
      .finally(() => {
        underway = undefined;
      });
    return underway;
  };

  return {
    async get(): Promise<string> {
      if (kept === undefined || kept.expiresAt <= now()) return renew();
      // While the old one is good, a sign-in that fails is tried again by the next message.
      if (kept.expiresAt - now() < millisecondsAhead) void renew().catch(() => {});
      return kept.token;
    },
    forget(token: string): void {
      if (kept?.token !== token) return;
      kept = undefined;
      isRefused = true;
    },
  };
}

/** Milliseconds since 1970; 0 where it says none. */
function endOf(token: string): number {
  try {
    return 1000 * (decodeJwt(token).exp ?? 0);
  } catch {
    return 0;
  }
}
