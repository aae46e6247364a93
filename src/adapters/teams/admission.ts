// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "#application/ports/fault-codes.ts";
import { type IncomingActivity, readActivity } from "./activity.ts";
import { refusalOf } from "./refusal.ts";
import { createSenderCheck, type Sender, speaksFor } from "./sender.ts";
import type { TeamsIdentity } from "./turn-adapter.ts";

/** Who may come in, and where the bot may answer. */
export type AdmissionRules = {
  /** Undefined: nobody is authenticated. */
  readonly identity: TeamsIdentity | undefined;
  /** Tenants that may talk to the bot, in lower case; empty without an identity, when everyone on this machine may. */
  readonly allowedTenants: readonly string[];
  /** Where the bot may write, with an identity (`*.` stands for every name below too); without, only on this machine. */
  readonly serviceHosts: readonly string[];
  /** Where the platform's signing keys are told; undefined: where it tells them itself. */
  readonly openIdMetadataUrl: string | undefined;
};

/** An activity of somebody who may write to the bot; or the status to refuse it with, and its code for the log. */
export type Admission =
  | { readonly activity: IncomingActivity }
  | { readonly status: 400 | 401 | 403 | 503; readonly code: FaultCode };

/**
 * Checks who sends before what is sent: a stranger learns nothing of what the bot would take. 401 for whatever does not
 * prove who sends it, 400 for what is no activity, 403 for who may not; 503 when the keys cannot be read.
 */
export function createAdmission(rules: AdmissionRules) {
  const { identity, openIdMetadataUrl } = rules;
  const isAuthenticated = identity !== undefined;
  const check = isAuthenticated ? createSenderCheck({ appId: identity.appId, openIdMetadataUrl }) : undefined;

  return async (authorization: string, body: unknown): Promise<Admission> => {
    const sender = await check?.(authorization).catch(() => "keys" as const);
    if (sender === "keys") return { status: 503, code: "KEYS_AWAY" };
    if (isAuthenticated && sender === undefined) return { status: 401, code: "TOKEN_REFUSED" };
    return admit(sender, body);
  };

  function admit(sender: Sender | undefined, body: unknown): Admission {
    const activity = readActivity(body);
    if (activity === undefined) return { status: 400, code: "ACTIVITY_MALFORMED" };
    if (sender !== undefined && !speaksFor(sender, activity)) return { status: 401, code: "TOKEN_REFUSED" };
    return refusalOf(activity, { ...rules, isAuthenticated }) ?? { activity };
  }
}
