// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from "node:fs/promises";
import { colourIcon, outlineIcon } from "./icons.ts";
import { toPng } from "./png.ts";

await writeFile(new URL("color.png", import.meta.url), toPng(colourIcon()));
await writeFile(new URL("outline.png", import.meta.url), toPng(outlineIcon()));
console.log("Ho disegnato manifest/color.png e manifest/outline.png.");
