import nlp from 'compromise/two';
import { remembered } from '../../record/remembered.ts';

/** Whether a word can be what was done to something: ‘missed’, ‘sent’, ‘mislaid’. The verbs are compromise’s. */
export const isParticiple: (word: string) => boolean = remembered((word: string) => {
  if (notDone.has(word) || !/[demntgk]$/.test(word) || word.endsWith('ing')) return false;
  if (/(?:ed|pt)$/.test(word) || misread.has(word)) return true;
  const tags: readonly string[] = nlp(`it was ${word}`).terms().last().json()[0]?.terms?.[0]?.tags ?? [];
  return tags.includes('PastTense') || tags.includes('Participle');
});

/** Words it takes for something else when they stand alone. */
const misread = new Set(
  'let left lost put done broken cut set shut hit spent split held sent made told kept given hurt'.split(' '),
);

/** Words that look like one and are how something is. */
const notDone = new Set(
  'delighted pleased concerned disappointed worried tired interested satisfied frightened scared committed determined aware been need indeed bed red need ashamed exhausted supposed entitled'.split(
    ' ',
  ),
);
