import type { Casework, Script } from '../casework.ts';
import type { KnownHousehold } from '../household-entries.ts';

/** Domestic abuse: believed, made safe, kept in touch with in ways that are safe. */
export const abuseScripts: readonly Script[] = [
  { length: 40, suits: livesAlone, write: makeSafeHere },
  { length: 40, suits: livesAlone, write: moveElsewhere },
];

/** Worries about somebody’s safety or health. */
export const safeguardingScripts: readonly Script[] = [
  { length: 40, write: selfNeglect },
  { length: 40, suits: livesByThemselves, write: lowAndAlone },
];

function livesByThemselves(_: unknown, { household }: KnownHousehold): boolean {
  return household.people.length === 1;
}

function livesAlone(_: unknown, { household }: KnownHousehold): boolean {
  return !household.people.some(({ part }) => part === 'partner');
}

/** Heard, made safe and put in touch with help, all on the day; gives the means of contact that is safe. */
function disclosed(work: Casework): 'text message' | 'phone' | 'email' {
  const { luck, tell } = work;
  const means = luck.pick(['text message', 'phone', 'email'] as const);
  tell(0, 'abuse disclosed', {
    person: 'resident',
    source: luck.pick(['the resident, at a visit', 'the resident, by phone']),
  });
  tell(0, 'safe contact agreed', {
    person: 'resident',
    means: [means],
    times: luck.pick(['weekdays between 10 and 2', 'mornings', 'school hours']),
    words: luck.pick(['say it is about the window cleaning', 'no letters to the home', 'ask for the book club']),
  });
  tell(0, 'risk assessed', {
    level: 'high',
    considers: ['vulnerability', 'children', 'impact', 'further harm'],
    says: 'Gone through together, with the checklist the partners use',
  });
  const referral = tell(0, 'safeguarding considered', {
    decision: 'referred',
    why: 'high on the checklist, and they agreed to it',
    to: 'MARAC',
    reference: `M-${luck.between(1200, 1999)}`,
    review: work.day(18),
  });
  tell(0, 'safeguarding lead told', { to: work.lead });
  tell(5, 'partner involved', { for: referral, partner: 'MARAC', says: 'on the list for its next meeting' });
  tell(18, 'safeguarding considered', {
    for: referral,
    decision: 'watched',
    why: 'the plan of the meeting is being kept to',
    review: work.day(36),
  });
  tell(35, 'safeguarding considered', {
    for: referral,
    decision: 'not needed',
    why: 'the plan has run its course, and they know how to reach us',
  });
  tell(0, 'safety measures considered', {
    decision: 'new locks today, letter plate sealed, alarm offered',
    why: 'former partner has a key',
  });
  tell(1, 'support offered', {
    from: ['National Domestic Abuse Helpline', 'an independent advocate'],
    answer: luck.pick(['yes', 'not yet']),
  });
  return means;
}

function makeSafeHere(work: Casework): string {
  const { luck, tell } = work;
  const means = disclosed(work);
  const lock = tell(
    0,
    'repair reported',
    {
      problem: luck.pick(['front door lock to be changed', 'back door lock broken', 'door lock and chain']),
      priority: 'emergency',
      means: 'phone',
    },
    '10:10',
  );
  tell(0, 'made secure', { for: lock }, '15:30');
  tell(0, 'works completed', { for: lock, works: 'locks changed and chain fitted' }, '15:30');
  tell(2, 'resident asked if fixed', { for: lock });
  tell(0, 'move considered', {
    sort: 'temporary',
    decision: 'offer the choice',
    why: 'would rather stay, with the locks changed',
    considers: ['safety', 'school', 'family', 'work', 'access needs', 'length', 'carers'],
  });
  for (const n of [18, 36]) {
    tell(n, 'risk assessed', {
      level: 'medium',
      considers: ['vulnerability', 'children', 'impact', 'further harm'],
      says: 'Looked at again with the advocate',
    });
    tell(n, 'move reviewed', {});
  }
  tell(8, 'partner involved', { partner: 'the police domestic abuse team', says: 'marker put on the address' });
  tell(10, 'partners brought together', { partners: ['the police domestic abuse team', 'the advocate'] });
  work.meanwhile(
    3,
    [
      'In touch at the agreed time, in the agreed words',
      'In touch as agreed; alarm working',
      'Agreed message sent; reply received',
    ],
    means,
  );
  return 'Safe at home: locks, alarm and support';
}

function moveElsewhere(work: Casework): string {
  const { tell, day } = work;
  const means = disclosed(work);
  const move = tell(0, 'move considered', {
    sort: 'temporary',
    decision: 'move',
    why: 'not safe here until we know more',
    considers: ['safety', 'school', 'family', 'work', 'access needs', 'length', 'carers'],
  });
  tell(0, 'move explained', { for: move, tells: ['where', 'how long', 'what is paid', 'who to call', 'why'] });
  const out = tell(0, 'moved out', { for: move, to: 'somewhere agreed and not written here' });
  tell(6, 'return date given', { for: out, due: day(60) });
  for (const n of [14, 28]) tell(n, 'move reviewed', { for: out });
  tell(18, 'risk assessed', {
    level: 'medium',
    considers: ['vulnerability', 'children', 'impact', 'further harm'],
    says: 'Looked at again with the advocate',
  });
  tell(12, 'move progressed', { for: move, step: 'direct offer list, two areas ruled out' });
  tell(26, 'move progressed', { for: move, step: 'viewing to be arranged through the advocate' });
  work.meanwhile(
    3,
    [
      'In touch at the agreed time, in the agreed words',
      'In touch as agreed; settled where they are',
      'Agreed message sent; reply received',
    ],
    means,
  );
  return 'Away for safety, move being found';
}

