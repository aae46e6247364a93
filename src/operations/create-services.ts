// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { createAgenda } from "#adapters/store/agenda.ts";
import { createDoubts } from "#adapters/store/doubts.ts";
import { createDrafts } from "#adapters/store/drafts.ts";
import { createLanguages } from "#adapters/store/languages.ts";
import { createMeetingLog } from "#adapters/store/meeting-log.ts";
import { createOutbox } from "#adapters/store/outbox.ts";
import { createProofs } from "#adapters/store/proofs.ts";
import { createQuestions } from "#adapters/store/questions.ts";
import { createRoles } from "#adapters/store/roles.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { createSubscriptions } from "#adapters/store/subscriptions.ts";
import { createUpgradeNote } from "#adapters/store/upgrade-note.ts";
import type { DigestServices } from "#application/digests/digest-services.ts";
import type { ProgramServices } from "#application/services.ts";
import { createUnsettled } from "#application/unsettled.ts";
import { createEditions } from "#application/years/editions.ts";
import type { RoleDefaults } from "#domain/role-book.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

export type ServicesOptions = Pick<ProgramServices, "clock" | "pages"> &
  Pick<DigestServices, "conversations" | "slot" | "wake"> &
  RoleDefaults;

/** What the application works with, on what is kept in these rows, for the objective and the bodies of the program. */
export function createServices(rows: Rows, options: ServicesOptions): ProgramServices {
  const { clock, pages, conversations, slot, wake, firstManagers, newPeople } = options;
  return {
    clock,
    editions: createEditions(grandeFirenze, clock),
    upgradeNote: createUpgradeNote(rows),
    log: createMeetingLog(rows, florentineBodies, clock),
    proofs: createProofs(rows, florentineBodies),
    drafts: createDrafts(rows),
    languages: createLanguages(rows),
    unsettled: createUnsettled(createDoubts(rows)),
    digests: {
      subscriptions: createSubscriptions(rows),
      outbox: createOutbox(rows),
      agenda: createAgenda(rows),
      questions: createQuestions(rows),
      conversations,
      slot,
      wake,
    },
    roles: { kept: createRoles(rows), firstManagers, newPeople },
    pages,
    nonce: randomUUID,
  };
}
