// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Role } from "./question-roles.ts";

const shown: readonly Role[] = ["whole", "upcoming", "phase", "changes", "target", "expected", "missing", "enough"];
const beside: readonly Role[] = ["bodies", "list", "meetings", "met", "ever", "denied", "first", "it", "nothing"];
/** With these, or with their article, bodies are those of the diary: "un ente nuovo" answers something. */
const besideBodies: readonly Role[] = ["list", "met", "ever"];
const theBodies = /^(?:gli|i|the)\s|^enti\s+coinvolti/u;
/** Alone it may as well answer what was asked. */
const without = /^senza(?!\p{L})/u;

/**
 * Whether a folded text only names what the diary shows, of all that it holds: "la situazione", "gli enti coinvolti", "mancano
 * i verbali". It asks for it, though without a mark.
 */
export function namesWhatIsShown(text: string, roles: ReadonlySet<Role>, filter: MeetingFilter): boolean {
  const areBodies = theBodies.test(text) || besideBodies.some((role) => roles.has(role));
  const isShown =
    shown.some((role) => roles.has(role)) ||
    (roles.has("bodies") && areBodies) ||
    (filter.state === "undocumented" && !without.test(text));
  // "Ci siamo visti" tells.
  if (roles.has("enough") && roles.has("met")) return false;
  const isAll = Object.keys(filter).every((key) => key === "state");
  return isShown && isAll && [...roles].every((role) => shown.includes(role) || beside.includes(role));
}
