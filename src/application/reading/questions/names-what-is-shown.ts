// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { patternAtStart, sayingOf } from "../engine/saying.ts";
import { type Role, says, saysOnly } from "./question-roles.ts";

const shown = "whole upcoming phase changes target expected missing enough monthly each";
const beside = "bodies list meetings met ever denied first it some nothing";
/** With these, or with their article, bodies are those of the diary: "un ente nuovo" answers something. */
const besideBodies = "list met ever";
const theBodies = /^(?:gli|i|the)\s|^enti\s+coinvolti/u;
/** Alone it may as well answer what was asked. */
const without = /^senza(?!\p{L})/u;

/** One meeting alone may be told: "incontro con Signa". */
const theMeetings = patternAtStart("[ci sono] [tutti|tutte|altri|altre] [<the>] (<meetings>)");
const besideMeetings = "every is recorded";
const next = /(?<!\p{L})prossim[oaie](?!\p{L})/u;

/**
 * Whether a folded text only names what the diary shows: "la situazione", "gli enti coinvolti", "mancano i verbali", of
 * all that it holds; "incontri di giugno con Signa", "l'ultimo con Vaglia". It asks for it, though without a mark.
 */
export function namesWhatIsShown(
  text: string,
  roles: ReadonlySet<Role>,
  { from, until, ...filter }: MeetingFilter,
  latest: number | undefined,
): boolean {
  const known = `${shown} ${beside}` as const;
  const hasDay = from !== undefined || until !== undefined;
  const isLatest = !hasDay && (latest !== undefined || (filter.state === "planned" && next.test(text)));
  if (isLatest || theMeetings.test(sayingOf(text))) return saysOnly(roles, `${known} ${besideMeetings}` as const);
  // "Ci siamo visti" tells.
  if (!saysOnly(roles, known) || (roles.has("enough") && roles.has("met"))) return false;
  const areBodies = theBodies.test(text) || says(roles, besideBodies);
  const isShown =
    says(roles, shown) ||
    (roles.has("bodies") && areBodies) ||
    (filter.state === "undocumented" && !without.test(text));
  return isShown && !hasDay && Object.keys(filter).every((key) => key === "state");
}
