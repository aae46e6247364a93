// SPDX-License-Identifier: EUPL-1.2
// It takes the place of Node's own `writeHead`, which then gives nothing back: in every file, and not by their order.
import "restify";
import { AssertionError } from "node:assert";
import fc from "fast-check";

/**
 * Loaded before the tests. A run that ends before its last test has failed, whatever it has not had the time to say;
 * and a failure is told in Node's own words: the runner's comparison stumbles over the days of Temporal, and the run
 * then ends without a word and without a fault.
 */
process.exitCode = 1;
Object.defineProperty(AssertionError.prototype, "showDiff", { value: false });

/** The properties are tried with the same examples in every run: what fails comes again. FUZZ_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_210_728) });
