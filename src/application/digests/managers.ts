import type { Conversation, Conversations } from "../ports/conversations.ts";

/** Who manages the bot: Entra object ids in lower case, or everyone, where nobody is authenticated. */
export type Managers = readonly string[] | "everyone";

const mostManagersWritten = 20;

/** Whether this person manages the bot; ids of Entra are the same in any case. */
export function isManager(managers: Managers, personId: string): boolean {
  return managers === "everyone" || managers.includes(personId.toLowerCase());
}

/** The chats of the managers that the bot knows, at most 20; none when no manager ever wrote to it. */
export async function chatsOfManagers(
  managers: Managers,
  conversations: Pick<Conversations, "ofPerson" | "personal">,
  signal: AbortSignal,
): Promise<readonly Conversation[]> {
  if (managers === "everyone") return conversations.personal(mostManagersWritten, signal);
  const ids = managers.slice(0, mostManagersWritten);
  const found = await Promise.all(ids.map((id) => conversations.ofPerson(id, signal)));
  return found.filter((chat) => chat !== undefined);
}
