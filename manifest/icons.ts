// SPDX-License-Identifier: EUPL-1.2
import type { Picture } from "./png.ts";
import { both, type Colour, everywhere, paint, polygon, rectangle, stroke, without } from "./shapes.ts";

const white: Colour = [255, 255, 255, 1];
const gold: Colour = [233, 180, 76, 1];
const red: Colour = [142, 27, 46, 1];
const shade: Colour = [60, 5, 18, 0.28];
const line: Colour = [142, 27, 46, 0.2];

/** 192 × 192, to the edges: a white diary on deep red, with a tick, a bar two thirds full and a gold bookmark. */
export function colourIcon(): Picture {
  const cover = rectangle(42, 36, 108, 122, 13);
  const bookmark = polygon([117, 28], [136, 28], [136, 70], [126.5, 61], [117, 70]);
  const bar = rectangle(71, 133, 65, 9, 4.5);
  return paint(192, [
    { shape: everywhere, colour: (_x, y) => [158 - y * 0.22, 32 - y * 0.08, 52 - y * 0.1, 1] },
    { shape: rectangle(46, 42, 108, 122, 13), colour: shade },
    { shape: cover, colour: white },
    { shape: both(cover, rectangle(42, 36, 15, 122)), colour: [236, 214, 214, 1] },
    { shape: stroke(12, [77, 97], [95, 115], [130, 80]), colour: red },
    { shape: bar, colour: line },
    { shape: both(bar, rectangle(71, 133, 43, 9)), colour: gold },
    { shape: bookmark, colour: gold },
  ]);
}

/** 32 × 32, white lines on nothing: the same diary. */
export function outlineIcon(): Picture {
  const bookmark = polygon([19, 2], [24, 2], [24, 11], [21.5, 8.5], [19, 11]);
  return paint(32, [
    { shape: without(rectangle(5, 3, 22, 26, 3.5), rectangle(7, 5, 18, 22, 1.8)), colour: white },
    { shape: bookmark, colour: white },
    { shape: stroke(2.2, [10.7, 18], [14.5, 21.8], [21.3, 15]), colour: white },
  ]);
}
