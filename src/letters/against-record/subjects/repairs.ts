import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';
import { late, works } from './words.ts';

/** Visits, works and what they cost whoever lives there. */
export const repairs: readonly FailingSubject[] = [
  {
    about: 'visits and inspections that did not lead to works',
    lessons: [
      'repairs/visits-escalate',
      'repairs/no-endless-inspections',
      'repairs/findings-become-works',
      'repairs/whole-cause',
    ],
    named: [phrases('(?:visit\\w*|inspect\\w*|survey\\w*|came|attend\\w*|looked|appointments?|recommend\\w*|manager)')],
  },
  {
    about: 'appointments that were missed, or not agreed or prepared',
    lessons: ['access'],
    named: [
      phrases('(?:appointments?|visits?|turn(?:ed)? up|came|come|notice|access|attend\\w*|wait(?:ed|ing) in|blam\\w+)'),
    ],
  },
  {
    about: 'out-of-pocket costs they had to meet',
    lessons: ['repairs/out-of-pocket'],
    named: [phrases('(?:costs?|paid|pay|money|expens\\w+|out of (?:your )?pocket|bought|buy|bills?|£\\d+)')],
  },
  {
    about: 'how long the problem went on',
    lessons: ['repairs', 'hazards', 'pests', 'asbestos', 'homeowners'],
    named: [works, late],
  },
  {
    about: 'the adaptations they needed',
    lessons: ['adaptations'],
    named: [phrases('(?:adapt\\w+|therapists?|ramp|rails?|wet room|shower|stairlift|wheelchair|assessment|bathroom)')],
  },
];
