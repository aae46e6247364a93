// SPDX-License-Identifier: EUPL-1.2
/** A private message that is answered; one without an id can be answered, and not named. */
export type PrivateMessage = { readonly id?: string | undefined };

/** A post to the platform, before it goes. */
export type Targetable = { url: string; body?: unknown };

/** Has Teams show the private message above its answer (Teams, "Send and receive targeted messages"). */
export function targetedEntities({ id }: PrivateMessage) {
  return id === undefined ? [] : [{ type: "targetedMessageInfo", messageId: id }];
}

/**
 * Has a post be seen by its recipient alone. It is done on the wire, where the entities are put back too: the SDK knows
 * neither, and leaves of an entity what it knows.
 */
export function targetTo(message: PrivateMessage): (request: Targetable) => void {
  return (request) => {
    request.url += `${request.url.includes("?") ? "&" : "?"}isTargetedActivity=true`;
    request.body = JSON.stringify({ ...JSON.parse(String(request.body)), entities: targetedEntities(message) });
  };
}
