// SPDX-License-Identifier: EUPL-1.2
import module from "node:module";

// Loaded before the program (`node --import`). What was compiled at one start is not compiled again at the next: it is
// kept in the system's folder for temporary files, or where NODE_COMPILE_CACHE says. Where that cannot be written the
// program starts as it would without.
module.enableCompileCache?.();
