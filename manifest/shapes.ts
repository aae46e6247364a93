// SPDX-License-Identifier: EUPL-1.2
import type { Picture } from "./png.ts";

/** Whether a point is inside. Points are in the picture's own units, `y` downwards. */
export type Shape = (x: number, y: number) => boolean;

/** Red, green and blue, 0 to 255; opacity 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** One coat of paint: a colour, or one that changes from place to place, laid where the shape is. */
export type Coat = { readonly shape: Shape; readonly colour: Colour | ((x: number, y: number) => Colour) };

/** All of the picture. */
export const everywhere: Shape = () => true;

/** With corners rounded by `radius`. */
export const rectangle =
  (left: number, top: number, width: number, height: number, radius = 0): Shape =>
  (x, y) => {
    const beyondX = Math.max(left + radius - x, x - (left + width - radius), 0);
    const beyondY = Math.max(top + radius - y, y - (top + height - radius), 0);
    return radius === 0 ? beyondX === 0 && beyondY === 0 : beyondX * beyondX + beyondY * beyondY <= radius * radius;
  };

/** A pen of the given width, with a round tip, drawn through the points. */
export const stroke = (width: number, ...points: readonly (readonly [number, number])[]): Shape =>
  union(...points.slice(1).map((point, index) => segment(width / 2, points[index] ?? point, point)));

const segment =
  (radius: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Shape =>
  (x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2 <= radius * radius;
  };

/** The inside of the corners, taken in order. */
export const polygon =
  (...corners: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    corners.reduce((inside, [ax, ay], index) => {
      const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
      const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
      return crosses ? !inside : inside;
    }, false);

/** Inside any of them. */
const union =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));

/** Inside the first, and in none of the holes. */
export const without =
  (shape: Shape, ...holes: readonly Shape[]): Shape =>
  (x, y) =>
    shape(x, y) && !holes.some((hole) => hole(x, y));

/** Inside all of them. */
export const both =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.every((shape) => shape(x, y));

const samples = 8;

/** Lays the coats one over the other, in order, on a transparent ground of `size` units. Edges are smooth. */
export function paint(size: number, coats: readonly Coat[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    pixels.set(colourOf(pixel % size, Math.floor(pixel / size), coats), pixel * 4);
  }
  return { size, pixels };
}

function colourOf(left: number, top: number, coats: readonly Coat[]): readonly number[] {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = left + ((sample % samples) + 0.5) / samples;
    const y = top + (Math.floor(sample / samples) + 0.5) / samples;
    const [red, green, blue, opacity] = pointColour(x, y, coats);
    sum[0] += red * opacity;
    sum[1] += green * opacity;
    sum[2] += blue * opacity;
    sum[3] += opacity;
  }
  const [red, green, blue, opacity] = sum;
  if (opacity === 0) return [0, 0, 0, 0];
  return [red / opacity, green / opacity, blue / opacity, (opacity / samples ** 2) * 255].map(Math.round);
}

function pointColour(x: number, y: number, coats: readonly Coat[]): Colour {
  let [red, green, blue, opacity]: Colour = [0, 0, 0, 0];
  for (const { shape, colour } of coats) {
    if (!shape(x, y)) continue;
    const [r, g, b, over] = typeof colour === "function" ? colour(x, y) : colour;
    const under = opacity * (1 - over);
    const whole = over + under;
    if (whole === 0) continue;
    red = (r * over + red * under) / whole;
    green = (g * over + green * under) / whole;
    blue = (b * over + blue * under) / whole;
    opacity = whole;
  }
  return [red, green, blue, opacity];
}
