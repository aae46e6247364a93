// SPDX-License-Identifier: EUPL-1.2
import type { AskTextView } from "./ask-text.ts";
import type { BodiesView } from "./bodies.ts";
import type { BodyView } from "./body.ts";
import type { BodyFormView } from "./body-form.ts";
import type { ChooseBodyView } from "./choose-body.ts";
import type { DigestView } from "./digest.ts";
import type { HelpView } from "./help.ts";
import type { HistoryView } from "./history.ts";
import type { MeetingView } from "./meeting.ts";
import type { MeetingFormView } from "./meeting-form.ts";
import type { MeetingsView } from "./meetings.ts";
import type { MessageView } from "./message.ts";
import type { PhaseFormView } from "./phase-form.ts";
import type { PhasesView } from "./phases.ts";
import type { ProposalView } from "./proposal.ts";
import type { StatusView } from "./status.ts";
import type { UpcomingView } from "./upcoming.ts";

/** Every card: the key is its name, the name of its template in `cards/`, and what the renderer is given. */
export type CardViews = {
  readonly bodies: BodiesView;
  readonly digest: DigestView;
  readonly body: BodyView;
  readonly "body-form": BodyFormView;
  readonly "choose-body": ChooseBodyView;
  readonly help: HelpView;
  readonly history: HistoryView;
  readonly "meeting-form": MeetingFormView;
  readonly meeting: MeetingView;
  readonly meetings: MeetingsView;
  readonly message: MessageView;
  readonly "ask-text": AskTextView;
  readonly "phase-form": PhaseFormView;
  readonly phases: PhasesView;
  readonly proposal: ProposalView;
  readonly status: StatusView;
  readonly upcoming: UpcomingView;
};
