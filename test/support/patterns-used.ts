// SPDX-License-Identifier: EUPL-1.2
/** Every pattern that is looked for while the work runs, each once, whichever method looks for it. */
export function patternsUsed(work: () => void): readonly RegExp[] {
  const used = new Map<string, RegExp>();
  const exec = RegExp.prototype.exec;
  // Replace, match, search, split and test all call it.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    used.set(`${this.ignoreCase} ${this.source}`, this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...used.values()];
}
