// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { nameDoubts } from "../name-doubt.ts";

/**
 * The draft whose new bodies could not be added: somebody else added them meanwhile, or gave their names to others. They
 * are read beside the bodies as they are now.
 */
export function withNamesAskedAgain(draft: MeetingDraft, register: BodyRegister): MeetingDraft {
  const read = draft.names.map((name) => {
    if (name.isNew !== true) return { bodies: [], names: [name] };
    const { bodies, doubts } = readBodies(name.text, register);
    return { bodies, names: nameDoubts(doubts, register) };
  });
  const bodies = [...new Set([...draft.bodies, ...read.flatMap((one) => one.bodies)])];
  return { ...draft, bodies, names: read.flatMap(({ names }) => names) };
}
