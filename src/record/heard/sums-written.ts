import { singleSpaced } from '../plain-words.ts';

/** Words of sums and lengths as they are mostly written, with single spaces: ‘600 quid’ is ‘£600’, and a thousand has no comma that ends a clause. */
export function withSums(words: string): string {
  return singleSpaced(words)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\b(\d+(?:\.\d\d)?) ?(?:quid|pounds?)\b/gi, '£$1')
    .replace(/(?<=\d)(?=(?:wks?|weeks?|days?|mths?|months?)\b)/gi, ' ');
}
