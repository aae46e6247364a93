// SPDX-License-Identifier: EUPL-1.2

/** How a field of a view is drawn: as text or a number, as a condition, or once for each thing of a list. */
type Use = { readonly path: readonly string[]; readonly as: "text" | "condition" | "list" };

/** What a part of a template draws of one value: its fields, and those of each thing of its lists. */
export type Scope = {
  readonly uses: readonly Use[];
  readonly lists: readonly { readonly path: readonly string[]; readonly scope: Scope }[];
};

const conditions = new Set(["$when", "isVisible", "isMultiSelect", "isRequired"]);
const placeholder = /\$\{([^}]*)\}/gu;
const plainPath = /^[A-Za-z]+(?:\.[A-Za-z]+)*$/u;

/** Every field that a template draws. Throws for a placeholder that is no plain field: its type could not be checked. */
export function usesOf(template: unknown): Scope {
  const uses: Use[] = [];
  const lists: { path: readonly string[]; scope: Scope }[] = [];
  const visit = (node: unknown, key: string): void => {
    if (typeof node === "string") {
      for (const [, path = ""] of node.matchAll(placeholder)) {
        uses.push({ path: fieldsOf(path), as: conditions.has(key) ? "condition" : "text" });
      }
    } else if (Array.isArray(node)) {
      for (const one of node) visit(one, key);
    } else if (typeof node === "object" && node !== null) {
      const { $data, ...rest } = node as { readonly $data?: unknown };
      if ($data === undefined) for (const [name, value] of Object.entries(rest)) visit(value, name);
      else lists.push({ path: fieldsOf(/^\$\{(.*)\}$/u.exec(String($data))?.[1] ?? ""), scope: usesOf(rest) });
    }
  };
  visit(template, "");
  return { uses: [...uses, ...lists.map(({ path }) => ({ path, as: "list" }) as const)], lists };
}

function fieldsOf(path: string): readonly string[] {
  if (!plainPath.test(path)) throw new RangeError(`«${path}» is no plain field of a view`);
  return path.split(".");
}
