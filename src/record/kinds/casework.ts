import { dayOn, list, money, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifReasons, ifSaid, join, kind, sayWho } from '../kind.ts';
import { ifSum } from '../money.ts';
import { blamed, levels, likenesses, means, roles } from './vocabulary.ts';

/** What happens on a case of any family: contact, risk, safeguarding, escalation, hand-over. */
export const caseworkKinds = {
  'resident updated': kind(
    'case',
    'The landlord told the resident how things stand, news or no news.',
    { means: oneOf(means, 'how').optional(), says: words('what was said').optional() },
    (e) => `The resident was told how things stand${ifSaid(e.means, ' by ')}${ifSaid(e.says, ': ')}`,
  ),
  'resident chased': kind(
    'case',
    'The resident had to ask again for news, a visit or an answer.',
    { means: oneOf(means, 'how').optional(), says: words('what they asked').optional() },
    (e) => `The resident had to ask again${ifSaid(e.says, ': ')}`,
  ),
  'impact told': kind(
    'case',
    'The resident, or someone for them, said what this is doing to them: sleep, safety, work, children, health.',
    { impact: words('what it is like for them'), source: words('who said so').optional() },
    (e) => `The effect on the household: ${e.impact}`,
  ),
  'impact recorded': kind(
    'case',
    'The landlord wrote down what this is doing to the household and what that means for the response.',
    { impact: words('the effect on sleep, safety, work and children'), response: words('what it changed').optional() },
    (e) => `The effect on the household was recorded: ${e.impact}`,
  ),
  'risk assessed': kind(
    'case',
    'Someone assessed what this problem does to these people.',
    {
      level: oneOf(levels, 'how great the risk is').optional(),
      considers: someOf(
        ['vulnerability', 'children', 'impact', 'further harm'],
        'what the assessment looked at',
      ).optional(),
      says: words('what it found').optional(),
      matrix: number('the version of the risk matrix it was made by', 1, 1000).optional(),
      answers: list('the answers to its questions, each as question: answer').optional(),
    },
    (e) =>
      `The risk to the household was assessed${ifSaid(e.level, ' as ')}${ifSaid(join(e.considers), ', looking at ')}`,
  ),
  'priority set': kind(
    'case',
    'The priority of the work was set or changed.',
    { priority: oneOf(['emergency', 'urgent', 'routine', 'planned'], 'the priority') },
    (e) => `Priority set: ${e.priority}`,
  ),
  'risk to life raised': kind(
    'case',
    'There was a sign of risk to life, self-harm or serious harm.',
    { person: words('who is at risk').optional(), source: words('who said so: resident, doctor, family').optional() },
    (e) => `A risk to life was raised${ifSaid(e.source, ' by ')}${ifSaid(e.person && sayWho(e.person), ', for ')}`,
  ),
  'safeguarding lead told': kind(
    'case',
    'The safeguarding lead was told.',
    { to: words('who was told, by name').optional() },
    (e) => `The safeguarding lead was told${ifSaid(e.to, ': ')}`,
  ),
  'safeguarding considered': kind(
    'case',
    'Someone decided whether the case needs a safeguarding referral, and wrote down why. A later look answers the first.',
    {
      decision: oneOf(['referred', 'not needed', 'watched'], 'what was decided'),
      why: words('why').optional(),
      to: words('to whom a referral was made: children’s services, adult social care').optional(),
      reference: words('the reference they gave').optional(),
      review: dayOn('when it will be looked at again').optional(),
    },
    (e) =>
      `Safeguarding was considered: ${e.decision}${ifSaid(e.to, ' to ')}${ifDay(e.review, ', to be looked at again on ')}`,
  ),
  'safety measures considered': kind(
    'case',
    'Someone decided what would make these people safer meanwhile: locks, an alarm, lighting, somewhere else to stay.',
    { decision: words('what was decided, and what was ruled out'), why: words('the reasons').optional() },
    (e) => `Safety measures were considered: ${e.decision}`,
  ),
  'support offered': kind(
    'case',
    'The resident was told of people who can help, or put in touch with them.',
    {
      from: list('who can help: a refuge, an advocate, a charity').optional(),
      answer: oneOf(['yes', 'no', 'not yet'], 'whether they wanted it').optional(),
    },
    (e) => `Support was offered${ifSaid(join(e.from), ' from ')}`,
  ),
  'professional evidence received': kind(
    'case',
    'A doctor, health visitor, occupational therapist, social worker or school wrote or spoke to the landlord.',
    {
      source: words('who it is from: doctor, health visitor, occupational therapist'),
      says: words('what it says').optional(),
      shows: someOf(
        ['health getting worse', 'risk to life', 'need to move', 'need for adaptation', 'risk to children'],
        'what it shows',
      ).optional(),
    },
    (e) => `Evidence came from ${e.source}${ifSaid(e.says, ': ')}`,
  ),
  'professional evidence weighed': kind(
    'case',
    'The evidence was weighed and a decision recorded.',
    { decision: words('what was decided'), why: words('why').optional() },
    (e) => `The evidence was weighed: ${e.decision}`,
  ),
  'professional evidence answered': kind(
    'case',
    'The person who sent the evidence, and the resident, were told what it led to.',
    { says: words('what they were told').optional() },
    () => 'The evidence was answered',
  ),
  'health worsened': kind(
    'case',
    'Someone reported that the problem is making health worse.',
    { person: words('whose health').optional(), source: words('who reported it').optional() },
    (e) => `Health was reported to be getting worse${ifSaid(e.person, ': ')}`,
  ),
  escalated: kind(
    'case',
    'The case was raised to someone more senior.',
    { to: oneOf(roles, 'to whom'), why: words('why').optional() },
    (e) => `Raised to the ${e.to}${ifSaid(e.why, ': ')}`,
  ),
  'delay explained': kind(
    'case',
    'A good reason for being late was recorded. It shows beside the lateness; it does not undo it.',
    {
      why: words('the reason'),
      lesson: words('the lesson it concerns, by its id, where only one').optional(),
      attempts: number('how many attempts were made', 0, 1000).optional(),
    },
    (e) => `A reason for the delay was recorded: ${e.why}`,
  ),
  'case handed over': kind(
    'case',
    'The case passed to someone else.',
    {
      to: words('to whom'),
      from: words('from whom').optional(),
      officer: words('the account of the officer who has it now').optional(),
    },
    (e) => `The case passed to ${e.to}`,
  ),
  'handover check completed': kind(
    'case',
    'The hand-over was checked: nothing open was left behind.',
    { checked: list('what was gone through').optional() },
    () => 'The hand-over was checked',
  ),
  'note made': kind(
    'case',
    'Someone wrote a note on the case.',
    {
      says: words('what it says'),
      blames: someOf(blamed, 'whom or what the note blames for delay or for the problem').optional(),
    },
    (e) => `A note was made: ${e.says}`,
  ),
  'letter sent': kind(
    'case',
    'A letter or message of another sort was sent.',
    {
      says: words('what it says'),
      means: oneOf(means, 'how').optional(),
      blames: someOf(blamed, 'whom or what it blames for delay or for the problem').optional(),
    },
    (e) => `A letter was sent: ${e.says}`,
  ),
  'cost met by resident': kind(
    'case',
    'The resident paid for something because the landlord had not acted.',
    { what: words('what they paid for'), sum: money('what it cost them').optional() },
    (e) => `The resident paid for ${e.what}${ifSum(e.sum, ', ')}`,
  ),
  'reimbursement considered': kind(
    'case',
    'The landlord decided whether to pay the resident back.',
    { decision: oneOf(['pay', 'pay in part', 'do not pay'], 'what was decided'), why: words('why').optional() },
    (e) => `It was decided ${toPayBack[e.decision]}${ifReasons(e.why)}`,
  ),
  'meeting arranged': kind(
    'case',
    'A meeting about harm was arranged.',
    {
      terms: someOf(
        ['place', 'company', 'who attends', 'time'],
        'what the resident was asked about and agreed',
      ).optional(),
      planned: dayOn('the day of the meeting').optional(),
      place: words('where it will be held').optional(),
      company: words('who comes with the resident').optional(),
      attends: list('who else will be there').optional(),
    },
    (e) => `A meeting was arranged${ifSaid(join(e.terms), ', the resident agreeing ')}`,
  ),
  'meeting held': kind(
    'case',
    'A meeting about harm was held.',
    {
      attends: list('who was there').optional(),
      distress: yesOrNo('whether the resident was distressed by it').optional(),
    },
    () => 'A meeting was held',
  ),
  'day zero accepted': kind(
    'case',
    'Someone accepted that the landlord knew of what the report this answers tells before it was reported. The clocks of the report run from then.',
    {
      known: dayOn('the day the landlord knew'),
      why: words('what shows it, and why it is accepted'),
    },
    (e) => `It was accepted that the landlord knew earlier: ${e.why}`,
  ),
  'governing body told': kind(
    'case',
    'The governing body was told.',
    { says: words('what it was told').optional() },
    ({ says }) => (says ? `The governing body was told: ${says}` : 'The governing body was told'),
  ),
  'homes like it sampled': kind(
    'case',
    'Other homes like this one were looked at for the same failing.',
    {
      homes: number('how many were looked at', 0).optional(),
      found: number('in how many it was found', 0).optional(),
      unreached: number('how many nobody could get into or went to: they are not counted as clear', 0).optional(),
      says: words('what was found').optional(),
      next: words('what is done for the others').optional(),
      stopped: words('why it was stopped, where not every home of the sample was seen or tried').optional(),
    },
    (e) =>
      `Other homes like this were looked at${ifSaid(e.homes, ': ')}${ifSaid(e.found, ', and it was found in ')}${e.unreached ? `; ${e.unreached} could not be looked at` : ''}${ifSaid(e.stopped, '; stopped before every home was seen or tried: ')}`,
  ),
  'homes like it drawn': kind(
    'case',
    'A random sample of other homes like this one was drawn, to be looked at for the same failing.',
    {
      lesson: words('the lesson whose failing it is, by its id').optional(),
      like: someOf(likenesses, 'what makes them like it'),
      homes: list('the homes drawn, as the list of homes names them'),
      pool: number('how many homes they were drawn from', 1),
      seed: words('what the draw began from: with it, the same homes are drawn again'),
    },
    (e) => `A sample of ${e.homes.length} of ${e.pool} homes like it was drawn`,
  ),
  'home like it looked at': kind(
    'case',
    'Somebody went to a home of a sample to look for the same failing. Nobody getting in is not the same as nothing there.',
    {
      home: words('the home, as the list of homes names it'),
      outcome: oneOf(['found', 'not found', 'no access'], 'what came of it'),
      says: words('what was seen').optional(),
    },
    (e) => `A home of the sample was visited: ${e.outcome}${ifSaid(e.says, ', ')}`,
  ),
  'claim made': kind(
    'case',
    'The resident made a legal claim, or said that they would: for disrepair, for injury. Nothing is taken from the record while it lasts.',
    { claim: words('what is claimed') },
    (e) => `A legal claim was made: ${e.claim}`,
  ),
  'claim ended': kind(
    'case',
    'A legal claim was settled, decided or dropped.',
    { outcome: words('how it ended').optional() },
    (e) => `The legal claim ended${ifSaid(e.outcome, ': ')}`,
  ),
  'case closed': kind(
    'case',
    'The case, or the part of it this answers, was closed.',
    {
      why: words('why').optional(),
      agreed: oneOf(['yes', 'no', 'could not be asked'], 'whether the resident agreed').optional(),
      tells: someOf(
        ['why', 'how to open it again', 'complaint', 'case review'],
        'what the resident was told at the end: the right to complain, to an ASB case review',
      ).optional(),
    },
    (e) => `Closed${ifSaid(e.why, ': ')}`,
  ),
  'case reopened': kind(
    'case',
    'The case was opened again.',
    { why: words('why').optional() },
    (e) => `Opened again${ifSaid(e.why, ': ')}`,
  ),
} as const;

const toPayBack = {
  pay: 'to pay the resident back',
  'pay in part': 'to pay the resident back in part',
  'do not pay': 'not to pay the resident back',
} as const;
