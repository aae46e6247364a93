// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { finishAside } from "../conversation/proposals.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { LeftForLater, LineTold } from "./left-for-later.ts";
import { proposeSeveral } from "./propose-several.ts";

/** Shows again all that one message told, with what of it is still to be cleared up; nothing more waits to be, where nothing is. */
export async function proposeTogether(
  told: readonly LineTold[],
  { kept }: OpenMeeting,
  later: LeftForLater,
  request: CommandRequest,
  services: Services,
  problem?: string,
): Promise<Reply> {
  await finishAside(later.kept, kept, request, services);
  return proposeSeveral(told, { ...request, nonce: kept.nonce }, services, problem);
}
