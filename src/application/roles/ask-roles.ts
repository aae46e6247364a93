// SPDX-License-Identifier: EUPL-1.2
import { type Day, toDay } from "#domain/day.ts";
import { isRole } from "#domain/role.ts";
import type { Named } from "#domain/role-book.ts";
import type { CommandRequest } from "../command.ts";
import { readRoleRequest } from "../reading/intentions/role-request.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { titledButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { roleHistoryReply, rolesReply, whichPersonReply, whichRoleReply } from "../views/roles.ts";
import { endDeputy, giveRole, nameDeputy } from "./change-roles.ts";
import { peopleNamed } from "./find-person.ts";

const mostPeople = 1000;
const mostToChooseFrom = 5;
const mostChanges = 10;
const mostCharacters = 300;

/** What is typed after `/ruolo`: alone, it says who is what. */
export async function askRoles(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording } = request;
  const asked = readRoleRequest(shortened(cleanLine(request.argument), mostCharacters), services.clock());
  switch (asked.kind) {
    case "list":
      return showRoles(request, services);
    case "history":
      return showRoleHistory(request, services);
    case "role": {
      const found = await personNamed(asked.who, "ruolo.set", ({ id }) => `${asked.role}/${id}`, request, services);
      return "reply" in found ? found.reply : giveRole(found.person, asked.role, request, services);
    }
    case "who": {
      const found = await personNamed(asked.who, "ruolo.who", ({ id }) => id, request, services);
      const { book } = services.authority;
      return "reply" in found ? found.reply : whichRoleReply(found.person, book, services.roles, wording);
    }
    case "end": {
      const found = await personNamed(asked.deputy, "ruolo.end", ({ id }) => id, request, services);
      return "reply" in found ? found.reply : endDeputy(found.person, request, services);
    }
    case "deputy": {
      const { days } = asked;
      const { daysMissing, daysHint } = wording.roles;
      if (days === undefined)
        return messageReply("attention", daysMissing, [daysHint(asked.deputy, asked.principal)], []);
      const argumentOf = (deputy: string, principal: string) =>
        JSON.stringify([deputy, principal, days.from.toString(), days.until.toString()]);
      const deputy = await personNamed(asked.deputy, "ruolo.who", ({ id }) => id, request, services);
      const principal = await personNamed(asked.principal, "ruolo.who", ({ id }) => id, request, services);
      if ("many" in deputy && "person" in principal) {
        const of = ({ id }: Named) => argumentOf(id, principal.person.id);
        return whichPersonReply(asked.deputy, deputy.many, "ruolo.deputy", of, wording);
      }
      if ("many" in principal && "person" in deputy) {
        const of = ({ id }: Named) => argumentOf(deputy.person.id, id);
        return whichPersonReply(asked.principal, principal.many, "ruolo.deputy", of, wording);
      }
      if ("reply" in deputy) return deputy.reply;
      if ("reply" in principal) return principal.reply;
      return nameDeputy(
        { kind: "deputy", deputy: deputy.person, principal: principal.person, ...days },
        request,
        services,
      );
    }
  }
}

/** Who is what, the first managers too: those of whom no name is known are counted. */
async function showRoles(request: CommandRequest, services: Services): Promise<Reply> {
  const { book, role } = services.authority;
  const { conversations } = services.digests;
  const first = services.roles.firstManagers.slice(0, 20);
  const chats = await Promise.all(first.map((id) => conversations.ofPerson(id, request.signal)));
  const known = chats.flatMap((chat) => (chat?.person === undefined ? [] : [chat.person]));
  return rolesReply({ book, defaults: services.roles, known, yours: role }, request.wording);
}

/** The last 10 changes of the roles, newest first. */
export async function showRoleHistory({ signal, wording }: CommandRequest, services: Services): Promise<Reply> {
  const entries = await services.roles.kept.history(services.objective(), mostChanges, signal);
  return roleHistoryReply(entries, services.clock().timeZoneId, wording);
}

/** A button that names a role and a person: "reader/<id>". */
export async function setRole(request: CommandRequest, services: Services): Promise<Reply> {
  const [, role = "", id = ""] = /^([a-z]{1,10})\/(.{1,200})$/u.exec(request.argument) ?? [];
  const person = await personOf(id, request, services);
  if (person === undefined || !isRole(role)) return plainReply("stale-button", request.wording);
  return giveRole(person, role, request, services);
}

/** A button that names a person. */
export async function chooseRole(request: CommandRequest, services: Services): Promise<Reply> {
  const person = await personOf(request.argument, request, services);
  if (person === undefined) return plainReply("stale-button", request.wording);
  return whichRoleReply(person, services.authority.book, services.roles, request.wording);
}

/** A button that names a deputy, who stands in for nobody any longer. Safe to repeat. */
export async function endDeputyOf(request: CommandRequest, services: Services): Promise<Reply> {
  const person = await personOf(request.argument, request, services);
  return person === undefined ? plainReply("stale-button", request.wording) : endDeputy(person, request, services);
}

/** A button that names both, and the days. */
export async function setDeputy(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument } = request;
  const told = /^\["([^"\\]{1,200})","([^"\\]{1,200})","(\d{4}-\d\d-\d\d)","(\d{4}-\d\d-\d\d)"\]$/u.exec(argument);
  const [, first = "", second = "", from = "", until = ""] = told ?? [];
  const [deputy, principal] = [await personOf(first, request, services), await personOf(second, request, services)];
  const days = daysOf(from, until);
  if (deputy === undefined || principal === undefined || days === undefined)
    return plainReply("stale-button", request.wording);
  return nameDeputy({ kind: "deputy", deputy, principal, ...days }, request, services);
}

type Found =
  | { readonly person: Named }
  | { readonly reply: Reply }
  | { readonly reply: Reply; readonly many: readonly Named[] };

/** The one person whom a name means; several are asked about, by a button for each. */
async function personNamed(
  name: string,
  verb: string,
  argumentOf: (person: Named) => string,
  { wording, signal, mentions }: CommandRequest,
  services: Services,
): Promise<Found> {
  const known = await services.digests.conversations.people(mostPeople, signal);
  const found = peopleNamed(name, known, services.authority.book, mentions);
  const [person, ...others] = found;
  const { unknown, unknownHint, list } = wording.roles;
  if (person === undefined) {
    const button = titledButton(wording, list.heading, "ruolo");
    return { reply: messageReply("attention", unknown(shortened(name, 60)), [unknownHint], [button]) };
  }
  if (others.length === 0) return { person };
  const many = found.slice(0, mostToChooseFrom);
  return { reply: whichPersonReply(name, many, verb, argumentOf, wording), many };
}

function daysOf(from: string, until: string): { readonly from: Day; readonly until: Day } | undefined {
  try {
    return { from: toDay(from), until: toDay(until) };
  } catch {
    return undefined;
  }
}

/** Somebody whom the bot knows, by the id that a button carries: from outside, so it may be anything. */
async function personOf(id: string, { signal }: CommandRequest, services: Services): Promise<Named | undefined> {
  const known = await services.digests.conversations.people(mostPeople, signal);
  const { people, deputies } = services.authority.book;
  return [...known, ...people, ...deputies.flatMap(({ deputy, principal }) => [deputy, principal])].find(
    (one) => one.id.toLowerCase() === id.toLowerCase() && one.name !== "",
  );
}
