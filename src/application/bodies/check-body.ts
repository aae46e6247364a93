// SPDX-License-Identifier: EUPL-1.2
import { type Body, type BodyId, type BodyKind, bodyFields, bodyKinds } from "#domain/body.ts";
import { createRegister, type KeptBody, type Register } from "#domain/register.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { isMadeAsAName, isTellingName } from "../reading/bodies/body-names.ts";
import { nameKey } from "../reading/engine/tokens.ts";
import { cleanLine, shortened } from "../text.ts";
import type { TypedBody } from "../views/body-form.ts";
import type { Wording } from "../wording/wording.ts";

/** What a body becomes: all that the log does not give it. */
export type ToldBody = Omit<KeptBody, "revision">;

type Checked = { readonly body: ToldBody } | { readonly problems: readonly string[] };

/** The body that a form tells, out of what it was (nothing of it, for a new one), or all that is wrong with it. */
export function checkTypedBody(typed: TypedBody, before: ToldBody, register: Register, wording: Wording): Checked {
  const { problems } = wording.body;
  const names = [typed.officialName, typed.shortName].map(nameKey);
  const isNew = (alias: string) => alias !== "" && !names.includes(nameKey(alias));
  const aliases = typed.aliases
    .split(/[,;\n]/u)
    .map(cleanLine)
    .filter((alias) => before.aliases.includes(alias) || isNew(alias));
  const { counts: _, ...rest } = before;
  const counts = typed.counts === "yes" ? { counts: true } : typed.counts === "no" ? { counts: false } : {};
  const body: ToldBody = {
    ...rest,
    officialName: cleanLine(typed.officialName),
    shortName: cleanLine(typed.shortName),
    aliases: [...new Map(aliases.map((alias) => [nameKey(alias), alias])).values()],
    kind: isKind(typed.kind) ? typed.kind : before.kind,
    ...counts,
  };
  const missing = (["officialName", "shortName"] as const).filter((field) => body[field] === "");
  const wrong = [
    ...missing.map((field) => problems.missing[field]),
    ...(isKind(typed.kind) ? [] : [problems.kind]),
    ...(["kind", "yes", "no"].includes(typed.counts) ? [] : [problems.counts]),
    ...problemsOfNames(body, register.kept.get(before.id), register, wording),
  ];
  return wrong.length === 0 ? { body } : { problems: wrong };
}

/** What is wrong with the names that a body did not have before; nothing when all of them can be its names. */
export function problemsOfNames(
  body: ToldBody,
  before: Pick<Body, "officialName" | "shortName" | "aliases"> | undefined,
  register: Register,
  wording: Wording,
): readonly string[] {
  const { problems } = wording.body;
  const known = new Set(before === undefined ? [] : namesOf(before));
  const { officialName, shortName, aliases } = body;
  const told = [
    { name: officialName, most: bodyFields.officialName },
    { name: shortName, most: bodyFields.shortName },
    ...aliases.map((name) => ({ name, most: bodyFields.alias })),
  ];
  const isNew = ({ name }: { readonly name: string }) => name !== "" && !known.has(name);
  const renamed = told.filter(isNew);
  const after = renamed.length === 0 ? register : registerWith(body, register);
  const wrong = renamed.flatMap(({ name, most }) => problemOf(name, most, body, { register, after }, wording) ?? []);
  if (aliases.length > Math.max(bodyFields.aliases, before?.aliases.length ?? 0)) {
    wrong.push(problems.tooMany(bodyFields.aliases));
  }
  return [...new Set(wrong)];
}

function problemOf(
  name: string,
  most: number,
  body: ToldBody,
  { register, after }: { readonly register: Register; readonly after: Register },
  { body: { problems } }: Wording,
): string | undefined {
  const short = shortened(name, 60);
  if (name.length > most) return problems.tooLong(short, most);
  if (!isMadeAsAName(name)) return problems.signs(short);
  if (!isTellingName(name)) return problems.generic(short);
  const other = ownerOf(name, body.id, register);
  if (other !== undefined) return problems.taken(short, other.shortName);
  return isReadAs(name, body, after) ? undefined : problems.unreadable(short);
}

/** The other body that has this name, in whatever letters; a removed one has none. */
function ownerOf(name: string, id: BodyId, { kept }: Register): Body | undefined {
  const key = nameKey(name);
  const others = [...kept.values()].filter((one) => one.id !== id && one.isRemoved !== true);
  return others.find((one) => [...namesOf(one), ...one.codes].some((known) => nameKey(known) === key));
}

/** The register once the body has its names. */
function registerWith({ isRemoved: _, ...offered }: ToldBody, register: Register): Register {
  return createRegister(register.kept, [{ ...offered, revision: 0 }], 0);
}

/** Once the body has this name, whoever writes it means that body and no other. */
function isReadAs(name: string, { id }: ToldBody, after: Register): boolean {
  const { bodies, doubts } = readBodies(name, after);
  return doubts.length === 0 && bodies.length === 1 && bodies[0] === after.get(id)?.id;
}

function namesOf({ officialName, shortName, aliases }: Pick<Body, "officialName" | "shortName" | "aliases">) {
  return [officialName, shortName, ...aliases];
}

function isKind(text: string): text is BodyKind {
  return bodyKinds.some((kind) => kind === text);
}
