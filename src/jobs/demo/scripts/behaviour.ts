import { type Answered, latestMatrix, scoreOf, writeAnswered } from '../../../record/behaviour/risk-matrix/score.ts';
import type { Entry } from '../../../record/entry.ts';
import type { Casework, Script } from '../casework.ts';

/** Antisocial behaviour, from the first report to the plan’s third look. */
export const behaviourScripts: readonly Script[] = [
  { length: 62, write: noise },
  { length: 62, write: noise },
  { length: 62, write: threats },
  { length: 62, write: hate },
  { length: 62, suits: ({ block }) => block !== undefined, write: stairwell },
  { length: 62, write: nuisance },
];

type Harm = Entry<'antisocial behaviour reported'>['harm'];

type BehaviourWords = {
  readonly harm: Harm;
  readonly as: 'high harm' | 'medium harm' | 'low harm';
  readonly incidents: readonly string[];
  readonly effect: string;
  readonly evidence: string;
  readonly partner: string;
  readonly actions: readonly string[];
  /** Where it happens, and what the risk matrix was answered of the harm itself. */
  readonly place: string;
  readonly risk: Answered;
};

function noise(work: Casework): string {
  const { luck } = work;
  const [source, title] = luck.pick([
    ['music through the wall until 2am', 'Music at night'],
    ['shouting and doors banged after midnight', 'Shouting and banging at night'],
    ['a dog barking all day while its owner is out', 'Dog barking all day'],
    ['parties at weekends with the windows open', 'Weekend parties'],
    ['hammering and drilling late in the evening', 'Late drilling and hammering'],
  ] as const);
  toldAs(work, {
    harm: 'noise',
    as: 'medium harm',
    incidents: [source, `${source}, again`, 'the same, three nights this week'],
    effect: luck.pick(
      work.hasChildren
        ? ['children woken and tired at school', 'doing homework at the library', 'up with the children half the night']
        : ['cannot sleep before work', 'wears headphones indoors', 'goes out to get some peace'],
    ),
    evidence: luck.pick(['a diary of the nights', 'recordings from the noise app']),
    partner: 'environmental health at the council',
    place: 'through the wall',
    risk: { harm: 0, often: 2, growing: 1, next: 1, singled: 0, near: 2, days: 1, health: 1, alone: 0, before: 1 },
    actions: ['a visit to the other household', 'the noise app for four weeks', 'a warning letter if it goes on'],
  });
  return title;
}

function threats(work: Casework): string {
  const { luck } = work;
  toldAs(work, {
    harm: 'threat',
    as: 'high harm',
    incidents: [
      'shouted at on the path and told to watch out',
      'stood in the way at the gate',
      'shouted at from a car',
    ],
    effect: luck.pick(['afraid to go out after dark', 'takes the long way to the shops', 'keeps the curtains shut']),
    evidence: luck.pick(['footage from a doorbell', 'messages on a phone']),
    partner: 'the police',
    place: 'at the gate',
    risk: { harm: 2, often: 2, growing: 2, next: 2, singled: 1, near: 1, days: 2, health: 1, alone: 1, before: 1 },
    actions: ['a weekly call', 'joint visit with the police', 'a camera at the gate'],
  });
  return luck.pick(['Threats from a neighbour', 'Shouted at and threatened at the gate', 'Neighbour making threats']);
}

function hate(work: Casework): string {
  const { luck } = work;
  toldAs(work, {
    harm: 'hate',
    as: 'high harm',
    incidents: [
      'insulted on the stairs about where they come from',
      'rubbish left at the door with a note',
      'insulted again by the bins',
    ],
    effect: luck.pick([
      work.hasChildren ? 'children will not play outside' : 'comes and goes by the back way',
      'feels unwelcome in their own home',
      'will not use the front stairs',
    ]),
    evidence: 'photos and the note',
    partner: 'the police hate crime officer',
    place: 'on the stairs',
    risk: { harm: 1, often: 2, growing: 2, next: 2, singled: 2, near: 1, days: 2, health: 1, alone: 1, before: 2 },
    actions: ['a named officer to ring', 'tenancy warning', 'support from a local hate crime service'],
  });
  return luck.pick([
    'Insults about where they come from',
    'Hate incidents on the stairs',
    'Targeted because of their faith',
  ]);
}

