import { cleanLine } from "../text.ts";

type Meaning = "yes" | "no" | "same" | "another" | "cancel" | "both";

/** Whole answers that mean yes, no, the same meeting, another one, both, or leave it. */
const answerWords: ReadonlyMap<string, Meaning> = new Map([
  ...words("yes", "sì", "si", "si'", "sì sì", "certo", "ok", "va bene", "esatto", "confermo", "registralo", "yes"),
  ...words(
    "yes",
    "sì grazie",
    "sì, grazie",
    "certamente",
    "giusto",
    "corretto",
    "va bene così",
    "ok va bene",
    "procedi",
  ),
  ...words(
    "yes",
    "registrali",
    "sì registrali",
    "sì, registrali",
    "registrali tutti",
    "tutti",
    "sì tutti",
    "sì, tutti",
  ),
  ...words("yes", "è nuovo", "e' nuovo", "è un ente nuovo", "sì è nuovo", "sì, è nuovo", "sono nuovi", "è nuova"),
  ...words("yes", "salva", "sì salva", "sì, salva", "registra", "sì registra", "sì, registra", "conferma", "save"),
  ...words(
    "yes",
    "sì annulla",
    "sì, annulla",
    "sì annullalo",
    "sì, annullalo",
    "yes please",
    "that's right",
    "correct",
  ),
  ...words("no", "no", "no grazie"),
  ...words("same", "è lo stesso", "e' lo stesso", "e lo stesso", "lo stesso", "stesso", "unisci", "the same", "same"),
  ...words("another", "è un altro", "e' un altro", "e un altro", "un altro", "altro", "another", "no, è un altro"),
  ...words("both", "entrambi", "entrambe", "tutti e due", "tutte e due", "both"),
  ...words("cancel", "solo una telefonata", "era solo una telefonata", "no, era solo una telefonata"),
  ...words("cancel", "sì, era solo una telefonata", "no, solo una telefonata", "era una telefonata"),
  ...words("cancel", "non era un incontro", "no, non era un incontro", "non è un incontro", "non è stato un incontro"),
  ...words("cancel", "anzi no", "no annulla", "no, annulla", "annullalo", "annulla tutto", "lascia così", "leave it"),
  ...words("cancel", "annulla", "/annulla", "lascia stare", "lascia perdere", "cancel", "niente"),
]);

/** What a whole answer means; undefined when it is none of these. */
export function meaningOf(answer: string): Meaning | undefined {
  return answerWords.get(
    cleanLine(answer)
      .toLowerCase()
      .replace(/[.!,;\s]+$/u, ""),
  );
}

function words(meaning: Meaning, ...texts: readonly string[]): readonly (readonly [string, Meaning])[] {
  return texts.map((text) => [text, meaning]);
}
