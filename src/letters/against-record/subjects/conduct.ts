import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';

/** Support, and how our own people behaved. */
export const conduct: readonly FailingSubject[] = [
  {
    about: 'the support they should have been offered',
    lessons: ['abuse/support-offered'],
    named: [phrases('(?:support\\w*|help\\w*|refer\\w*|advice)')],
  },
  {
    about: 'how staff behaved, and how what was said of it was looked into',
    lessons: ['conduct', 'discrimination'],
    named: [
      phrases(
        '(?:discriminat\\w+|racis\\w+|harass\\w+|behaviour|behaved|conduct|messages?|information|data|contact(?:ed)?|investigat\\w+|officers?|staff|operative|abus\\w+|meeting|sexis\\w+|spoken to|treated)',
      ),
    ],
  },
];