function stairwell(work: Casework): string {
  const { luck } = work;
  toldAs(work, {
    harm: 'drugs',
    as: 'medium harm',
    incidents: [
      'strangers smoking on the back stairs most evenings',
      'people let in through the fire exit',
      'smell of drugs in the stairwell again',
    ],
    effect: luck.pick([
      'will not use the lift alone',
      work.hasChildren ? 'children meet strangers on the stairs' : 'waits for a neighbour before going up',
      'feels unsafe coming home',
    ]),
    evidence: 'dates and times kept on paper',
    partner: 'the neighbourhood police team',
    place: 'on the back stairs',
    risk: { harm: 0, often: 3, growing: 1, next: 1, singled: 0, near: 1, days: 1, health: 1, alone: 0, before: 1 },
    actions: ['patrols at the times given', 'fire exit alarm', 'letters to the block'],
  });
  return `Strangers using the stairs at ${work.plan.home.block ?? 'the block'}`;
}

function nuisance(work: Casework): string {
  const { luck } = work;
  const [harm, incident, title] = luck.pick([
    ['rubbish', 'bags of rubbish left by the back gate', 'Rubbish dumped at the gate'],
    ['vehicles', 'cars mended and left across the path', 'Cars mended on the path'],
    ['animals', 'a dog loose in the shared garden', 'Dog loose in the garden'],
    ['verbal abuse', 'sworn at over the fence', 'Sworn at over the fence'],
    ['damage', 'fence panels kicked through', 'Fence kicked through'],
  ] as const);
  toldAs(work, {
    harm,
    as: 'low harm',
    incidents: [incident, `${incident}, again`, `${incident}, a third time`],
    effect: luck.pick(['cannot use the garden', 'dreads coming home', 'worn down by it']),
    evidence: 'photos',
    partner: 'the council’s street team',
    place: 'by the back gate',
    risk: { harm: 1, often: 1, growing: 1, next: 1, singled: 0, near: 2, days: 0, health: 0, alone: 0, before: 0 },
    actions: ['speak to the other household', 'clear what is there', 'look again in four weeks'],
  });
  return title;
}

