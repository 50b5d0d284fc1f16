import { languages } from '../languages.ts';

/** The language letters are to be translated into; its name is undefined where the record does not say which. */
export type LanguageWanted = { readonly name: string | undefined };

/**
 * The language a household reads instead of English, by what was agreed and what is known of it, a line each. Undefined
 * where nothing says so, or where it says that they read English as well. Sign language is no language of letters.
 */
export function languageWanted(known: readonly string[]): LanguageWanted | undefined {
  const said = known.map((words) =>
    words.replace(/\b(?:british )?sign language(?: interpret\w+)?|\bbsl\b(?: interpret\w+)?/gi, ' '),
  );
  const naming = said.flatMap((words) => (readsEnglishToo(words) ? [] : (languageNamed(words) ?? [])));
  if (naming[0] !== undefined) return { name: naming[0] };
  return said.some((words) => needsAnother.test(words) && !noneNeeded.test(words)) ? { name: undefined } : undefined;
}

function languageNamed(words: string): string | undefined {
  if (noneNeeded.test(words) || !isOfReading.test(words)) return undefined;
  const found = namesLanguage.exec(words)?.[1]?.toLowerCase();
  return Object.keys(languages).find((name) => name.toLowerCase() === found);
}

const namesLanguage = new RegExp(`\\b(${Object.keys(languages).join('|')})\\b`, 'i');
const isOfReading =
  /\b(?:translat\w*|interpret\w*|languages?|reads?|reading|writes?|written|speaks?|speaker|speaking|letters?|texts?|only|english)\b/i;
const needsAnother =
  /\b(?:translat\w+|interpreter|(?:cannot|can[’']?t|does not|doesn[’']t) (?:read|speak|write|understand) english|(?:little|no|limited) english|(?:another|other) language)\b|\bfirst language is not english\b|\benglish is not\b/i;
const hasNoEnglish =
  /\b(?:cannot|can[’']?t|not|doesn[’']?t|no|little|limited|some|poor)(?: \w+){0,3} english\b|\benglish (?:is|as) (?:not|a second|an additional)\b/i;
const hasEnglish =
  /\b(?:reads?|speaks?|writes?|fluent|good|both)\b[^|;.]*\benglish\b|\benglish (?:is )?(?:fine|good|well|too|fluent)/i;
const noneNeeded =
  /\b(?:no|not|without)(?: \w+){0,3} (?:interpreter|translat\w+)|\b(?:interpreter|translat\w+) (?:is |was )?(?:not|no longer) (?:needed|wanted)\b/i;

function readsEnglishToo(words: string): boolean {
  return hasEnglish.test(words) && !hasNoEnglish.test(words);
}
