import { z } from "zod";

const id = z.string().min(1).max(1000);

/** What we take from an activity; whatever else it holds is left to the SDK. */
const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.optional(),
  channelId: z.string().max(100).optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(100).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  from: z.looseObject({ id, name: z.string().max(1000).optional(), aadObjectId: z.string().max(100).optional() }),
  recipient: z.looseObject({ id: id.optional(), name: z.string().max(1000).optional() }).optional(),
  text: z.string().max(200_000).optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(100).optional(),
  value: z.unknown().optional(),
  deliveryMode: z.string().max(100).optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100).optional() }).optional() }).nullish(),
});

export type IncomingActivity = z.output<typeof activitySchema>;

export type ActivityRules = {
  /** Tenants that may talk to the bot; empty without an identity, when everyone on this machine may. */
  readonly allowedTenants: readonly string[];
  readonly isAuthenticated: boolean;
};

/**
 * The activity, or the status to refuse it with: 400 when it is none, or asks for an answer at an address that is not
 * to be called; 403 when its tenant may not talk to the bot. The SDK accepts any tenant and any address.
 */
export function readActivity(body: unknown, rules: ActivityRules): IncomingActivity | 400 | 403 {
  const read = activitySchema.safeParse(body);
  if (!read.success || !isAddressAllowed(read.data, rules)) return 400;
  if (!rules.isAuthenticated) return read.data;
  const { channelData, conversation } = read.data;
  const tenant = channelData?.tenant?.id ?? conversation.tenantId;
  const isAllowed = tenant !== undefined && rules.allowedTenants.includes(tenant.toLowerCase());
  return isAllowed ? read.data : 403;
}

/** With an identity, only https. Without, only this machine, unless the answer goes back with the request. */
function isAddressAllowed({ serviceUrl, deliveryMode }: IncomingActivity, { isAuthenticated }: ActivityRules): boolean {
  const { protocol, hostname } = new URL(serviceUrl);
  if (isAuthenticated) return protocol === "https:";
  return deliveryMode === "expectReplies" || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
