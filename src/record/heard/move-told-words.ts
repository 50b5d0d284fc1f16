import { anyOf } from '../plain-words.ts';
import { clausesDone } from './clauses-done.ts';

/** What a note says somebody was told of a move. Words are plain. */
export function toldOfMove(said: string): readonly ('what is paid' | 'who to call' | 'where')[] {
  return toldParts.flatMap(([part, words]) =>
    said.split('|').some((one) => !asked.test(one) && words.test(one)) ? [part] : [],
  );
}

const asked = anyOf('asks?|asked|asking|who pays|nobody|not told|need to|wants to know');
const toldParts = [
  ['where', anyOf('(?:told|texted|gave|given|sent|emailed|rang) (?:\\w+ ){0,4}(?:where|address|postcode|directions)')],
  [
    'what is paid',
    anyOf(
      '(?:we|us) (?:will |are |re |ll )?(?:pay|paying|cover|covering)|at our cost|on us|keep (?:all |the |her |his |their )?receipts',
      '(?:food|meals?|travel|taxis?|laundry|parking)(?: \\w+)? (?:money|allowance|paid|covered|costs? (?:paid|covered))|£ ?\\d+(?: \\d\\d)? (?:a|per|each) (?:head|day|night|week|person)|(?:breakfast|dinner|meals?)(?: and \\w+)? (?:incl\\w*|paid|thrown in)',
    ),
  ],
  [
    'who to call',
    anyOf(
      '(?:my|our|\\w+s) (?:number|mobile|mob|direct line|direct dial)|(?:ring|call|phone|text|contact|ask for) (?:me|us|\\w+) (?:on|if|for|with|any\\w*|direct)|(?:number|mobile|contact) (?:given|for|to ring)|who to (?:ring|call|contact)|ring me|(?:text|call|phone) me ?$',
    ),
  ],
] as const;

type LookedAt = 'school' | 'carers' | 'family' | 'access needs' | 'work' | 'pets' | 'health';

/** What words say was looked at, where it suits those who go. Words are plain. */
export function lookedAtIn(said: string): readonly LookedAt[] {
  const clauses = clausesDone(said).filter((clause) => !doesNotSuit.test(clause));
  return looks.flatMap(([at, words]) => (clauses.some((clause) => words.test(clause)) ? [at] : []));
}

const doesNotSuit = anyOf('buses|miles|far|cut off|wont fit|struggl\\w*|complain\\w*|upset|missed|missing|lost|hardly');
const looks: readonly (readonly [LookedAt, RegExp])[] = [
  ['school', anyOf('schools?|nursery|college')],
  ['carers', anyOf('carers?|care (?:agency|package|visits?)')],
  [
    'family',
    anyOf(
      '(?:near|close to|by|round the corner from) (?:her |his |their )?(?:mum|mam|family|sister|daughter|son|parents)',
    ),
  ],
  [
    'access needs',
    anyOf('ground floor|walk in shower|wet ?room|level access|lift|ramps?|accessible|adapted|step free'),
  ],
  ['work', anyOf('(?:near|close to|to) (?:her |his |their )?work')],
  [
    'pets',
    anyOf('(?:takes?|take|allows?|kennels?) (?:the |her |his |their )?(?:dogs?|cats?|pets?)|kennels? (?:booked|paid)'),
  ],
  [
    'health',
    anyOf(
      '(?:oxygen|dialysis|medication|insulin|fridge for|hospital bed) (?:\\w+ ){0,3}(?:arranged|delivered|moved|there|sorted|set up|redirected)',
    ),
  ],
];
