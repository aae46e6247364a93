// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itBody } from "./it-body.ts";

const kinds: Readonly<Record<BodyKind, string>> = {
  comune: "Municipality",
  "citta-metropolitana": "Metropolitan City",
  unione: "Union of municipalities",
  regione: "Region",
  altro: "Other body",
};

const some: (typeof itBody)["among"] = {
  comune: { some: "municipalities", met: "Municipalities met", never: "The municipalities never met" },
  unione: {
    some: "unions of municipalities",
    met: "Unions of municipalities met",
    never: "The unions of municipalities never met",
  },
  regione: { some: "regions", met: "Regions met", never: "The regions never met" },
  "citta-metropolitana": {
    some: "metropolitan cities",
    met: "Metropolitan cities met",
    never: "The metropolitan cities never met",
  },
  altro: { some: "other bodies", met: "Other bodies met", never: "The other bodies never met" },
  project: {
    some: "municipalities of the Grande Firenze",
    met: "Municipalities of the Grande Firenze met",
    never: "The municipalities of the Grande Firenze never met",
  },
};

/** What is said of the bodies themselves: their names, their kind, whether they count, and which ones are one. */
export const enBody: typeof itBody = {
  kinds,
  tallies: {
    included: (count) => (count === 1 ? "1 other body (counts)" : `${count} other bodies (count)`),
    excluded: (count) => (count === 1 ? "1 body left out (does not count)" : `${count} bodies left out (do not count)`),
  },
  labels: {
    officialName: "Official name",
    shortName: "Short name",
    aliases: "Other names",
    kind: "Kind",
    counts: "Counts",
    met: "Meetings",
    first: "The first",
    last: "The last",
    totals: "Totals",
    merged: "Merged here",
  },
  counting: {
    owner: "It owns the objective: it never counts",
    asKind: (counts) => `${counts ? "Yes" : "No"}, as its kind`,
    yes: "Yes, although its kind does not",
    no: "No, although its kind does",
    chosen: { kind: "as its kind", yes: "yes", no: "no" },
  },
  met: (meetings, documented) => `${meetings}, ${documented === 0 ? "none" : documented} with evidence`,
  neverMet: "Never met",

  never: {
    heading: (count, among) => {
      const which = among === undefined ? "The bodies never met" : some[among].never;
      return count === 0 ? which : `${which}: ${count}`;
    },
    none: "You have met every body that I know.",
  },

  among: some,
  metAmong: (among, count, all, tail) =>
    `${[some[among].met, tail].filter((part) => part !== "").join(" ")}: ${count} of ${all}`,

  howTo: "I did not understand which body, or what to do. Write for example:",
  howToLines: [
    "/bodies Signa",
    "/bodies add Consorzio di Bonifica",
    "/bodies rename Prefettura to UTG di Firenze",
    "/bodies alias Prefettura = Palazzo Medici",
    "/bodies merge Prefettura into Regione Toscana",
    "/bodies part Prefettura",
    "/bodies count Prefettura",
    "/bodies exclude Prefettura",
  ],
  which: (text) => `“${text}”: which body do you mean?`,
  whichHint: "You can also write /bodies and the whole name.",
  unknown: (text) => `I do not know the body “${text}”.`,
  unknownHint: "If it is a new body, add it; otherwise look for it among the bodies.",

  form: {
    heading: (name) => `Change: ${name}`,
    headingToAdd: "Add a body",
    explain: "Meetings do not change: the name you read does, and whether it counts.",
    explainNames: "Meetings do not change: the name you read does.",
    explainToAdd: "Another kind of body does not count until a manager says so.",
    placeholders: {
      officialName: "for example Consorzio di Bonifica Medio Valdarno",
      shortName: "for example Consorzio di Bonifica",
      aliases: "separated by commas",
    },
    counts: { kind: "As its kind", yes: "Yes, it counts", no: "No, it does not" },
    same: "You changed nothing: the body stays as it is.",
  },

  problems: {
    missing: { officialName: "The official name is missing.", shortName: "The short name is missing." },
    tooLong: (name, most) => `“${name}” is too long: at most ${most} characters.`,
    tooMany: (most) => `There can be at most ${most} other names.`,
    signs: (name) => `“${name}”: use only letters, numbers, spaces, apostrophes, full stops and hyphens.`,
    generic: (name) => `“${name}” alone is too generic to be the name of a body.`,
    taken: (name, other) =>
      name === other ? `“${name}” is already among the bodies.` : `“${name}” is already a name of ${other}.`,
    unreadable: (name) => `“${name}” can be taken for other names: write more of it.`,
    kind: "Choose one of the kinds of the list.",
    counts: "Choose one of the answers of the list.",
    onlyManagers: "Only a manager can say whether a body counts.",
  },

  merge: {
    heading: (name) => `${name}: of which body is it another name?`,
    explain: "The two bodies count as one. Meetings do not change, and you can part them when you like.",
    label: "It is the same body as",
    placeholder: "Choose a body",
    other: "Or write its name",
    missing: "Choose the body from the list, or write its name.",
    itself: "It is the same body: choose another.",
    owner: "The owner of the objective is not merged with another: if it is the owner, correct the meetings.",
    tooMany: (most) => `No more than ${most} bodies can be the same one.`,
    question: (name, into) => `Is “${name}” the same body as “${into}”?`,
    result: (into) => `You will read it as “${into}” everywhere, also in the meetings already recorded.`,
    sameDay: (one, other, day) =>
      `Meetings ${one} and ${other} are of the same day, ${dayWithWeekdayInEnglish(day)}: if they are the same, annul one.`,
    swap: (name) => `Keep the name ${name}`,
  },

  part: {
    alone: (name: string) => `“${name}” is merged with no other body.`,
    heading: (name) => `Which body is to be parted from ${name}?`,
    explain: "It becomes a body of its own again, with its meetings.",
    label: "Body to part",
    question: (name, from) => `Part “${name}” from “${from}”?`,
  },

  before: (totals) => `Now: ${totals}`,
  unmoved: (totals) => `The totals do not change. ${totals}`,
  after: (totals) => `After: ${totals}`,

  headings: {
    added: (name) => `Body added: ${name}`,
    changed: (name) => `Body changed: ${name}`,
    remembered: (name) => `${name}: another name`,
    merged: (name, other) => `${name}: it is the same body as ${other}`,
    parted: (name, other) => `${name}: parted from ${other}`,
    undone: (name) => `${name}: last change undone`,
    removed: (name) => `${name}: taken out of the bodies`,
  },

  newInMeeting: (text, kind) =>
    `“${text}” is a new body: add it (${kind === "altro" ? "other body, does not count" : kinds[kind]})`,
  newInMeetingLabel: (text) => `“${text}”: I do not know it`,
  remember: (text) => `Remember that “${text}” is this body`,
  addedNotice: (name, kind, isCounted) => {
    const of = kind === "altro" ? "" : ` (${kinds[kind]})`;
    return `I added the body “${name}”${of}: ${isCounted ? "it counts" : "it does not count until a manager says so"}.`;
  },
  rememberedNotice: (text, name) => `From now on “${text}” is ${name} to me.`,
  notAdded: (name) => `I did not add the body “${name}”, and I did not record the meeting: try again in a minute.`,

  moved: "The body has changed meanwhile: I did nothing.",
  movedHint: "Open it again to see it as it is now.",
  removed: (name) => `“${name}” is no longer among the bodies.`,
  removedHint: "The meetings that name it stay as they were.",
  undoMovedOn: "I cannot undo it: the body was changed again afterwards.",
  undoMovedOnHint: "Open it to see it as it is now, and change it from there.",
  undoMet: "I cannot take it away: it is in a meeting.",
  undoMetHint: "Correct first the meetings in which it is.",
  full: "There is no room for more changes of bodies this year.",
  fullHint: "I changed nothing. Shorten or take away some other names, then try again.",
};
