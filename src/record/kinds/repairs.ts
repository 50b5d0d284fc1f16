import { dayOn, list, money, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifReasons, ifSaid, join, kind } from '../kind.ts';
import { ifSum } from '../money.ts';
import { means, priorities, timeChosenBy, worries } from './vocabulary.ts';

/** Repairs: what was reported, found, ordered, tried, finished, and whether it worked. */
export const repairKinds = {
  'repair reported': kind(
    'case',
    'Someone told the landlord that something in the home or block needs repair. A second report of the same thing answers the first with `for`.',
    {
      problem: words('what is wrong: steps, windows, door, roof, leak, damp and mould, heating, pests, electrics'),
      effect: words(
        'what it does to the people living there: cannot leave the home, no heating, smoke in the home',
      ).optional(),
      place: words('where in the home').optional(),
      priority: oneOf(priorities, 'the priority it was given').optional(),
      means: oneOf(means, 'how it was reported').optional(),
    },
    (e) => `A repair was reported: ${e.problem}${ifSaid(e.effect, ' (', ')')}`,
  ),
  'visit made': kind(
    'case',
    'Someone came to the home about the problem.',
    {
      outcome: oneOf(
        [
          'no works',
          'inspected',
          'temporary fix',
          'part of the works',
          'works completed',
          'no access',
          'wrong trade or parts',
        ],
        'what came of it',
      ).optional(),
      visits: number('how many visits this line stands for, where the record only gives a number', 1, 1000).optional(),
      tried: someOf(means, 'how the resident was tried, where nobody could get in').optional(),
      says: words('what the resident said, where nobody could get in').optional(),
      chosen: oneOf(timeChosenBy, 'who chose the time, where nobody could get in').optional(),
      safeguarding: oneOf(
        worries,
        'where nobody could get in, whether whoever came is worried about anybody’s safety',
      ).optional(),
    },
    (e) =>
      `${e.visits === undefined ? 'A visit was' : `${e.visits} visits were`} made${ifSaid(e.outcome, ': ')}${ifSaid(e.says, '. The resident said: ')}`,
  ),
  'survey made': kind(
    'case',
    'The problem was inspected or surveyed and findings were written down.',
    {
      finds: list('what was found, each cause by itself: leak, damp and mould, pests, faulty window').optional(),
      recommends: list('what works it recommends').optional(),
      impact: yesOrNo('whether the effect on the household was looked at').optional(),
    },
    (e) => `A survey was made${ifSaid(join(e.finds), ', finding ')}${ifSaid(join(e.recommends), ', recommending ')}`,
  ),
  'works ordered': kind(
    'case',
    'Works were ordered.',
    {
      works: words('what works'),
      causes: list('which of the causes found these works deal with').optional(),
      priority: oneOf(priorities, 'the priority they were given').optional(),
      answers: list('which of a survey’s recommendations they answer').optional(),
      due: dayOn('the target day').optional(),
      share: money('the most any one leaseholder would pay towards them').optional(),
      contractor: words('the firm that is to do them').optional(),
    },
    (e) =>
      `Works were ordered: ${e.works}${ifSaid(e.priority, ' (', ')')}${ifDay(e.due, ', by ')}${ifSaid(e.contractor, ', from ')}${ifSum(e.share, ', costing any one leaseholder up to ')}`,
  ),
  'works refused': kind(
    'case',
    'It was decided not to do the works, with reasons.',
    {
      works: words('what works').optional(),
      why: words('the reasons'),
      answers: list('which of a survey’s recommendations it refuses').optional(),
    },
    (e) => `The works were refused${ifSaid(e.works, ' (', ')')}: ${e.why}`,
  ),
  'works date given': kind(
    'case',
    'The resident was given a date for the works.',
    { due: dayOn('the date given') },
    (e) => `The resident was given a date for the works${ifDay(e.due, ': ')}`,
  ),
  'works date changed': kind(
    'case',
    'The date of the works changed.',
    { due: dayOn('the new date').optional(), told: yesOrNo('whether the resident was told').optional() },
    (e) =>
      `The date of the works changed${ifDay(e.due, ' to ')}${e.told === undefined ? '' : ` and the resident was ${e.told ? '' : 'not '}told`}`,
  ),
  'works started': kind('case', 'Works began.', { works: words('what works').optional() }, () => 'Works began'),
  'works completed': kind(
    'case',
    'The lasting repair was finished.',
    {
      works: words('what works').optional(),
      causes: list('which of the causes found these works dealt with').optional(),
      answers: list('which of a survey’s recommendations they carry out').optional(),
      contractor: words('the firm that did them').optional(),
    },
    (e) => `Works were completed${ifSaid(e.works, ': ')}${ifSaid(e.contractor, ', by ')}`,
  ),
  'temporary fix considered': kind(
    'case',
    'Someone decided whether to make a temporary fix, and why.',
    { decision: oneOf(['make one', 'not needed', 'not possible'], 'what was decided'), why: words('why').optional() },
    (e) => `It was decided ${toFix[e.decision]}${ifReasons(e.why)}`,
  ),
  'temporary fix made': kind(
    'case',
    'A temporary fix was made.',
    { what: words('what was done').optional() },
    (e) => `A temporary fix was made${ifSaid(e.what, ': ')}`,
  ),
  'made secure': kind('case', 'The home was made secure.', {}, () => 'The home was made secure'),
  'left to planned works': kind(
    'case',
    'The repair was left to wait for a planned programme.',
    {
      planned: dayOn('when the programme is due').optional(),
      assessed: someOf(
        ['how soon', 'how sure', 'how serious', 'who lives there'],
        'what was weighed before leaving it',
      ).optional(),
      approved: words('who approved the wait').optional(),
      why: words('what was found when it was weighed').optional(),
    },
    (e) =>
      `Left to wait for planned works${ifDay(e.planned, ' due ')}${ifSaid(e.approved, ', approved by ')}${ifReasons(e.why)}`,
  ),
  'planned works overridden': kind(
    'case',
    'The repair was taken out of the planned programme and done sooner.',
    { why: words('why').optional(), approved: words('who approved it').optional() },
    (e) =>
      `Taken out of the planned programme, to be done sooner${ifSaid(e.approved, ', approved by ')}${ifReasons(e.why)}`,
  ),
  'cause found': kind(
    'case',
    'The cause of the problem was found, or where it comes from.',
    {
      cause: words('what causes it').optional(),
      where: oneOf(['this home', 'another property', 'the block'], 'where the cause lies'),
    },
    (e) => `The cause was found to lie in ${e.where}${ifSaid(e.cause, ': ')}`,
  ),
  'other owner found': kind(
    'case',
    'The owner of the property where the cause lies was found and asked to act.',
    { owner: words('who owns it').optional() },
    (e) => `The owner of the other property was found${ifSaid(e.owner, ': ')}`,
  ),
  'resident asked if fixed': kind(
    'case',
    'The resident was asked whether the repair worked.',
    {},
    () => 'The resident was asked whether it is fixed',
  ),
  'resident confirmed fixed': kind(
    'case',
    'The resident said the repair worked.',
    {},
    () => 'The resident confirmed it is fixed',
  ),
  'problem returned': kind(
    'case',
    'The same problem came back after it was said to be fixed.',
    {
      problem: words('what came back').optional(),
      effect: words('what it does to the people living there').optional(),
    },
    (e) => `The problem came back${ifSaid(e.problem, ': ')}${ifSaid(e.effect, ' (', ')')}`,
  ),
  'pests treated': kind(
    'case',
    'A treatment against pests was carried out.',
    { what: words('which pests, and how').optional() },
    (e) => `The pests were treated${ifSaid(e.what, ': ')}`,
  ),
  'proofing done': kind(
    'case',
    'The works that keep pests out were done.',
    { what: words('what was closed or mended').optional() },
    (e) => `The works that keep pests out were done${ifSaid(e.what, ': ')}`,
  ),
  'asbestos suspected': kind(
    'case',
    'Someone suspected asbestos, or asked about it.',
    { place: words('where').optional() },
    (e) => `Asbestos was suspected${ifSaid(e.place, ': ')}`,
  ),
  'asbestos inspected': kind(
    'case',
    'The suspected asbestos was inspected.',
    { result: oneOf(['present', 'not present', 'presumed'], 'what was found').optional() },
    (e) => `Asbestos was inspected${ifSaid(e.result, ': ')}`,
  ),
  'asbestos options told': kind(
    'case',
    'The resident was told the options for the asbestos and whether a move is needed.',
    {
      options: list('what can be done: leave it and watch it, seal it, take it out').optional(),
      move: yesOrNo('whether a move is needed').optional(),
    },
    (e) =>
      `The resident was told the options for the asbestos${ifSaid(join(e.options), ': ')}${e.move === undefined ? '' : `. A move is ${e.move ? '' : 'not '}needed`}`,
  ),
  'asbestos plan made': kind(
    'case',
    'A plan for managing the asbestos was made.',
    { says: words('what the plan is, and who is told before work there').optional() },
    (e) => `A plan for managing the asbestos was made${ifSaid(e.says, ': ')}`,
  ),
} as const;

const toFix = {
  'make one': 'to make a temporary fix',
  'not needed': 'that no temporary fix is needed',
  'not possible': 'that no temporary fix is possible',
} as const;
