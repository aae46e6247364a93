// SPDX-License-Identifier: EUPL-1.2
// What Docker asks now and then: whether the program beside it is alive. Ends with 0 when it is.
const port = process.env.PORT ?? "3978";
const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
);
process.exit(answer?.ok === true ? 0 : 1);