function toldAs(work: Casework, said: BehaviourWords): void {
  const { luck, tell } = work;
  const [first = '', second = '', third = ''] = said.incidents;
  const report = tell(0, 'antisocial behaviour reported', {
    ...{ harm: said.harm, incident: first, effect: said.effect, place: said.place, source: 'resident' },
  });
  tell(0, 'antisocial behaviour triaged', { for: report, as: said.as, why: `${said.effect}; at home: ${work.needs}` });
  weighRisk(0, report);
  tell(0, 'impact recorded', {
    for: report,
    impact: said.effect,
    response: 'set how fast we visit and how often we ring',
  });
  tell(0, 'safeguarding considered', {
    for: report,
    decision: 'not needed',
    why: 'no one at risk of serious harm; to be asked again at each incident',
  });
  tell(0, 'safety measures considered', {
    for: report,
    decision:
      said.as === 'high harm' ? 'door chain and a light fitted' : 'a number to ring at night; nothing more wanted',
    why: 'asked what would help',
  });
  tell(0, 'move considered', {
    for: report,
    sort: 'temporary',
    decision: 'stay',
    why: 'asked, and would rather stay put',
    considers: ['safety', 'school', 'family', 'length'],
  });
  tell(1, 'support offered', {
    for: report,
    from: ['a local victims’ charity'],
    answer: luck.pick(['yes', 'not yet', 'no']),
  });
  const offered = tell(2, 'evidence offered', { for: report, what: said.evidence });
  tell(3, 'evidence taken', { for: offered });
  const plan = tell(6, 'action plan agreed', {
    for: report,
    every: 10,
    form: 'written',
    tells: ['case review', 'who to call', 'how often we will be in touch'],
    actions: [...said.actions],
  });
  const [action = ''] = said.actions;
  const promised = tell(6, 'promise made', {
    ...{ for: plan, promise: action, due: work.day(9), of: 'something else', who: work.officer },
  });
  tell(9, 'promise kept', { for: promised, proof: 'noted on the case' });
  tell(7, 'witness spoken to', {
    for: report,
    person: 'a neighbour opposite',
    says: luck.pick(['has heard it too', 'saw nothing, but hears of it', 'keeps out of it']),
    willing: luck.pick(['not named', 'not named', 'not at all']),
  });
  tell(8, 'person complained of spoken to', {
    for: report,
    means: 'visit',
    needs: luck.pick(['asked, none told', 'asked, kept on their own record']),
    says: luck.pick([
      'says it was not meant and will stop',
      'denies it',
      'did not know it could be heard',
      'upset; help offered too',
    ]),
  });
  tell(10, 'partner involved', { for: report, partner: said.partner, says: 'will share what they hold' });
  tell(12, 'partners brought together', {
    for: report,
    partners: [said.partner],
    leads: work.officer,
    actions: ['they tell us of each call; we tell them of each report'],
  });
  if (luck.chance(0.4)) sayInTurn();
  work.meanwhile(7, [
    'Weekly call: quiet since the last visit',
    'Rang as agreed; one bad night, logged',
    'Told them what the other household was told, as far as we may',
    'Call as agreed: a better week',
    'Rang: nothing new; next look at the plan explained',
  ]);
  const again = (n: number, incident: string) => {
    const later = tell(n, 'antisocial behaviour reported', { for: report, harm: said.harm, incident });
    tell(n, 'antisocial behaviour triaged', { for: later, as: said.as, why: 'the same people, the same harm' });
    weighRisk(n, later);
    tell(n, 'safeguarding considered', { for: later, decision: 'not needed', why: 'asked again; nobody in danger' });
    tell(n, 'move considered', {
      for: later,
      sort: 'temporary',
      decision: 'stay',
      why: 'asked again; would rather stay',
      considers: ['safety', 'length'],
    });
    tell(n, 'safety measures considered', { for: later, decision: 'what is there will do', why: 'asked again' });
    tell(n, 'support offered', { for: later, from: ['a local victims’ charity'], answer: 'not yet' });
  };
  again(luck.between(14, 18), second);
  tell(24, 'action plan reviewed', { for: report, finding: 'working in part', changes: 'one more visit, at night' });
  if (luck.chance(0.5)) again(luck.between(28, 38), third);
  tell(42, 'action plan reviewed', { for: report, finding: 'working' });
  const quieter = {
    ...said.risk,
    often: 0,
    growing: 0,
    next: 0,
    days: 0,
    health: 0,
    harm: Math.min(said.risk.harm ?? 0, 1),
  };
  lookAgain(0, 44, said.risk, 'asked again as the score asks: much the same');
  tell(44, 'risk assessed', { ...{ for: report, says: 'quieter; will watch' }, ...assessed(quieter) });
  lookAgain(44, 70, quieter, 'asked again as the score asks: still quiet');
  tell(60, 'action plan reviewed', { for: report });

  function weighRisk(n: number, of: string): void {
    tell(n, 'risk assessed', {
      ...{ for: of, says: `${said.effect}. At home: ${work.needs}.` },
      ...assessed(said.risk),
    });
  }

  /** Looks at the risk again a little sooner than the matrix asks of such a score. */
  function lookAgain(from: number, until: number, risk: Answered, says: string): void {
    const days = { high: 5, medium: 11, low: 24 }[assessed(risk).level];
    for (let n = from + days; n < until; n += days) tell(n, 'risk assessed', { for: report, says, ...assessed(risk) });
  }

  /** What the matrix makes of these answers with who lives there. */
  function assessed(risk: Answered) {
    const answered = { ...risk, needs: work.isAtRisk ? 1 : 0, children: work.hasChildren ? 2 : 0 };
    const { level, looksAt } = scoreOf(latestMatrix, answered);
    const answers = [...writeAnswered(latestMatrix, answered)];
    return { level, considers: [...looksAt], matrix: latestMatrix.version, answers };
  }

  function sayInTurn(): void {
    const incident = luck.pick(['they bang on the wall at us', 'their children kick balls at our door']);
    const made = tell(13, 'counter-allegation made', {
      for: report,
      harm: 'noise',
      incident,
      by: 'person complained of',
    });
    tell(20, 'counter-allegation looked into', {
      for: made,
      finding: luck.pick(['borne out', 'not borne out', 'cannot tell']),
      why: 'asked neighbours on both sides; both households told',
    });
  }
}
