// SPDX-License-Identifier: EUPL-1.2
import type { Command } from "../command.ts";
import { bodiesCommand } from "./bodies.ts";
import { closeYearCommand } from "./close-year.ts";
import { digestCommand } from "./digest.ts";
import { createHelpCommand } from "./help.ts";
import { historyCommand } from "./history.ts";
import { languageCommand } from "./language.ts";
import { meetingCommand } from "./meeting.ts";
import { meetingsCommand } from "./meetings.ts";
import { phasesCommand } from "./phases.ts";
import { reopenYearCommand } from "./reopen-year.ts";
import { roleCommand } from "./role.ts";
import { statusCommand } from "./status.ts";
import { upcomingCommand } from "./upcoming.ts";
import { verifyCommand } from "./verify.ts";

/** Every command, in help order. */
export const commands: readonly Command[] = [
  meetingCommand,
  statusCommand,
  meetingsCommand,
  bodiesCommand,
  phasesCommand,
  upcomingCommand,
  historyCommand,
  digestCommand,
  roleCommand,
  closeYearCommand,
  reopenYearCommand,
  verifyCommand,
  languageCommand,
  createHelpCommand(() => commands),
];
