import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { phrases } from '../words/said.ts';
import type { Content } from './content.ts';

const cites = [cite(awaabsLaw, 'written summary contents')];

/** What the law wants in the written summary of a hazard investigation. */
export const hazardSummary: readonly Content[] = [
  {
    id: 'content/hazard-found',
    asks: 'Say whether there is a hazard, and which',
    missing: 'Say whether you found a hazard, and which.',
    cites,
    holds: phrases('(?:hazards?|danger|dangerous|risk to health|damp|mould)'),
  },
  {
    id: 'content/hazard-works',
    asks: 'Say what will be done, or why nothing will',
    missing: 'Say what will be done, and the days it will begin and be finished; or why nothing is needed.',
    cites,
    holds: phrases(
      '(?:we|i|our \\w+|the \\w+) (?:will|shall|have|has) .*(?:work|works|repair\\w*|treat\\w*|replac\\w*|fit|fix|mend|clean|safe|finish\\w*|begin|start)',
      '(?:nothing|no works?) (?:is |are |more |further )*(?:needed|to be done)',
    ),
    isPromise: true,
  },
  {
    id: 'content/hazard-contact',
    asks: 'Say how to reach you',
    missing: 'Give the number or the address at which you can be reached about this.',
    cites,
    holds: phrases('(?:call|ring|phone|telephone|email|contact|reach|write to) (?:\\w+ ){0,3}?(?:us|me|on|at)'),
  },
];
