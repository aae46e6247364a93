// SPDX-License-Identifier: EUPL-1.2
/** Has Teams show the private message above its answer (Teams, "Send and receive targeted messages"). */
export function targetedEntities({ id }: { readonly id?: string | undefined }) {
  return id === undefined ? [] : [{ type: "targetedMessageInfo", messageId: id }];
}
