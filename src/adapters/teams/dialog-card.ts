// SPDX-License-Identifier: EUPL-1.2
/**
 * The card as a dialog shows it: there a button sends itself with everything that was filled in, and comes back as the
 * dialog's own (Teams, "Use dialogs in Teams bots": Action.Submit alone).
 */
export function withDialogButtons(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDialogButtons);
  if (typeof node !== "object" || node === null) return node;
  const drawn = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withDialogButtons(value)]));
  if (drawn.type !== "Action.Execute") return drawn;
  const { verb, data, ...button } = drawn;
  return { ...button, type: "Action.Submit", data: { ...(data as object | undefined), verb } };
}

/** What opens a form. */
const opening: ReadonlySet<unknown> = new Set(["incontro.form", "incontro.correct", "enti.add", "enti.edit"]);

/** The card whose buttons that open a form open it in a dialog (Teams, "Use dialogs in Teams bots"). */
export function withDialogOpeners(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDialogOpeners);
  if (typeof node !== "object" || node === null) return node;
  const drawn = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withDialogOpeners(value)]));
  if (drawn.type !== "Action.Execute" || !opening.has(drawn.verb)) return drawn;
  const { verb, data, ...button } = drawn;
  const sent = { ...(data as object | undefined), verb, msteams: { type: "task/fetch" } };
  return { ...button, type: "Action.Submit", data: sent };
}
