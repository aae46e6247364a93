// SPDX-License-Identifier: EUPL-1.2
/** Where an answer may go. */
export type AddressRules = {
  /** Without, only this machine. */
  readonly isAuthenticated: boolean;
  /** In lower case; `*.` before a name stands for it and for every name below it. */
  readonly serviceHosts: readonly string[];
};

/** Whether the bot may write there, and say who it is: asked before anything is signed or sent. */
export function isAddressAllowed(address: string, { isAuthenticated, serviceHosts }: AddressRules): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.password !== "") return false;
  if (!isAuthenticated) return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === "https:" && url.port === "" && serviceHosts.some((host) => isBelow(url.hostname, host));
}

function isBelow(name: string, host: string): boolean {
  if (!host.startsWith("*.")) return name === host;
  return name === host.slice(2) || name.endsWith(host.slice(1));
}
