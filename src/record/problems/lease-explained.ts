import { anyOf, plain } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words say whose it is to repair something under a lease: ours, theirs or another’s; not that it is looked into, nor what else a lease asks for. */
export const explainsResponsibility = remembered(
  (words: string): boolean =>
    mayExplain.test(words) &&
    words
      .replace(numbered, '$1 $2 ')
      .split(/[.!?\n]+/)
      .some((sentence) => {
        const said = plain(sentence).replaceAll('|', ' ').replace(/ +/g, ' ');
        return ofLease.test(said) && isWhose.test(said) && !notSaid.test(said);
      }),
);

const mayExplain = /\blease|\bclause|\bschedule \d/i;
/** ‘Clause 4(2)’ and ‘5.2’ are no end of a sentence. */
const numbered = /(\d)[.(](\w{1,3})\)?/g;
const ofLease = anyOf('leases?', 'leaseholders?', 'clauses?', 'schedule', 'shared owners?');
const mends =
  '(?:repair\\w*|mend\\w*|maintain\\w*|mainten\\w*|renew\\w*|replac\\w*|roof|structure|frames?|windows?|glass|pipes?|stack|walls?|plaster|balcony|doors?|making good|keeping|it|this|that|the damage|decorat\\w*)';
const isWhose = anyOf(
  `(?:(?:we|you|landlord|freeholder|council|company|agents?) (?:are|is)|we re|youre|were) (?:\\w+ )?(?:responsible|liable) for (?:(?:the|your|all|any|both|its|their) )*(?:\\w+ )?${mends}`,
  '(?:is|are|its|remains?) (?:our|your|the (?:landlord|freeholder|council)s?) responsibility',
  '(?:is|are|as) (?:ours|yours)(?: to (?:repair|mend|maintain|renew))?|makes? (?:\\w+ ){1,4}?(?:ours|yours)',
  'for (?:us|you) to (?:repair|put right|mend|maintain|renew)|(?:landlord|freeholder) (?:must|has to|shall|is to) (?:keep|repair|maintain)',
);
const notSaid = anyOf(
  'if|may|might|could|whether|who (?:is|was)|looking into|looked into|(?:you|we|have|has) asked|ask our|(?:do|did) not know|not (?:yet )?(?:known|decided|clear|sure|certain)|unclear|checking|check whether|to confirm|will (?:write|tell|set out|confirm|let you know|look|check)|you complained|staff|service charge|ground rent|copy',
);
