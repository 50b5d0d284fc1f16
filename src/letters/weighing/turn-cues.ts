import { apologisingIn } from '../words/apologising.ts';
import { hasOwningWords } from '../words/failing.ts';
import { wordKind } from './word-kinds.ts';
import { wordShades } from './word-shades.ts';

/**
 * Words that turn from what was said to something else, at their longest first: ‘that being said’, ‘to be fair’, ‘you will
 * appreciate’, ‘but’.
 */
const turns = [
  '(?:that|this|which) (?:being )?(?:said|noted|acknowledged)',
  '(?:having|saying) (?:said )?(?:all )?(?:of )?(?:that|this)',
  '(?:that|which) being (?:the case|so)',
  '(?:be|being|let us be|to be|am being) (?:fair|honest|frank|clear)|(?:in|with) (?:all )?fairness',
  'in (?:our|my|his|her|their|its|the \\w+) defence|in mitigation|by way of (?:context|explanation|mitigation|background)',
  'in (?:the )?(?:circumstances|context|perspective)|given (?:the|those|these|our) \\w+|under the circumstances',
  '(?:put|set|see|seen|view|viewed) (?:it|this|that|them) (?:\\w+ )?in(?:to)? (?:\\w+ )?(?:context|perspective)',
  '(?:it|this|which) (?:should|must|ought to|has to|is to|does|may|is) (?:also |however |only )?(?:be )?(?:\\w+ )?(?:noted?|said|remembered|recognised|borne|recorded|stressed|emphasised|added|acknowledged|pointed|observed|important to|worth|right to|fair to|true that)',
  '(?:important|worth|only right|only fair|fair|right|necessary) (?:to (?:\\w+ )?(?:note|say|add|stress|remember|record|point|bear|mention|observe|recognise|acknowledge|understand)|noting|saying|remembering|mentioning|bearing|adding)',
  '(?:bear|bearing|keep|keeping|borne) (?:\\w+ )?in mind',
  '(?:would|must|will|should|do|need to|have to|like to|want to|can|could|might) (?:also |just |only |gently |however |simply |respectfully )*(?:add|point out|stress|note|observe|say|explain|clarify|remind|reassure|mention|emphasise|highlight|draw|ask you to|ask that|invite you)',
  'you (?:will|would|can|may|must|should|ought to|need to) (?:\\w+ )?(?:appreciate|understand|know|note|recall|remember|recognise|accept|see|acknowledge|be aware|concede)',
  'as (?:\\w+ ){0,3}?you (?:\\w+ )?(?:know|understand|appreciate|aware|see|recall)',
  '(?:let us|we must|one must|do|please|i would|we would) (?:\\w+ )?(?:not forget|remember|recall|note|allow for)',
  '(?:(?:our|my|the) )?(?:records?|logs?|notes?|files?|systems?) (?:do |does |also |clearly )*(?:show|shows|indicate|indicates|confirm|confirms|suggest)',
  'all the same|just the same|even so|at the same time|at the end of the day|when all is said|after all|mind you|then again|on the other hand|on the (?:plus|positive) side|for all that|be that as it may|for what it is worth|as it happens|in any (?:case|event)|either way|against (?:that|this|which|it)|as i say|as we said|to some extent|with the caveat|subject to|on the understanding',
  'without (?:prejudice|admission|admitting|accepting|any (?:admission|acceptance))|no admission|(?:not|never) (?:\\w+ ){0,4}?(?:admission|admit|accept liability|acceptance)',
  'not making excuses|no excuse|not an excuse|(?:not|nothing) to excuse',
  'none the less|nonetheless|nevertheless|notwithstanding|regardless|however|although|though|albeit|even if|whilst|while|despite|but|yet|only(?= (?:that|the|it|we|you|there) )|still(?= ,)|equally|unfortunately|regrettably|of course|inevitably|had (?:you|your|the|we|it|there|nobody|somebody)|not least|after all|because|due to|owing to|as(?= (?:we|the|our|it|you|there) )',
];

const turning = new RegExp(` (?:, )?(?:${turns.join('|')})(?= )`);

/** Whether a sentence has words that turn from one thing to another. */
export function turnsAway(said: string): boolean {
  return turning.test(said);
}

const doers = new Set([
  'we',
  'i',
  'our',
  'you',
  'your',
  'they',
  'worker',
  'outsider',
  'landlord',
  'power',
  'kin',
  'habit',
]);

/**
 * What stands on each side of the first turn of a sentence: whether what came before it apologises or owns a failing (in the
 * sentence or in the one before), and of what kinds and shades the words after it are. A sentence with no turn that follows
 * an apology or a failing is all ‘after’.
 */
export function turnCues(said: string, before: string): readonly (readonly [string, string])[] {
  const turn = turning.exec(said);
  const head = turn ? said.slice(0, turn.index + 1) : '';
  const opens = head.trim() === '';
  const given = stateOf(head) ?? (opens || !turn ? stateOf(before) : undefined);
  if (!turn && given === undefined) return [];
  const state = `${opens ? (turn ? 'opening' : 'next') : 'turn'} after ${given ?? 'nothing'}`;
  const tail = (turn ? said.slice(turn.index + turn[0].length) : said)
    .trim()
    .split(' ')
    .filter((word) => word !== ',');
  const kinds = tail.map((word) => wordKind(word));
  const cues: (readonly [string, string])[] = [[`{${state}}`, turn?.[0].replace(' , ', '').trim() ?? '']];
  const own = `{${given ?? 'nothing'}}`;
  if (turn)
    cues.push([`{${given ?? 'nothing'}} turn ${turn[0].replace(' , ', '').trim()}`, turn[0].replace(' , ', '').trim()]);
  const first = kinds.find((kind) => doers.has(kind ?? ''));
  cues.push([`${own} then first ${first ?? 'nobody'}`, '']);
  cues.push([`${own} then ${hasOwningWords(` ${tail.join(' ')} `) ? 'owns a failing' : 'owns no failing'}`, '']);
  for (const [at, word] of tail.entries()) {
    if (kinds[at]) cues.push([`${own} then <${kinds[at]}>`, word]);
    for (const shade of wordShades(word)) {
      cues.push([`${own} then [${shade}]`, word]);
      cues.push([`${own} then ${first ?? 'nobody'}: [${shade}]`, word]);
    }
  }
  return cues;
}

function stateOf(said: string): 'sorry' | 'owned' | undefined {
  if (apologisingIn(said)) return 'sorry';
  return hasOwningWords(said) ? 'owned' : undefined;
}
