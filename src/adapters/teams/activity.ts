// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** An id of the platform, which go in paths and headers of what is sent: plain ASCII on one line, and no step up. */
const id = z
  .string()
  .max(500)
  .regex(/^(?! *$|\.+$)[ -~]+$/);
const noId = z.literal("").transform(() => undefined);
const word = optional(z.string().max(100));
const name = optional(z.string().max(1000));

/** A field that may be missing, also as null. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A field that only helps: of another shape it is left out. */
function helpful<Schema extends z.ZodType>(schema: Schema) {
  return optional(schema).catch(undefined);
}

const entity = z.object({
  type: helpful(z.string()),
  text: helpful(z.string()),
  locale: helpful(z.string().max(100)),
  mentioned: helpful(z.object({ id: helpful(z.string()), name: helpful(z.string()) })),
  quotedReply: helpful(z.object({ preview: helpful(z.string()), senderId: helpful(z.string()) })),
});

const noEntity = {
  type: undefined,
  text: undefined,
  locale: undefined,
  mentioned: undefined,
  quotedReply: undefined,
};

const attachment = z.object({
  contentType: helpful(z.string()),
  contentUrl: helpful(z.string()),
  name: helpful(z.string()),
  content: z.unknown().optional(),
});

const noAttachment = { contentType: undefined, contentUrl: undefined, name: undefined };

/**
 * Everything that is taken from an activity. Nothing else of it goes on, to the SDK neither: it checks no shapes.
 * `isTargeted`, a private message in a shared chat, is lifted out of `recipient`, which the SDK copies into addresses;
 * `clientLocale` is named so, as what the client reads is not the language of the answer, which the SDK would have it say.
 */
const activitySchema = z
  .object({
    type: z.string().min(1).max(100),
    id: optional(id),
    channelId: z.string().min(1).max(100),
    serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
    conversation: z.object({
      id,
      conversationType: word,
      tenantId: word,
      isGroup: helpful(z.boolean()),
    }),
    from: z.object({ id, name, aadObjectId: optional(z.union([noId, id])), tenantId: word }),
    recipient: optional(z.object({ id: optional(id), name, isTargeted: helpful(z.boolean()) })),
    // No longer than the whole body may be: what is too long to be read is refused in words.
    text: optional(z.string().max(256 * 1024)),
    entities: helpful(z.array(entity.catch(noEntity))),
    attachments: helpful(z.array(attachment.catch(noAttachment))),
    membersRemoved: helpful(z.array(z.object({ id: helpful(z.string()) }))),
    name: optional(z.string().max(200)),
    timestamp: helpful(z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text))),
    action: word,
    locale: helpful(z.string().max(100)),
    value: z.unknown().optional(),
    deliveryMode: word,
    channelData: optional(
      z.object({
        tenant: optional(z.object({ id: word })),
        eventType: helpful(z.string().max(100)),
        channel: helpful(z.object({ id })),
        team: helpful(z.object({ id })),
      }),
    ),
  })
  .transform(({ recipient, locale: clientLocale, ...activity }) => {
    if (recipient === undefined) return { ...activity, clientLocale, isTargeted: false, recipient };
    const { isTargeted = false, ...bot } = recipient;
    return { ...activity, clientLocale, isTargeted, recipient: bot };
  });

/** An activity that was read: everything in it may still be forged by whoever was let in. */
export type IncomingActivity = z.output<typeof activitySchema>;

/** The activity; undefined when it is none. */
export function readActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data;
}
