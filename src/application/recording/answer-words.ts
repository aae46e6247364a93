type Meaning = "yes" | "no" | "same" | "another" | "cancel" | "both";

/** Whole answers that mean yes, no, the same meeting, another one, or leave it. */
export const answerWords: ReadonlyMap<string, Meaning> = new Map([
  ...words("yes", "sì", "si", "si'", "sì sì", "certo", "ok", "va bene", "esatto", "confermo", "registralo", "yes"),
  ...words("no", "no", "no grazie"),
  ...words("same", "è lo stesso", "e' lo stesso", "e lo stesso", "lo stesso", "stesso", "unisci", "the same", "same"),
  ...words("another", "è un altro", "e' un altro", "e un altro", "un altro", "altro", "another", "no, è un altro"),
  ...words("both", "entrambi", "entrambe", "tutti e due", "tutte e due", "tutti e due i comuni", "both"),
  ...words("cancel", "annulla", "/annulla", "lascia stare", "lascia perdere", "cancel", "niente"),
]);

function words(meaning: Meaning, ...texts: readonly string[]): readonly (readonly [string, Meaning])[] {
  return texts.map((text) => [text, meaning]);
}

/** Said with bodies: these, and no others. */
const onlyThese = [
  /[\s,]+(?:e\s+)?(?:basta|stop|soltanto|solamente)[\s.!]*$/iu,
  /^(?:solo|soltanto|solamente|only)\s+/iu,
];

/** The answer without the words that say "and no others"; undefined when it has none. */
export function withoutOnly(line: string): string | undefined {
  const found = onlyThese.find((form) => form.test(line));
  return found && line.replace(found, "").trim();
}
