import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';
import { telling } from './words.ts';

const records = phrases(
  '(?:records?|recorded|file|files|notes?|logged|log|wr(?:ote|itten) down|history|system|write down)',
);

/** News, promises and what was written down. */
export const newsAndPromises: readonly FailingSubject[] = [
  {
    about: 'leaving the resident without news',
    lessons: [
      'circumstances/kept-in-contact',
      'hazards/keep-informed',
      'repairs/works-dated',
      'records/request-answered',
      'adaptations/informed',
    ],
    named: [telling],
  },
  {
    about: 'a promise that was not kept',
    lessons: ['records/promise-kept', 'complaints/actions-tracked'],
    named: [
      phrases(
        '(?:promis\\w+|said (?:that )?(?:we|i|it|they) would|told you (?:that )?(?:we|it|they) would|word|commitment|agreed to|did not do)',
      ),
    ],
  },
  {
    about: 'not knowing who lives there and what they need',
    lessons: ['records/household-known'],
    named: [
      phrases(
        '(?:who (?:lives?|lived)|household|your (?:family|needs|circumstances|children|son|daughter|mother|health|disability|autism|condition|vulnerab\\w+)|vulnerab\\w+|what you need(?:ed)?|lives? with|records?|autis\\w+|disab\\w+|ask(?:ed)?)',
      ),
      phrases('(?:know|knew|known|record\\w*|ask(?:ed)?|not|never|no|account|consider\\w*|understand|understood)'),
    ],
  },
  { about: 'how its records were kept', lessons: ['records'], named: [records] },
];
