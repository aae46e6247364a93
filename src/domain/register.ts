// SPDX-License-Identifier: EUPL-1.2
import type { Body, BodyId, BodyRegister } from "./body.ts";

/** A body as the register keeps it, with its own names. */
export type KeptBody = Body & {
  /** The body that it was said to be: as long as it is, it is read as that one. */
  readonly mergedInto?: BodyId;
  /** Adding it was taken back: it is named where it was used, and no longer offered. */
  readonly isRemoved?: boolean;
  /** Place in the journal of its last change, 0 when it has not changed this year. */
  readonly revision: number;
};

/**
 * The bodies as they are now. By the id of a merged one the body is found that it was said to be; going through them
 * gives each body once, with the names of those merged into it among its aliases.
 */
export type Register = BodyRegister & {
  /** Every body by its own id, also those merged or removed. */
  readonly kept: ReadonlyMap<BodyId, KeptBody>;
  /** The bodies that the program started with: the objective's own, as they came. */
  readonly base: BodyRegister;
  /** Those that differ from the bodies that the program starts with, and those added. */
  readonly changes: readonly KeptBody[];
  /** Place in the journal of the last change of any of them, 0 when nothing changed this year. */
  readonly revision: number;
  /** The ids of one body: its own first, then those merged into it. */
  members(id: BodyId): readonly BodyId[];
};

/** Most bodies that are one: each of them is read whenever one is met. */
export const mostMembers = 12;

/** The register that the program starts with, changed. Pure. */
export function createRegister(base: BodyRegister, changes: readonly KeptBody[], revision: number): Register {
  const kept = new Map<BodyId, KeptBody>([...base].map(([id, body]) => [id, { ...body, revision: 0 }]));
  for (const change of changes) kept.set(change.id, change);
  const groups = new Map<BodyId, BodyId[]>();
  for (const id of kept.keys()) {
    const root = rootOf(kept, id);
    if (root !== id) groups.set(root, [...(groups.get(root) ?? [root]), id]);
  }
  return new ResolvedRegister(base, kept, groups, changes, revision);
}

/** The register with one body changed or added. Pure. */
export function withBody(base: BodyRegister, register: Register, body: KeptBody, revision: number): Register {
  const others = register.changes.filter(({ id }) => id !== body.id);
  return createRegister(base, [...others, body], revision);
}

/** The body that one was said to be, through all those in between; itself when it was not merged. */
function rootOf(kept: ReadonlyMap<BodyId, Pick<KeptBody, "mergedInto">>, id: BodyId): BodyId {
  let root = id;
  for (let steps = 0; steps <= kept.size; steps += 1) {
    const next = kept.get(root)?.mergedInto;
    if (next === undefined) return root;
    root = next;
  }
  throw new RangeError(`Body ${id} is merged in a circle`);
}

/** The body of that id, if it stands by itself: undefined when nobody knows it, it was merged, or it was removed. */
export function standingBody({ kept }: Pick<Register, "kept">, id: BodyId): KeptBody | undefined {
  const body = kept.get(id);
  return body?.mergedInto === undefined && body?.isRemoved !== true ? body : undefined;
}

/** These bodies as the register has them now, each once, in the same order. */
export function bodiesNow(register: BodyRegister, ids: readonly BodyId[]): readonly BodyId[] {
  return [...new Set(ids.map((id) => register.get(id)?.id ?? id))];
}

class ResolvedRegister extends Map<BodyId, Body> implements Register {
  readonly base: BodyRegister;
  readonly kept: ReadonlyMap<BodyId, KeptBody>;
  readonly changes: readonly KeptBody[];
  readonly revision: number;
  readonly #groups: ReadonlyMap<BodyId, readonly BodyId[]>;
  readonly #roots = new Map<BodyId, BodyId>();

  constructor(
    base: BodyRegister,
    kept: ReadonlyMap<BodyId, KeptBody>,
    groups: ReadonlyMap<BodyId, readonly BodyId[]>,
    changes: readonly KeptBody[],
    revision: number,
  ) {
    super();
    this.base = base;
    this.kept = kept;
    this.changes = changes;
    this.revision = revision;
    this.#groups = groups;
    for (const [id, body] of kept) {
      if (body.mergedInto !== undefined) this.#roots.set(id, rootOf(kept, id));
      else if (body.isRemoved !== true) this.set(id, withNamesOf(body, groups.get(id) ?? [], kept));
    }
  }

  override get(id: BodyId): Body | undefined {
    return super.get(this.#roots.get(id) ?? id) ?? this.kept.get(id);
  }

  override has(id: BodyId): boolean {
    return this.kept.has(id);
  }

  members(id: BodyId): readonly BodyId[] {
    const root = this.#roots.get(id) ?? id;
    return this.#groups.get(root) ?? [root];
  }
}

function withNamesOf(body: KeptBody, ids: readonly BodyId[], kept: ReadonlyMap<BodyId, KeptBody>): Body {
  const others = ids.filter((id) => id !== body.id).flatMap((id) => kept.get(id) ?? []);
  if (others.length === 0) return body;
  const names = others.flatMap(({ officialName, shortName, aliases }) => [officialName, shortName, ...aliases]);
  return {
    ...body,
    aliases: [...new Set([...body.aliases, ...names])],
    codes: [...body.codes, ...others.flatMap(({ codes }) => codes)],
  };
}
