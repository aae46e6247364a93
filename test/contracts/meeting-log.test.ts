// SPDX-License-Identifier: EUPL-1.2
import { onEachDriver } from "#test/support/stores.ts";
import { bodyContract } from "./body.contract.ts";
import { changeContract } from "./change.contract.ts";
import { countsContract } from "./counts.contract.ts";
import { duplicateContract } from "./duplicate.contract.ts";
import { meetingLogContract } from "./meeting-log.contract.ts";
import { moveContract } from "./move.contract.ts";
import { phaseContract } from "./phase.contract.ts";
import { proofContract } from "./proof.contract.ts";
import { recordContract } from "./record.contract.ts";
import { recordSeveralContract } from "./record-several.contract.ts";
import { removeNameContract } from "./remove-name.contract.ts";
import { rolesProofContract } from "./roles-proof.contract.ts";
import { yearContract } from "./year.contract.ts";

onEachDriver("the log", meetingLogContract);
onEachDriver("recording a meeting", recordContract);
onEachDriver("recording several meetings at once", recordSeveralContract);
onEachDriver("a meeting told twice", duplicateContract);
onEachDriver("changing a meeting", changeContract);
onEachDriver("removing a name", removeNameContract);
onEachDriver("moving a meeting into another year", moveContract);
onEachDriver("a phase", phaseContract);
onEachDriver("the bodies", bodyContract);
onEachDriver("closing a year", yearContract);
onEachDriver("the counts of a log", countsContract);
onEachDriver("proving a diary", proofContract);
onEachDriver("proving the roles", rolesProofContract);
