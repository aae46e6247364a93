// SPDX-License-Identifier: EUPL-1.2
import type { itHowTo } from "./it-how-to.ts";

export const enHowTo: typeof itHowTo = {
  record: {
    heading: "To record a meeting, tell me of it in one line",
    examples: [
      "yesterday meeting with Scandicci and Fiesole: draft agreement",
      "on 5 August at 10 meeting with Vaglia",
    ],
    lines: ["The day and the bodies are enough. What is not clear I ask, before I record it."],
  },
  correct: {
    heading: "To correct a meeting, tell me which one, and what is right",
    examples: ["meeting 1 was on 7 July"],
    lines: ["I show before and after: nothing changes without your yes."],
  },
  annul: {
    heading: "To annul a meeting, tell me which one",
    examples: ["annul meeting 1"],
    lines: ["It stays in the register and counts no more. You can restore it."],
  },
  hold: {
    heading: "A planned meeting counts once you say that it took place",
    examples: ["meeting 1 took place"],
    lines: ["If it was called off: “annul meeting 1”."],
  },
  evidence: {
    heading: "Evidence is a protocol number, an act or a link: write it with the meeting",
    examples: ["per l'incontro 1 c'è il verbale, prot. 20455/2021"],
    lines: ["You can also send me the file. Without evidence a meeting counts as declared."],
  },
  bodies: {
    heading: "To add a body, write its name",
    examples: ["/bodies add Autorità Idrica Toscana"],
    lines: ["Or tell me of the meeting: of a body that I do not know I ask whether to add it."],
  },
  digest: {
    heading: "The digest comes every week to this chat, for whoever asks for it",
    examples: ["/digest every friday at 9", "/digest preview", "/digest suspend until 15/9"],
    lines: [
      "The assessore gets it in their own chat with me: they write “subscribe me”, or a manager writes “/digest add” and their name.",
      "Who gets it: “/digest list”.",
    ],
  },
  phases: {
    heading: "Of a phase tell me when it started and when it ended",
    examples: ["la fase 1 si è conclusa il 28 aprile"],
    lines: ["I compare it with the planned days. To see them: “/phases”."],
  },
  look: {
    heading: "What is recorded you can see whenever you want: just ask",
    examples: ["meetings in June", "how many times did we meet Scandicci?", "who recorded meeting 1?"],
    lines: ["To know where we stand: “/status”."],
  },
  counting: {
    heading: "Every meeting counts that was held in the year with at least one body beside the owner",
    examples: [],
    lines: [
      "In person or on a screen is the same; planned ones count once they are held. Each body counts once a year.",
      "The total of the bodies says its parts: a metropolitan city, a union or a region is a body, and no municipality.",
      "Without evidence a meeting is declared; with a protocol number, an act or a link it is documented.",
    ],
  },
  readers: {
    heading: "Recorded meetings are seen by whoever uses this diary, with who recorded them and when",
    examples: [],
    lines: [
      "They also stand in the weekly digest of those who get it: “/digest list” says who.",
      "What you do not record stays in this chat.",
    ],
  },
};
