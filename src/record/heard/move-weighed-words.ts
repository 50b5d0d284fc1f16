import type { Entry } from '../entry.ts';
import { anyOf } from '../plain-words.ts';
import { clausesDone } from './clauses-done.ts';

type LookedAt = NonNullable<Entry<'move considered'>['considers']>[number];

/**
 * What words of ours say was looked at when a move for a while was decided on: two things or more, told with the decision.
 * Words are plain.
 */
export function weighedForMove(said: string): readonly LookedAt[] {
  if (!ofMove.test(said) || ofThings.test(said)) return none;
  const clauses = clausesDone(said.replace(toCome, 'how long'));
  const begun = clauses.findIndex((clause) => weighing.test(clause) && !byThem.test(clause));
  if (begun < 0 || !clauses.some((clause) => decided.test(clause))) return none;
  const told = clauses.slice(begun).filter((clause) => !byThem.test(clause));
  const found = looks.flatMap(([at, words]) => (told.some((clause) => words.test(clause)) ? [at] : []));
  return found.length > 1 ? found : none;
}

/** What is still to come is what was thought of. */
const toCome =
  /\bhow long (?:it|this|they|the works?) (?:will|would|is going to|are going to|is to) (?:be|take|last)\b/g;

const none: readonly LookedAt[] = [];

const ofMove = anyOf('(?:temp(?:orary)? )?move[sd]?|decant\\w*|hotel|temporary (?:home|flat|house)|flat instead');
const ofThings = anyOf(
  '(?:move[sd]?|moving) (?:the|her|his|their|an?) (?:appointments?|date|visit|meeting|wardrobes?|bed|furniture|sofa|fridge)',
);
const decided = anyOf(
  'decid\\w+|decision|agreed|they move|move agreed|weighed (?:\\w+ ){0,3}move|talked through (?:the )?(?:\\w+ )?move',
);
const weighing = anyOf(
  '(?:looked (?:again )?at|thought (?:about|of|through)|considered|weighed|took into account|taken into account|talked (?:it |this )?through|went through|gone through|asked about|discussed|went over)',
);
/** Told or asked by them, or by others. */
const byThem = anyOf(
  '(?:she|he|they|mum|tenant|resident|mrs \\w+|mr \\w+|ms \\w+) (?:is |are |was |were |has |had |also )*(?:asked|asks|asking|worried|wants?|says?|said)|(?:school|carers?|gp|nurse) (?:\\w+ )?(?:rang|called|chased|emailed|wrote|asked)',
);
const looks: readonly (readonly [LookedAt, RegExp])[] = [
  ['school', anyOf('schools?|nursery|college')],
  ['carers', anyOf('carers?|care (?:agency|package|visits?)|(?:who )?looks after')],
  [
    'family',
    anyOf(
      '(?:her|his|their|the) (?:mum|mam|mother|nan|gran|sister|daughter|family|parents|aunt) (?:\\w+ )?(?:collects?|helps?|minds?|lives?|looks|picks|does|has)|(?:mum|mam|nan|gran|sister|family) (?:round|nearby|near|close)|(?:near|close to|by|round the corner from) (?:her |his |their )?(?:mum|mam|family|sister|parents)',
    ),
  ],
  ['access needs', anyOf('access|ground floor|wheelchair|walk in shower|wet ?room|level access|lift|ramps?|step free')],
  ['length', anyOf('how long|length of|(?:\\d+|two|three|four|five|six) (?:to \\d+ )?(?:weeks|months|days|nights)')],
  [
    'health',
    anyOf(
      'asthma|health|breathing|dialysis|medication|inhalers?|oxygen|insulin|medical|hospital appointments?|pregnan\\w*',
    ),
  ],
  ['work', anyOf('(?:her|his|their|to|for) (?:own )?(?:work|job|shifts)|shifts|bus to work')],
  ['pets', anyOf('pets?|dogs?|cats?|kennels?')],
];
