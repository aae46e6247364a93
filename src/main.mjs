// SPDX-License-Identifier: EUPL-1.2
// What is started. `main.ts` is a link to this file: Node follows a link before it looks at the ending of a name, so that
// `node src/main.ts` is read by a Node too old for TypeScript too, and ends in words and not with Node's own error.
import "./check-node.mjs";
import module from "node:module";

// What was compiled at one start is not compiled again at the next: it is kept in the system's folder for temporary
// files, or where NODE_COMPILE_CACHE says. Where that cannot be written the program starts as it would without.
module.enableCompileCache();
await import("./program.ts");
