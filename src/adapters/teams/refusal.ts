// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "#application/ports/fault-codes.ts";
import type { IncomingActivity } from "./activity.ts";
import { type AddressRules, isAddressAllowed } from "./service-address.ts";

/** Who may talk to the bot, and where it may answer. */
export type ActivityRules = AddressRules & {
  /** Tenants that may talk to the bot, in lower case; empty without an identity, when everyone on this machine may. */
  readonly allowedTenants: readonly string[];
};

/** Why an activity is turned away: its code for the log, and the status for whoever sent it. */
export type Refusal = { readonly code: FaultCode; readonly status: 400 | 403 };

/** The local chat writes as Teams; told to write as the Emulator, as that. */
const localChannels = ["msteams", "emulator"];

/** Why an activity is turned away; undefined lets it in. The SDK takes any channel, any tenant and any address. */
export function refusalOf(activity: IncomingActivity, rules: ActivityRules): Refusal | undefined {
  const { isAuthenticated } = rules;
  const channels = isAuthenticated ? ["msteams"] : localChannels;
  if (!channels.includes(activity.channelId)) return { code: "CHANNEL_REFUSED", status: 403 };
  if (!isAddressAllowed(activity.serviceUrl, rules)) return { code: "ADDRESS_REFUSED", status: 400 };
  if (!isAuthenticated) return undefined;
  if (!isOfTenants(activity, rules.allowedTenants)) return { code: "TENANT_REFUSED", status: 403 };
  const isNobody = isOfAPerson(activity) && activity.from.aadObjectId === undefined;
  return isNobody ? { code: "PERSON_UNKNOWN", status: 403 } : undefined;
}

/** Whether a person did this, and not the platform by itself. */
export function isOfAPerson({ type }: IncomingActivity): boolean {
  return type !== "conversationUpdate" && type !== "installationUpdate" && type !== "event";
}

/** Every tenant that is named has to be one of those: a guest's own is named beside the one it is a guest of. */
function isOfTenants({ channelData, conversation, from }: IncomingActivity, allowed: readonly string[]): boolean {
  const named = [channelData?.tenant?.id, conversation.tenantId, from.tenantId].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => allowed.includes(id.toLowerCase()));
}
