import { dayOn, list, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifSaid, join, kind } from '../kind.ts';
import { blamed, forms, means, regrets, roles, weakWording } from './vocabulary.ts';

const stage = number('stage 1 or stage 2', 1, 2);

/** What any apology carries, whether it stands alone or inside a response. Read from a letter's own text elsewhere. */
const apologyFields = {
  form: oneOf(forms, 'written, spoken or in person').optional(),
  signed: oneOf(roles, 'who gives it').optional(),
  acknowledges: list(
    'what it says sorry for: lesson ids (repairs/too-long), families (repairs, complaints), or words (delay, records)',
  ).optional(),
  impact: words('what it says this was like for the resident').optional(),
  explains: words('why it says this happened').optional(),
  regrets: someOf(regrets, 'what the regret is for').optional(),
  blames: someOf(blamed, 'whom or what it blames').optional(),
  wording: someOf(weakWording, 'wording in it that takes the apology back').optional(),
  learning: words('what it says has been learned and will change').optional(),
  promises: list('what it says happens next').optional(),
  due: dayOn('by when').optional(),
  owner: words('by whom').optional(),
} as const;

/** Complaints under the Complaint Handling Code: two stages, letters, and the Ombudsman. */
export const complaintKinds = {
  'dissatisfaction shown': kind(
    'case',
    'Someone was unhappy with the landlord, in whatever words.',
    { says: words('what they said').optional(), source: words('who').optional() },
    (e) => `The resident was unhappy${ifSaid(e.says, ': ')}`,
  ),
  'complaint offered': kind(
    'case',
    'The resident was offered the choice to complain.',
    { answer: oneOf(['yes', 'no'], 'what they chose').optional() },
    (e) => `The resident was offered the choice to complain${ifSaid(e.answer, ', and said ')}`,
  ),
  'complaint received': kind(
    'case',
    'A complaint was received, by anyone and by any channel. The day is the first contact, not the logging.',
    {
      points: list('each point raised').optional(),
      seeks: list('what the resident wants').optional(),
      means: oneOf(means, 'how').optional(),
      apart: oneOf(
        ['stage 1 was answered already', 'it is a separate matter', 'it would hold up the answer'],
        'raised while another was open: why it is a complaint of its own, and not a further point',
      ).optional(),
    },
    (e) => `A complaint was received${ifSaid(join(e.points), ': ')}`,
  ),
  'complaint refused': kind(
    'case',
    'The landlord decided not to accept a complaint.',
    {
      why: words('the reason given').optional(),
      tells: someOf(['reasons', 'the Ombudsman'], 'what the letter tells').optional(),
    },
    (e) => `The complaint was not accepted${ifSaid(e.why, ': ')}`,
  ),
  'complaint acknowledged': kind(
    'case',
    'The complaint was acknowledged, defined and logged, at stage 1 or stage 2.',
    {
      stage,
      tells: someOf(
        ['definition', 'outcomes sought', 'responsible or not', 'response date'],
        'what it tells',
      ).optional(),
    },
    (e) => `The stage ${e.stage} complaint was acknowledged`,
  ),
  'extension sent': kind(
    'case',
    'The resident was told the response will be later.',
    {
      stage,
      until: dayOn('the new date'),
      tells: someOf(
        ['reason', 'new date', 'the Ombudsman', 'how often we will update you'],
        'what it tells',
      ).optional(),
    },
    (e) => `The stage ${e.stage} response was put off${ifDay(e.until, ' to ')}`,
  ),
  'response sent': kind(
    'case',
    'The landlord answered the complaint, at stage 1 or stage 2. An apology inside it is recorded here too.',
    {
      stage,
      decision: oneOf(['upheld', 'partly upheld', 'not upheld'], 'the decision').optional(),
      reviewer: words('who decided it: a name, so that stage 2 can be checked').optional(),
      answers: list('the points it answers').optional(),
      tells: someOf(
        ['stage', 'definition', 'decision', 'reasons', 'remedy', 'outstanding actions', 'how to go further'],
        'what it tells',
      ).optional(),
      apologises: yesOrNo('whether it holds an apology').optional(),
      ...apologyFields,
    },
    (e) => `The stage ${e.stage} response was sent${ifSaid(e.decision, ': ')}`,
  ),
  'apology given': kind(
    'case',
    'The landlord said sorry.',
    { ...apologyFields, ordered: yesOrNo('whether the Ombudsman ordered it').optional() },
    (e) => `An apology was given${ifSaid(e.signed, ' by the ')}${ifSaid(e.form, ', ')}`,
  ),
  'escalation asked for': kind(
    'case',
    'The resident asked for stage 2. No reason is needed.',
    { why: words('why, where they said').optional() },
    (e) => `The resident asked for stage 2${ifSaid(e.why, ': ')}`,
  ),
  'escalation refused': kind(
    'case',
    'The landlord refused to go to stage 2.',
    {
      why: words('the reason given').optional(),
      tells: someOf(['reasons', 'the Ombudsman'], 'what the letter tells').optional(),
    },
    (e) => `Stage 2 was refused${ifSaid(e.why, ': ')}`,
  ),
  'conflict declared': kind(
    'case',
    'Someone declared an interest in the complaint.',
    { person: words('who') },
    (e) => `${e.person} declared an interest`,
  ),
  'work paused for complaint': kind(
    'case',
    'Work on the problem was stopped because of the complaint.',
    {},
    () => 'Work was stopped because of the complaint',
  ),
  'work resumed': kind('case', 'Work on the problem went on again.', {}, () => 'Work went on again'),
  'point raised': kind(
    'case',
    'The resident raised a further point.',
    { point: words('the point') },
    (e) => `A further point was raised: ${e.point}`,
  ),
  'point considered': kind(
    'case',
    'One point of a complaint was considered: whether it is the landlord’s to answer, what was found and what was decided.',
    {
      point: words('the point, as it was raised'),
      responsible: oneOf(['ours', 'not ours', 'partly ours'], 'whether the landlord answers for it').optional(),
      found: words('what was found').optional(),
      reasons: words('the reasons for the decision').optional(),
      supports: list('the ids of the entries that support the reasons').optional(),
      decision: oneOf(['upheld', 'partly upheld', 'not upheld'], 'the decision on this point').optional(),
      remedy: words('what will put it right').optional(),
    },
    (e) => `A point was considered: ${e.point}${ifSaid(e.decision, ' (', ')')}`,
  ),
  'complaint closed': kind(
    'case',
    'The complaint was closed.',
    { why: words('why').optional() },
    (e) => `The complaint was closed${ifSaid(e.why, ': ')}`,
  ),
  'Ombudsman took up complaint': kind(
    'case',
    'The Ombudsman told the landlord that the complaint had reached it.',
    { reference: words('the Ombudsman’s reference').optional() },
    (e) => `The Ombudsman took up the complaint${ifSaid(e.reference, ': ')}`,
  ),
  'Ombudsman asked for evidence': kind(
    'case',
    'The Ombudsman asked for evidence, by a date its letter states.',
    { due: dayOn('the date in the letter').optional(), what: list('what was asked for').optional() },
    (e) => `The Ombudsman asked for evidence${ifDay(e.due, ' by ')}${ifSaid(join(e.what), ': ')}`,
  ),
  'evidence sent to Ombudsman': kind(
    'case',
    'Evidence was sent to the Ombudsman.',
    { what: list('what was sent').optional(), complete: yesOrNo('whether it was everything asked for').optional() },
    (e) => `Evidence was sent to the Ombudsman${e.complete === false ? ', not all that was asked for' : ''}`,
  ),
  'Complaint Handling Failure Order made': kind(
    'case',
    'The Ombudsman ordered the landlord to progress a complaint.',
    {},
    () => 'The Ombudsman made a Complaint Handling Failure Order',
  ),
  'form of apology chosen': kind(
    'case',
    'The resident said how they want to be given an apology.',
    { form: oneOf([...forms, 'no apology wanted'], 'what they chose') },
    (e) => `The resident chose the form of apology: ${e.form}`,
  ),
} as const;
