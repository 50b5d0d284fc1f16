import type { Entry } from '../entry.ts';
import { anyOf, plain } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { weighsAs } from '../weighing/weighing.ts';

/**
 * Whether an entry lays delay, or the problem itself, at the door of the household’s religion, health or way of life: by
 * what it is recorded to blame, or by the words of a reason it gives.
 */
export function blamesHousehold(entry: Entry): boolean {
  switch (entry.kind) {
    case 'letter sent':
      return namesHousehold(entry.blames) || arguesSo(entry.says);
    case 'note made':
      return namesHousehold(entry.blames) || arguesSo(entry.says) || weighsAs('blame', entry.says);
    case 'visit made':
      return entry.note !== undefined && (arguesSo(entry.note) || weighsAs('blame', entry.note));
    case 'response sent':
    case 'apology given':
      return namesHousehold(entry.blames) || arguesSo(entry.explains ?? '');
    case 'resident updated':
      return arguesSo(entry.says ?? '');
    case 'delay explained':
    case 'works refused':
    case 'case closed':
      return entry.why !== undefined && givenAsReason(entry.why);
    default:
      return false;
  }
}

function namesHousehold(blames: Entry<'note made'>['blames']): boolean {
  return blames?.some((blamed) => blamed === 'religion' || blamed === 'health' || blamed === 'way of life') ?? false;
}

/** In words that are a reason by their place, naming faith or way of life is enough; unless it is what the resident asked for. */
const givenAsReason = remembered((why) => {
  const said = plain(why);
  return householdsOwn.test(said) && !atTheirWish.test(said);
});

/** In other words, it must be tied to the delay or the damp in one sentence. */
const arguesSo = remembered((says) =>
  plain(says)
    .split('|')
    .some(
      (said) =>
        advised.test(said) ||
        (householdsOwn.test(said) &&
          (verdict.test(said) || (ties.test(said) && troubles.test(said) && !atTheirWish.test(said)))),
    ),
);

const householdsOwn = anyOf(
  'religio\\w*',
  '(?<!good )faith',
  'prayers?',
  'praying',
  'sabbath',
  'shabbat',
  'ramadan',
  'eid',
  'life ?style',
  '(?:way|manner) of (?:life|living)',
  '(?:way|how) (?:they|she|he|the \\w+) lives?',
  '(?:drying|dries|dried|dry) (?:of )?(?:their |her |his |the )?(?:clothes|clothing|washing|laundry)',
  'housekeeping',
  'hygiene',
  '(?:not|doesnt|dont|does not|do not|failing to|failure to|refus\\w+ to) (?:ventilat\\w+|heat\\w*|open\\w*)',
);

/** The word by itself, as a cause: nobody writes it of a home for any other reason. */
const verdict =
  /^ ?(?:(?:its|this is|all|just|down to|likely|prob(?:ably)?|mainly|mostly|clearly) ){0,2}life ?style(?: (?:issues?|related|choices?|problems?|damp|mould|condensation))? ?$|\blife ?style (?:damp|mould|condensation)\b/;

/** Advice on how to live, or a judgement of it, given as the answer to what is wrong with the home. */
const advised = anyOf(
  '(?:half|most|all|some|part|lot) of (?:it|this|that|the \\w+) (?:is|comes from|is down to|was) (?:\\w+ )?(?:how|the way) (?:they|she|he|you) lives?',
  'own worst enemy|(?:will|would|wont|does) not be helped|brought (?:it|this) on (?:him|her|them)sel\\w+',
  '(?:told|advised|reminded|asked) (?:\\w+ ){0,3}to (?:\\w+ ){0,5}stop drying',
  '(?:advi[cs]e[ds]?|told|reminded|spoken to|guidance|leaflet) (?:\\w+ ){0,6}(?:keep\\w*|clean\\w*) (?:\\w+ ){0,3}(?:home|flat|kitchen|house|property|place|worktops) (?:\\w+ )?(?:clean\\w*|tidy|tidier|hygienic)',
  '(?:advi[cs]e[ds]?|told|reminded|guidance|leaflet) (?:\\w+ ){0,5}(?:clean(?:ing|liness) (?:\\w+ ){0,3}(?:home|flat|kitchen|house)|general cleanliness|to clean more|clutter)',
  '(?:mice|rats|cockroaches|pests|mould|damp) (?:\\w+ ){0,4}(?:because|due to|down to|caused by) (?:\\w+ ){0,4}(?:dirty|unclean|clutter|mess\\w*|food left|rubbish inside|cleanliness)',
);

const ties = anyOf(
  'because',
  'due to',
  'owing to',
  'down to',
  'caused by',
  'result of',
  'result from',
  'contribut\\w+',
  'part (?:in|of)',
  'linked (?:to|with)',
  'blam\\w+',
  'reasons?',
  'to do with',
  'responsible',
  '(?:own|their|her|his|the tenants?|the residents?) fault',
  'no wonder',
  'which is why',
  'thats why',
  'brought (?:it|this) on',
  'not our (?:fault|problem)',
);

const troubles = anyOf(
  'delay\\w*',
  'late',
  'held up',
  'slow\\w*',
  'wait\\w*',
  'not (?:been )?(?:done|completed|finished)',
  'damp',
  'mou?ld',
  'condensation',
  'works?',
  'refus\\w* (?:\\w+ ){0,2}(?:access|entry|visits?|appointments?)',
  '(?:will|would|wont|does|did) not (?:let|allow|engage|cooperate|co operate)|wont (?:let|allow|engage|cooperate|co operate)',
  'uncooperative|unco operative|obstruct\\w*',
);

/** What the resident asked for, or the landlord owns up to, is no blame. */
const atTheirWish = anyOf(
  'asked',
  'asks',
  'request\\w*',
  'prefer\\w*',
  'wish\\w*',
  'agreed',
  'chose',
  'we (?:did not|didnt|failed|ignored|overlooked|should|never|were wrong)',
  'our (?:fault|failure|failing|mistake)',
);
