// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Template } from "adaptivecards-templating";
import type { CardName, CardViews } from "#application/reply.ts";
import { bytesOf } from "./sent-body.ts";

/** The package's ESM files cannot be loaded by Node as they are: its CommonJS ones are, when the first card is drawn. */
const require = createRequire(import.meta.url);

const parse = (json: string, hasSearch: boolean): Template => {
  const templating = require("adaptivecards-templating") as { Template: typeof Template };
  const isKept = (key: string) => hasSearch || key !== "choices.data";
  return new templating.Template(JSON.parse(json, (key, value) => (isKept(key) ? value : undefined)));
};

const mostBytes = 28 * 1024;

/** Fills in the templates of the cards. */
export type CardRenderer = {
  /**
   * Whether whoever sees the cards can open a dialog from them, and search in their fields while typing: the local chat
   * can neither, and shows no choices of a field that searches.
   */
  readonly hasDialogs: boolean;
  /**
   * The card, filled in, once for each view: whoever is handed it changes nothing in it. Each of its buttons carries the
   * code of the objective, where it is given. Throws RangeError when it is larger than Teams takes.
   */
  render<Name extends CardName>(name: Name, view: CardViews[Name], objective?: string): unknown;
};

/** Reads every template of the folder, once: each is parsed when it is first drawn, and filled in many times. */
export function createCardRenderer(folder: URL, { hasDialogs = false } = {}): CardRenderer {
  const templates = new Map<string, Template>();
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [file.slice(0, -".json".length), readFileSync(new URL(file, folder), "utf8")]),
  );
  const ready = new WeakMap<object, Map<string | undefined, unknown>>();
  return {
    hasDialogs,
    render(name, view, objective) {
      const known = ready.get(view)?.get(objective);
      if (known !== undefined) return known;
      const text = texts.get(name);
      const template = templates.get(name) ?? (text === undefined ? undefined : parse(text, hasDialogs));
      if (template === undefined) throw new RangeError(`No template for the card ${name}`);
      templates.set(name, template);
      const drawn: unknown = template.expand({ $root: view });
      const card = objective === undefined ? drawn : withData(drawn, { objective });
      const { length } = bytesOf(card as object);
      if (length > mostBytes) throw new RangeError(`The card ${name} takes ${length} bytes, more than ${mostBytes}`);
      ready.set(view, (ready.get(view) ?? new Map()).set(objective, card));
      return card;
    },
  };
}

/** The card with this in the data of every button, wherever it stands. */
export function withData(node: unknown, data: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(node)) return node.map((one) => withData(one, data));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, value]) => [name, withData(value, data)]);
  const drawn: Record<string, unknown> = Object.fromEntries(entries);
  if (drawn.type !== "Action.Execute") return drawn;
  return { ...drawn, data: { ...(drawn.data as object | undefined), ...data } };
}
