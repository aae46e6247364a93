// SPDX-License-Identifier: EUPL-1.2
import type { itProof } from "./it-proof.ts";

const range = (from: number, to: number) => (from === to ? `entry ${from} is` : `entries ${from} to ${to} are`);

/** What is said of verifying the diary. */
export const enProof: typeof itProof = {
  whole: (of) =>
    of === "roles" ? "The register of the roles is as it was written" : `The diary of ${of} is as it was written`,
  broken: (of, count) => {
    const where = of === "roles" ? "In the register of the roles" : `In the diary of ${of}`;
    return count === 1
      ? `${where} one thing is not as it was written`
      : `${where} ${count} things are not as they were written`;
  },
  empty: "There is nothing yet.",
  size: (entries, meetings) =>
    `${entries === 1 ? "1 entry" : `${entries} entries`} of the register, ${meetings === 1 ? "1 meeting" : `${meetings} meetings`}: no entry changed, added or taken away, and the counts agree.`,
  sizeOfRoles: (entries) =>
    `${entries === 1 ? "1 entry" : `${entries} entries`}: none changed, added or taken away, and everybody has the role that they were given.`,
  sameAs: (head, more) =>
    `Up to entry ${head} it is the same as then${more === 0 ? "" : more === 1 ? "; there is one entry more since" : `; there are ${more} entries more since`}.`,
  before: (count) =>
    count === 1
      ? "The first entry was there when the chain began: it is proven from that day on."
      : `The first ${count} entries were there when the chain began: they are proven from that day on.`,
  head: (head) => `Fingerprint: ${head}`,
  keep: (head) => `Keep it outside: «/verify ${head}» also says whether somebody takes the end away.`,
  others: (count) => (count === 1 ? "And another one." : `And ${count} more.`),
  whatToDo: "Correct nothing by hand: tell whoever keeps the systems, to compare it with a backup.",
  digest: (head) => `Fingerprint of the register: ${head}`,
  found: {
    changed: (sequence) => `Entry ${sequence} was changed.`,
    unlinked: (sequence) =>
      sequence === 1
        ? "Entry 1 is not the first that was written."
        : `Entry ${sequence} no longer follows ${sequence - 1}: ${sequence - 1} was written anew.`,
    unexplained: (sequence) => `Words are gone from entry ${sequence}, and no entry says that a name was removed.`,
    missing: (from, to) => `${range(from, to).replace(/^e/, "E")} missing.`,
    cut: (from, to) => `The end was taken away: ${range(from, to)} missing.`,
    added: (place, copyOf) =>
      copyOf === undefined
        ? `Entry ${place} was added or written anew from outside.`
        : `Entry ${place} was added from outside: it is a copy of ${copyOf}.`,
    head: "The last entry was written anew: its fingerprint is not the one kept with the counts.",
    "no-counts": "There are entries, but the counts are gone.",
    "no-roles": "There are entries, but the roles that they gave are gone.",
    "roles-told": (sequence) =>
      `Up to entry ${sequence} it is not the register that was there when it was written: it was rewritten.`,
    role: (name) => `The role of ${name}, or whom they stand in for, is not as the register says.`,
    "told-cut": (sequence) => `The fingerprint that you wrote goes up to entry ${sequence}: the end was taken away.`,
    "told-other": (sequence) =>
      `Up to entry ${sequence} it is not the register of the fingerprint that you wrote: it was written anew.`,
    meeting: (number) => `Meeting ${number} is not as the register tells it.`,
    phase: (number) => `Phase ${number} is not as the register tells it.`,
    body: (id) => `The body «${id}» is not as the register tells it.`,
    year: "The closing or the confirmation of the year is not as the register tells it.",
    index: (number) => `Meeting ${number} is not in its place in the list.`,
    counts: {
      meetings: "The meetings counted are not those recorded.",
      planned: "The planned meetings counted are not those recorded.",
      bodies: "The bodies counted are not those of the meetings.",
      latest: "The newest meetings of the status are not those recorded.",
      numbers: "The numbers of the meetings are not those given.",
    },
    "body-days": (id) => `The meetings counted with «${id}» are not those recorded.`,
  },
  not: {
    busy: { heading: "The diary changes while I read it", hint: "Try again shortly: I found nothing wrong." },
    "too-long": {
      heading: "The diary is too long to be verified from here",
      hint: "Whoever keeps the systems can do it with «npm run verify».",
    },
    "not-a-head": {
      heading: "This is no fingerprint of the register",
      hint: "It looks like this: 2021/47-3f9a12cd88e107b4. You find it in the digest and in «/verify».",
    },
  },
};
