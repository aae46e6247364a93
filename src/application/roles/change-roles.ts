// SPDX-License-Identifier: EUPL-1.2
import { isAfter, isBefore } from "#domain/day.ts";
import type { Role } from "#domain/role.ts";
import { isSamePerson, type Named, type RoleBook, type RoleChange, roleOf, withRoleChange } from "#domain/role-book.ts";
import type { CommandRequest } from "../command.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton, titledButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { createAuthority } from "./authority.ts";

/** Gives a role, unless nobody would be left who can; says what it was, with the way back. */
export async function giveRole(person: Named, role: Role, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const { roles: words } = wording;
  const made = await changeRoles({ kind: "role", person, role }, request, services);
  const list = titledButton(wording, words.list.heading, "ruolo");
  if (made === "last-manager") return messageReply("attention", words.lastManager, [], [list, statusButton(wording)]);
  if (made === "same") return messageReply("default", words.same(person.name, role), [], [list, statusButton(wording)]);
  const back = buttonView(wording, "undo", "ruolo.set", `${made}/${person.id}`);
  return messageReply(
    "good",
    words.given(person.name, role),
    [words.before(made)],
    [back, list, statusButton(wording)],
  );
}

/** Has somebody stand in for somebody else on these days. */
export async function nameDeputy(
  change: Extract<RoleChange, { kind: "deputy" }>,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { roles: words } = wording;
  const { deputy, principal, from, until } = change;
  const list = titledButton(wording, words.list.heading, "ruolo");
  if (isSamePerson(deputy, principal)) return messageReply("attention", words.itself, [], [list]);
  if (isAfter(from, until) || isBefore(until, services.clock().toPlainDate())) {
    const hint = words.daysHint(deputy.name, principal.name);
    return messageReply("attention", words.daysPast, [hint], [list]);
  }
  await changeRoles(change, request, services);
  const end = titledButton(wording, wording.buttons.undo, "ruolo.end", deputy.id);
  const said = words.deputised(deputy.name, principal.name, from, until);
  return messageReply("good", said, [words.deputyExplain], [end, list, statusButton(wording)]);
}

/** Has somebody stand in for nobody any more. */
export async function endDeputy(deputy: Named, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const { ended, notDeputy, list } = wording.roles;
  const made = await changeRoles({ kind: "end", deputy }, request, services);
  const said = made === "same" ? notDeputy(deputy.name) : ended(deputy.name);
  const shown = titledButton(wording, list.heading, "ruolo");
  return messageReply(made === "same" ? "default" : "good", said, [], [shown, statusButton(wording)]);
}

/**
 * Makes the change on the newest book, if whoever asks may still do it then: what the person was before, or why nothing
 * was changed.
 */
async function changeRoles(
  change: RoleChange,
  { person, signal }: CommandRequest,
  { roles, objective, clock }: Services,
): Promise<Role | "same" | "last-manager"> {
  let outcome: Role | "same" | "last-manager" = "same";
  const make = (book: RoleBook) => {
    const today = clock().toPlainDate();
    const by = orRefused(
      createAuthority(person, { book, defaults: roles, today }).actorFor("give-roles"),
      "give-roles",
    );
    const after = withRoleChange(book, roles, change, person);
    if (typeof after === "string") {
      outcome = after;
      return undefined;
    }
    const before = change.kind === "role" ? roleOf(book, roles, change.person.id) : "none";
    outcome = before;
    const told = change.kind === "role" ? { before } : {};
    return { book: after, entry: { at: clock().toInstant(), by, change, ...told } };
  };
  await roles.kept.change(objective(), make, signal);
  return outcome;
}
