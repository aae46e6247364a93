type Meaning = "yes" | "no" | "cancel";

/** Whole answers that mean yes, no, or leave it. */
export const answerWords: ReadonlyMap<string, Meaning> = new Map([
  ...words("yes", "sì", "si", "si'", "sì sì", "certo", "ok", "va bene", "esatto", "confermo", "registralo", "yes"),
  ...words("no", "no", "no grazie"),
  ...words("cancel", "annulla", "/annulla", "lascia stare", "lascia perdere", "cancel", "niente"),
]);

function words(meaning: Meaning, ...texts: readonly string[]): readonly (readonly [string, Meaning])[] {
  return texts.map((text) => [text, meaning]);
}
