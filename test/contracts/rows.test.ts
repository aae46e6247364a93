import { onEachDriver } from "#test/support/stores.ts";
import { limitsContract } from "./limits.contract.ts";
import { rowsContract } from "./rows.contract.ts";

onEachDriver("rows", rowsContract);
onEachDriver("the limits of rows", limitsContract);
