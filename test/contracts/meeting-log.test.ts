import { onEachDriver } from "#test/support/stores.ts";
import { bodyContract } from "./body.contract.ts";
import { changeContract } from "./change.contract.ts";
import { countsContract } from "./counts.contract.ts";
import { duplicateContract } from "./duplicate.contract.ts";
import { meetingLogContract } from "./meeting-log.contract.ts";
import { phaseContract } from "./phase.contract.ts";
import { recordContract } from "./record.contract.ts";
import { removeNameContract } from "./remove-name.contract.ts";

onEachDriver("the log", meetingLogContract);
onEachDriver("recording a meeting", recordContract);
onEachDriver("a meeting told twice", duplicateContract);
onEachDriver("changing a meeting", changeContract);
onEachDriver("removing a name", removeNameContract);
onEachDriver("a phase", phaseContract);
onEachDriver("the bodies", bodyContract);
onEachDriver("the counts of a log", countsContract);
