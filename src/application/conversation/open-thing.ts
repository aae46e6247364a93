// SPDX-License-Identifier: EUPL-1.2

import type { CardReply, Reply } from "../reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import type { ButtonView } from "../views/parts.ts";
import type { Wording } from "../wording/wording.ts";
import type { Open } from "./open.ts";

const mostButtons = 6;

/** Said to a bare yes or no that answers nothing: what it may be about, when something is open. */
export function whatAboutReply(open: Open, wording: Wording): Reply {
  const { whatAbout, whatAboutHint, unsaved } = wording.message;
  const resume = resumeButton(open, wording);
  if (resume === undefined) return messageReply("default", whatAbout, [whatAboutHint], [statusButton(wording)]);
  return messageReply("default", whatAbout, [unsaved], [resume, statusButton(wording)]);
}

/** The reply with one line that says that something was left open, and the button that takes it up again. */
export function withUnsaved(reply: Reply, left: Open, wording: Wording): Reply {
  const resume = resumeButton(left, wording);
  if (resume === undefined || reply.kind !== "card" || !("buttons" in reply.view)) return reply;
  const { buttons } = reply.view;
  const isRoom = Array.isArray(buttons) && buttons.length < mostButtons;
  if (!isRoom) return reply;
  const { unsaved } = wording.message;
  const view = { ...reply.view, buttons: [...buttons, resume] };
  return { ...reply, view, notices: [...(reply.notices ?? []), unsaved] } as CardReply;
}

function resumeButton(open: Open, wording: Wording): ButtonView | undefined {
  if (open.kind !== "meeting" && open.kind !== "same") return undefined;
  return buttonView(wording, "takeUp", "incontro.edit", open.kept.nonce);
}
