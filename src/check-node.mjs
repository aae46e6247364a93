// SPDX-License-Identifier: EUPL-1.2
// Read before anything else, and by an older Node too: JavaScript, not TypeScript, and nothing imported.
const least = 24;
const { node } = process.versions;

if (Number(node.split(".")[0]) < least) {
  const remedy = "installala da https://nodejs.org";
  process.stderr.write(`Diario PEG vuole Node.js ${least} o più recente, e qui c'è la ${node}: ${remedy}\n`);
  process.exit(1);
}
