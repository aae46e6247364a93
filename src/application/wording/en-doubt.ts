// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { monthsInEnglish, weekdaysInEnglish } from "./en-calendar.ts";
import type { itDoubt } from "./it-doubt.ts";

const newOf: Readonly<Record<BodyKind, string>> = {
  comune: "It is a new municipality",
  "citta-metropolitana": "It is a new metropolitan city",
  unione: "It is a new union of municipalities",
  regione: "It is a new region",
  altro: "It is a new body",
};

/** The same in English. */
export const enDoubt: typeof itDoubt = {
  understood: (parts) => `I understood: ${parts}`,
  absent: (bodies) => `Absent: ${bodies.join(", ")}`,
  presumed: "Some of it I understood from the context: check it before you say yes.",
  unread: (words: string) => `I have not read all of it: ${words}. If it matters, write it in other words.`,
  evidence: (text) => `evidence: ${text}`,
  notes: (text) => `notes: ${text}`,

  when: (bodies) => (bodies === "" ? "When was the meeting?" : `When, with ${bodies}?`),
  whichDay: (text, bodies) => (bodies === "" ? `“${text}”: which day?` : `“${text}”, with ${bodies}: which day?`),
  noSuchDay: (text) => `There is no day “${text}”: which one do you mean?`,
  unreadableDay: (text) => `I do not recognise the day “${text}”: which one do you mean?`,
  whichHour: (hours) => `At ${hours.map(short).join(" or ")}?`,
  unreadableHour: (text) => `I do not recognise the hour “${text}”: at what time?`,
  withWhom: (day) => (day === "" ? "With whom was the meeting?" : `With whom, on ${day}?`),
  besidesOwner: (owner) => `Besides ${owner}, who was there?`,
  which: (text) => `“${text}”: which body do you mean?`,
  together: (text, bodies) => `“${text}”: do you mean ${bodies}?`,
  who: (text) => `Who is “${text}”?`,
  isSubject: (text) => `Is “${text}” the subject?`,
  what: (text) => `“${text}”: what is it?`,

  hints: {
    day: "You can also write it: “yesterday”, “18/6”, “Friday”.",
    hour: "You can also write it: “15:30”.",
    bodies: "You can also write the names: “Scandicci and Fiesole”.",
    name: "You can also write the right name, or “remove it”.",
  },
  nothingYet: (hint) => `I have not recorded anything yet. ${hint}`,
  nothingChanged: (hint) => `I have not changed anything yet. ${hint}`,
  notByYes: "I need to know which: choose an answer, or write it.",
  chooseFirst: "Choose from the list first, or write it.",
  noted: (text) => `“${text}” is a person: I put the name in the notes, not among the bodies.`,

  label: { bodies: "Bodies", name: "Body", day: "Day", hour: "Hour" },
  placeholder: {
    bodies: "Choose one or more bodies",
    name: "Choose the body",
    day: "Choose the day",
    hour: "Choose the hour",
  },

  answers: {
    today: "Today",
    yesterday: "Yesterday",
    tomorrow: "Tomorrow",
    day: (day, isThisYear) =>
      `${weekdaysInEnglish[day.dayOfWeek - 1]} ${day.day} ${monthsInEnglish[day.month - 1]}${isThisYear ? "" : ` ${day.year}`}`,
    hour: (hour) => (hour === "" ? "Without the hour" : `At ${short(hour)}`),
    all: (count) => (count === 2 ? "Both" : "All of them"),
    new: (kind) => newOf[kind],
    person: "It is a person",
    subject: "It is the subject",
    place: "It is the place",
    "leave-out": "Remove it",
    otherDay: "Another day",
    confirm: "Confirm",
  },
};

function short(hour: string): string {
  return hour.replace(/^0(?=\d)/u, "");
}