function selfNeglect(work: Casework): string {
  const { luck, tell } = work;
  const concern = tell(0, 'professional evidence received', {
    source: luck.pick(['gas engineer’s report, passed on by the district nurse', 'social worker', 'health visitor']),
    says: luck.pick([
      'rooms too full to reach the kitchen',
      'not eating well, post unopened',
      'missed appointments and seems confused',
    ]),
  });
  tell(0, 'safeguarding lead told', { for: concern, to: work.lead });
  const referral = tell(1, 'safeguarding considered', {
    for: concern,
    decision: 'referred',
    why: 'may not be able to look after themselves, and agreed to it',
    to: 'adult social care',
    reference: `ASC-${luck.between(20_100, 29_900)}`,
    review: work.day(19),
  });
  tell(3, 'partner involved', {
    for: referral,
    partner: 'adult social care',
    says: 'a visit together within the week',
  });
  tell(19, 'safeguarding considered', {
    for: concern,
    decision: 'watched',
    why: 'support is in place and the hall is clear',
    review: work.day(38),
  });
  tell(37, 'safeguarding considered', {
    for: concern,
    decision: 'not needed',
    why: 'help comes every week and they keep the hall clear themselves',
  });
  tell(1, 'risk assessed', {
    for: concern,
    level: 'medium',
    considers: ['vulnerability', 'impact', 'further harm'],
    says: 'Eats, sleeps and is warm; needs help to clear a way through',
  });
  tell(3, 'professional evidence weighed', { for: concern, decision: 'visit together within the week' });
  tell(4, 'professional evidence answered', { for: concern, says: 'what we are doing and when' });
  const asked = tell(4, 'request made', {
    request: luck.pick(['help to sort the back room', 'someone to go through the post with']),
  });
  tell(9, 'request answered', { for: asked, answer: 'yes', why: 'our tenancy support worker, an hour a week' });
  tell(5, 'meeting arranged', { terms: ['place', 'company', 'who attends', 'time'], planned: work.day(8) });
  tell(8, 'meeting held', { attends: ['resident', 'social worker', work.officer], distress: false });
  tell(10, 'promise made', {
    promise: 'a support worker every Tuesday for two months',
    due: work.day(48),
    means: 'in person',
    of: 'something else',
  });
  for (const n of [19, 37])
    tell(n, 'risk assessed', {
      for: concern,
      level: 'medium',
      considers: ['vulnerability', 'impact', 'further harm'],
      says: 'A little better; the hall is clear',
    });
  work.meanwhile(9, [
    'Called in for a cup of tea; hall clearer',
    'Rang before the support visit, as agreed',
    'Spoke to the social worker, then to the resident',
  ]);
  return luck.pick(['Worry about how someone is managing', 'Help to manage at home', 'Rooms filling up']);
}

function lowAndAlone(work: Casework): string {
  const { luck, tell } = work;
  const raised = tell(0, 'risk to life raised', {
    person: 'resident',
    source: luck.pick(['resident, on the phone', 'family', 'doctor']),
  });
  tell(0, 'safeguarding lead told', { for: raised, to: work.lead });
  const referral = tell(0, 'safeguarding considered', {
    for: raised,
    decision: 'referred',
    why: 'rung at once, with the resident’s agreement',
    to: 'the crisis team',
    review: work.day(15),
  });
  tell(0, 'partner involved', {
    for: referral,
    partner: 'the crisis team',
    says: 'rang back within the hour; visiting',
  });
  tell(15, 'safeguarding considered', {
    for: raised,
    decision: 'watched',
    why: 'steadier, and not alone',
    review: work.day(34),
  });
  tell(34, 'safeguarding considered', { for: raised, decision: 'not needed', why: 'well for a month, with help' });
  tell(0, 'risk assessed', {
    for: raised,
    level: 'high',
    considers: ['vulnerability', 'impact', 'further harm'],
    says: 'Not alone tonight; crisis team visiting',
  });
  tell(1, 'support offered', { for: raised, from: ['the crisis team', 'a bereavement charity'], answer: 'yes' });
  tell(2, 'communication plan agreed', { means: ['phone'], every: 5, contact: work.officer });
  tell(1, 'adjustment agreed', { person: 'resident', adjustment: 'no letters about rent without a call first' });
  work.meanwhile(2, [
    'Rang as agreed; a steadier week',
    'Rang as agreed; support worker has been',
    'Call as agreed: sleeping better',
    'Rang as agreed; will speak again on Monday',
  ]);
  for (const n of [15, 31])
    tell(n, 'risk assessed', {
      for: raised,
      level: 'medium',
      considers: ['vulnerability', 'impact', 'further harm'],
      says: 'Steadier; support in place',
    });
  return luck.pick(['Very low and on their own', 'Worry for someone’s safety']);
}
