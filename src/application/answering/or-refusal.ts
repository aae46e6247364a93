// SPDX-License-Identifier: EUPL-1.2
import { wordingFor } from "../chosen-language.ts";
import { Refused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import { namesOfManagers } from "../roles/managers.ts";
import { YearClosed } from "../roles/year-closed.ts";
import { refusalReply } from "../views/refusal.ts";
import { yearClosedReply } from "../views/year-state.ts";
import type { Wording } from "../wording/wording.ts";
import { ofEdition } from "../years/in-edition.ts";
import type { ServicesOfPerson } from "./services-for.ts";

/**
 * The reply, or in its place why whoever asks may not have it, and who can: in the language that they chose. So is told
 * here, whatever was asked, that the year is closed.
 */
export async function orRefusal(
  { person, signal }: Pick<Request, "person" | "signal">,
  { language }: Wording,
  services: ServicesOfPerson,
  answer: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof YearClosed) {
      const words = await wordingFor(person, services, signal, language);
      const mayReopen = services.authority.actorFor("close-year") !== undefined;
      const reply = yearClosedReply(error, { mayReopen, timeZone: services.clock().timeZoneId }, words);
      return ofEdition(reply, error.objective);
    }
    if (!(error instanceof Refused)) throw error;
    const [wording, managers] = await Promise.all([
      wordingFor(person, services, signal, language),
      namesOfManagers(services, signal),
    ]);
    return refusalReply(error.operation, services.authority.role, managers, wording);
  }
}
