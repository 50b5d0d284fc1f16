import { dayOn, list, money, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifReasons, ifSaid, join, kind } from '../kind.ts';
import { ifSum } from '../money.ts';
import { means } from './vocabulary.ts';

/** Adaptations and occupational therapy. */
export const adaptationKinds = {
  'adaptation asked for': kind(
    'case',
    'The resident, or someone for them, asked for an adaptation, or the landlord learned one is needed.',
    {
      adaptation: words('what is needed: level-access shower, ramp, wider doors, an extra bedroom'),
      person: words('for whom').optional(),
    },
    (e) => `An adaptation was asked for: ${e.adaptation}`,
  ),
  'therapist referral decided': kind(
    'case',
    'It was decided whether to ask an occupational therapist to assess.',
    { decision: oneOf(['refer', 'not needed', 'already seen'], 'what was decided'), why: words('why').optional() },
    (e) => `It was decided ${referral[e.decision]}${ifReasons(e.why)}`,
  ),
  'therapist report received': kind(
    'case',
    'The occupational therapist’s report arrived.',
    { recommends: list('each recommendation').optional() },
    (e) => `The occupational therapist’s report arrived${ifSaid(join(e.recommends), ', recommending ')}`,
  ),
  'recommendation decided': kind(
    'case',
    'One recommendation of a therapist’s report was accepted, declined or is to be met another way, with reasons.',
    {
      recommendation: words('the recommendation, in the words of the report'),
      decision: oneOf(['accepted', 'declined', 'met another way'], 'what was decided'),
      why: words('the reasons, and what will be done instead'),
      due: dayOn('by when it will be done').optional(),
    },
    (e) => `The recommendation “${e.recommendation}” was ${say[e.decision]}: ${e.why}${ifDay(e.due, ', by ')}`,
  ),
  'recommendation met': kind(
    'case',
    'What one recommendation asks for is in place and works for the person it is for.',
    { recommendation: words('the recommendation, in the words of the report') },
    (e) => `The recommendation “${e.recommendation}” is in place`,
  ),
  'interim help given': kind(
    'case',
    'Help was given while the resident waits.',
    { help: words('what help').optional() },
    (e) => `Help meanwhile${ifSaid(e.help, ': ')}`,
  ),
  'interim help checked': kind(
    'case',
    'Someone asked whether the help given meanwhile still works.',
    { works: yesOrNo('whether it still works'), says: words('what they said').optional() },
    (e) =>
      `The help meanwhile was looked at again: it ${e.works ? 'still works' : 'no longer works'}${ifSaid(e.says, ', ')}`,
  ),
  'feasibility surveyed': kind(
    'case',
    'A survey looked at whether the adaptation can be done.',
    {
      possible: oneOf(['all', 'most', 'little', 'none'], 'how much can be done').optional(),
      finds: words('what can be done here and what cannot, and why').optional(),
      policy: words('what the landlord’s policy says of it').optional(),
      cost: money('what it would cost').optional(),
    },
    (e) => `A survey looked at whether it can be done${ifSaid(e.possible, ': ')}${ifSum(e.cost, ', costing ')}`,
  ),
  'funding applied for': kind(
    'case',
    'Money for the adaptation was applied for.',
    {
      route: oneOf(['council grant', 'own budget', 'both', 'charity', 'other'], 'where the money is to come from'),
      from: words('who decides').optional(),
      sum: money('the sum applied for').optional(),
    },
    (e) => `Money was applied for: ${e.route}${ifSaid(e.from, ', from ')}${ifSum(e.sum, ', ')}`,
  ),
  'funding chased': kind(
    'case',
    'The landlord asked how the application for money stands.',
    { says: words('what it was told').optional() },
    (e) => `We asked how the application for money stands${ifSaid(e.says, ': ')}`,
  ),
  'funding decided': kind(
    'case',
    'Whoever was asked for the money decided.',
    {
      decision: oneOf(['agreed', 'agreed in part', 'refused'], 'the decision'),
      sum: money('the sum agreed').optional(),
      why: words('the reasons').optional(),
    },
    (e) => `The money was ${e.decision}${ifSum(e.sum, ', ')}${ifReasons(e.why)}`,
  ),
  'adaptation decided': kind(
    'case',
    'The landlord decided on the adaptation.',
    { decision: oneOf(['yes', 'no', 'in part'], 'the decision'), why: words('the reasons').optional() },
    (e) => `Decision on the adaptation: ${e.decision}${ifReasons(e.why)}`,
  ),
  'adaptation decision told': kind(
    'case',
    'The decision was told to the resident with reasons.',
    { why: words('the reasons given').optional(), means: oneOf(means, 'how they were told').optional() },
    () => 'The decision was told to the resident',
  ),
  'other home sought': kind(
    'case',
    'The landlord looked for a suitable other home with the resident and the therapist.',
    {
      joined: someOf(['resident', 'occupational therapist', 'family'], 'who took part').optional(),
      found: words('what was found').optional(),
    },
    (e) => `A suitable other home was looked for${ifSaid(join(e.joined), ', with ')}${ifSaid(e.found, ': ')}`,
  ),
  'disagreement raised': kind(
    'case',
    'Partners disagreed about what holds the work up.',
    { with: words('with whom').optional(), over: words('about what').optional() },
    (e) => `Partners disagreed${ifSaid(e.over, ' about ')}`,
  ),
  'disagreement resolved': kind(
    'case',
    'The partners met and agreed an outcome.',
    { outcome: words('what was agreed').optional() },
    (e) => `The disagreement was resolved${ifSaid(e.outcome, ': ')}`,
  ),
  'viewing arranged': kind(
    'case',
    'A viewing of another home was arranged.',
    { invites: someOf(['occupational therapist', 'family', 'carer'], 'who is invited').optional() },
    (e) => `A viewing was arranged${ifSaid(join(e.invites), ', inviting ')}`,
  ),
  'visits planned': kind(
    'case',
    'Surveyors’, architects’ and contractors’ visits were planned with the works.',
    {
      delays: yesOrNo('whether they delay the works').optional(),
      visits: list('each visit: who comes, for what and when').optional(),
    },
    (e) => `Visits were planned with the works${ifSaid(join(e.visits), ': ')}`,
  ),
} as const;

const say = { accepted: 'accepted', declined: 'declined', 'met another way': 'to be met another way' } as const;

const referral = {
  refer: 'to ask an occupational therapist',
  'not needed': 'that no occupational therapist is needed',
  'already seen': 'not to ask an occupational therapist again',
} as const;
