// SPDX-License-Identifier: EUPL-1.2
const millisecondsBetweenLines = 1000;

/** Says how far something long has got, a line a second at most: "12.000 righe". */
export function tellProgress(what: string): (rows: number) => void {
  let last = performance.now();
  return (rows) => {
    const now = performance.now();
    if (now - last < millisecondsBetweenLines) return;
    last = now;
    console.log(`${what}: ${rows.toLocaleString("it")} righe…`);
  };
}
