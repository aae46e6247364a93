// SPDX-License-Identifier: EUPL-1.2
import { onEachDriver } from "#test/support/stores.ts";
import { limitsContract } from "./limits.contract.ts";
import { rowsContract } from "./rows.contract.ts";
import { transactContract } from "./transact.contract.ts";

onEachDriver("rows", rowsContract);
onEachDriver("a transaction of rows", transactContract);
onEachDriver("the limits of rows", limitsContract);
