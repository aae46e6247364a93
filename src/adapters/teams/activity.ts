import { z } from "zod";

const id = z.string().min(1).max(1000);
const word = optional(z.string().max(100));

/** A field that may be missing, also as null. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const mention = z.looseObject({
  type: optional(z.string()),
  text: optional(z.string()),
  mentioned: optional(z.looseObject({ id: optional(z.string()) })),
});

const attachment = z.looseObject({
  contentType: optional(z.string()),
  contentUrl: optional(z.string()),
  name: optional(z.string()),
});

/** What we take from an activity; whatever else it holds is left to the SDK. */
const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: optional(id),
  channelId: word,
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  conversation: z.looseObject({
    id,
    conversationType: word,
    tenantId: word,
  }),
  from: z.looseObject({ id, name: optional(z.string().max(1000)), aadObjectId: word }),
  recipient: optional(z.looseObject({ id: optional(id), name: optional(z.string().max(1000)) })),
  text: optional(z.string().max(200_000)),
  // Only help to read the text: of another shape they are left out.
  entities: optional(z.array(mention)).catch(undefined),
  // A message has its own text beside its files: those of another shape are left out.
  attachments: optional(z.array(attachment)).catch(undefined),
  name: optional(z.string().max(200)),
  action: word,
  value: z.unknown().optional(),
  deliveryMode: word,
  channelData: optional(z.looseObject({ tenant: optional(z.looseObject({ id: word })) })),
});

/** An activity that was read: everything in it may still be forged by whoever was let in. */
export type IncomingActivity = z.output<typeof activitySchema>;

/** Who may talk to the bot. */
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

type Address = { readonly serviceUrl: string; readonly deliveryMode?: string | undefined };

/** With an identity, only https. Without, only this machine, unless the answer goes back with the request. */
export function isAddressAllowed(
  { serviceUrl, deliveryMode }: Address,
  { isAuthenticated }: Pick<ActivityRules, "isAuthenticated">,
): boolean {
  const { protocol, hostname } = new URL(serviceUrl);
  if (isAuthenticated) return protocol === "https:";
  return deliveryMode === "expectReplies" || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
