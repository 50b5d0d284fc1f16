import { capital } from '../../../library/capital.ts';
import type { Pence } from '../../../record/money.ts';
import type { Casework, Script } from '../casework.ts';
import { communal, jobs, surveyed } from './repair-words.ts';

/** Ordinary repairs: small jobs, jobs that want a survey, parts on order, heating, and what is shared or next door. */
export const repairScripts: readonly Script[] = [
  { length: 13, suits: isTenanted, write: smallJob },
  { length: 13, suits: isTenanted, write: smallJob },
  { length: 22, suits: isTenanted, write: partOnOrder },
  { length: 27, suits: isTenanted, write: surveyFirst },
  { length: 27, suits: isTenanted, write: surveyFirst },
  { length: 24, suits: isTenanted, write: heatingPart },
  { length: 20, suits: (home) => isTenanted(home) && home.block !== undefined, write: sharedParts },
  { length: 28, suits: (home) => isTenanted(home) && home.block !== undefined, write: fromNextDoor },
  { length: 80, suits: isTenanted, write: awaitingProgramme },
  { length: 30, suits: isTenanted, write: shutDoor },
];

/** A tenant’s repairs are the landlord’s without any deciding; a leaseholder’s are told elsewhere. */
function isTenanted({ tenure }: { tenure: string }): boolean {
  return tenure === 'tenancy' || tenure === 'licence';
}

function smallJob(work: Casework): string {
  const { luck, tell } = work;
  const { problem, place, title } = luck.pick(jobs);
  const report = tell(0, 'repair reported', { problem, place, priority: 'routine', means: how(work) });
  lookAtPeople(work, report, 40, 'low');
  const visit = luck.between(6, 10);
  work.book(1, visit, report, luck.pick(trades));
  tell(visit, 'visit made', { for: report, outcome: 'works completed', by: luck.pick(trades) });
  tell(visit + 3, 'resident asked if fixed', { for: report });
  return title;
}

function partOnOrder(work: Casework): string {
  const { luck, tell, day } = work;
  const { problem, place, title, part } = luck.pick(jobs);
  const report = tell(0, 'repair reported', { problem, place, priority: 'routine', means: how(work) });
  lookAtPeople(work, report, 40, 'low');
  work.book(1, 6, report, luck.pick(trades));
  tell(6, 'visit made', {
    for: report,
    outcome: 'wrong trade or parts',
    by: luck.pick(trades),
    note: `Needs ${part}; not carried on the van.`,
  });
  tell(7, 'works ordered', { for: report, works: `fit ${part}`, priority: 'routine', due: day(19) });
  tell(7, 'works date given', { for: report, due: day(18) });
  tell(8, 'temporary fix considered', {
    for: report,
    decision: 'not needed',
    why: 'usable as it is until the part comes',
  });
  work.meanwhile(8, [
    `${capital(part)} is on order; the date stands`,
    'The supplier confirms delivery this week',
    'Part is in the stores; the visit is as booked',
  ]);
  work.book(10, 18, report, luck.pick(trades));
  tell(18, 'works completed', { for: report, works: `fitted ${part}` });
  tell(21, 'resident asked if fixed', { for: report });
  return title;
}

function surveyFirst(work: Casework): string {
  const { luck, tell, day } = work;
  const { problem, effect, finds, works, title } = luck.pick(surveyed);
  const report = tell(0, 'repair reported', { problem, effect, priority: 'routine', means: how(work) });
  tell(1, 'hazard triaged', {
    for: report,
    as: 'neither',
    why: `from the photos and the call: no sudden danger. At home: ${work.needs}. To be seen within five days.`,
  });
  lookAtPeople(work, report, 60, 'low');
  work.book(1, 4, report, 'surveyor');
  const survey = tell(4, 'survey made', {
    for: report,
    finds: [finds],
    recommends: [works],
    impact: true,
    by: 'surveyor',
  });
  tell(6, 'works ordered', {
    for: survey,
    works,
    causes: [finds],
    answers: [works],
    priority: 'routine',
    due: day(26),
  });
  tell(6, 'temporary fix considered', {
    for: report,
    decision: luck.pick(['not needed', 'not possible']),
    why: luck.pick([
      'sound enough until the works',
      'a patch would have to be stripped off again',
      'safe and dry for now',
    ]),
  });
  tell(7, 'works date given', { for: report, due: day(23) });
  work.meanwhile(8, [
    'Rang: the contractor has the order and the date stands',
    'Told them materials are ordered; no change to the date',
    'Checked nothing has got worse; works still as booked',
  ]);
  if (luck.chance(0.4))
    tell(9, 'promise made', { promise: 'the works done by the date given', due: day(26), of: 'works', for: report });
  work.book(12, 23, report, 'contractor');
  tell(23, 'works started', { for: report, works });
  tell(24, 'works completed', { for: report, works, causes: [finds] });
  tell(26, 'resident asked if fixed', { for: report });
  return title;
}

function heatingPart(work: Casework): string {
  const { luck, tell, day } = work;
  const fault = luck.pick([
    'boiler not working, no heating',
    'no hot water',
    'heating not coming on',
    'boiler broken, no hot water',
  ]);
  const hour = luck.between(8, 15);
  const at = (after: number) => `${String(hour + after).padStart(2, '0')}:${luck.pick(['05', '20', '35', '50'])}`;
  const report = tell(0, 'repair reported', { problem: fault, priority: 'emergency', means: 'phone' }, at(0));
  tell(
    0,
    'hazard triaged',
    { for: report, as: 'emergency', why: `no heat or hot water; at home: ${work.needs}` },
    at(1),
  );
  tell(0, 'risk assessed', {
    for: report,
    level: 'medium',
    says: `Cold home until it is mended. ${work.needs}.`,
    considers: ['vulnerability', 'impact'],
  });
  tell(0, 'visit made', { for: report, outcome: 'temporary fix', by: 'gas engineer' }, at(4));
  tell(0, 'temporary fix made', { for: report, note: 'Two fan heaters left and the immersion set going.' }, at(4));
  tell(0, 'safety advice given', { for: report, means: 'in person' });
  const cost = tell(1, 'cost met by resident', { for: report, what: 'an electric heater', sum: 3500 as Pence });
  tell(1, 'investigation concluded', {
    for: report,
    type: 'emergency',
    finds: 'significant',
    needs: ['further works'],
  });
  tell(1, 'works ordered', { for: report, works: luck.pick(heatingWorks), priority: 'urgent', due: day(4) });
  tell(2, 'works date given', { for: report, due: day(4) });
  tell(2, 'written summary sent', {
    for: report,
    means: 'email',
    tells: ['hazard found', 'what will be done and when', 'contact details'],
  });
  tell(2, 'further works booked', { for: report });
  work.book(2, 4, report, 'gas engineer');
  tell(4, 'works completed', { for: report, works: 'part fitted, boiler running' });
  tell(6, 'reimbursement considered', { for: cost, decision: 'pay', why: 'bought before our heaters came' });
  tell(8, 'resident asked if fixed', { for: report });
  tell(11, 'money paid', { for: cost, sum: 3500 as Pence });
  tell(12, 'problem returned', { for: report, problem: 'pressure drops overnight, still running' });
  tell(12, 'visit made', { for: report, outcome: 'inspected', by: 'gas engineer' });
  work.book(13, 16, report, 'gas engineer');
  tell(16, 'works completed', { for: report, works: 'expansion vessel recharged' });
  tell(19, 'resident asked if fixed', { for: report });
  return luck.pick(['Heating and hot water lost', 'Boiler out of action', 'No hot water', 'Boiler trouble']);
}

function sharedParts(work: Casework): string {
  const { luck, tell, day } = work;
  const { problem, place, works, title } = luck.pick(communal);
  const report = tell(0, 'repair reported', { problem, place, priority: 'routine', means: how(work) });
  lookAtPeople(work, report, 40, 'low');
  tell(3, 'visit made', { for: report, outcome: 'inspected', by: 'estate caretaker' });
  tell(5, 'works ordered', { for: report, works, priority: 'routine', due: day(19) });
  tell(5, 'works date given', { for: report, due: day(16) });
  tell(6, 'temporary fix considered', { for: report, decision: 'not needed', why: 'signs put up; residents told' });
  work.meanwhile(6, ['Notice put up in the hall and a text to each flat', 'Date stands; the contractor has confirmed']);
  tell(16, 'works completed', { for: report, works });
  tell(19, 'resident asked if fixed', { for: report });
  return `${title} at ${work.plan.home.block ?? 'the block'}`;
}

function fromNextDoor(work: Casework): string {
  const { luck, tell, day } = work;
  const place = luck.pick(['bathroom ceiling', 'kitchen ceiling', 'hall cupboard', 'landing wall']);
  const report = tell(0, 'repair reported', {
    problem: `water mark spreading on the ${place}`,
    place,
    priority: 'urgent',
    means: 'phone',
  });
  tell(1, 'hazard triaged', {
    for: report,
    as: 'neither',
    why: `a slow drip, no electrics near. At home: ${work.needs}.`,
  });
  lookAtPeople(work, report, 60, 'low');
  work.book(0, 2, report, 'plumber');
  tell(2, 'visit made', { for: report, outcome: 'temporary fix', by: 'plumber' });
  const cause = tell(2, 'cause found', {
    for: report,
    cause: 'waste pipe under the bath of the flat above',
    where: 'another property',
  });
  tell(4, 'other owner found', {
    for: cause,
    owner: luck.pick(['a leaseholder who lets it', 'one of our own tenants', 'a shared owner']),
  });
  tell(5, 'works ordered', {
    for: report,
    works: `make good the ${place} once dry`,
    priority: 'planned',
    due: day(30),
  });
  tell(5, 'works date given', { for: report, due: day(25) });
  work.meanwhile(6, [
    'The flat above has let our plumber in; joint remade',
    'Ceiling drying out; moisture meter left',
    'Reading down again; decorator booked',
  ]);
  work.book(16, 25, report, 'plasterer');
  tell(25, 'works completed', { for: report, works: `${place} made good and painted` });
  tell(27, 'resident asked if fixed', { for: report });
  return `Water from the flat above, ${place}`;
}

function awaitingProgramme(work: Casework): string {
  const { luck, tell, day } = work;
  const thing = luck.pick([
    'kitchen units worn out',
    'bathroom suite worn and stained',
    'fence panels rotten at the foot',
    'path sunk at the gate side',
  ]);
  const report = tell(0, 'repair reported', { problem: thing, priority: 'routine', means: how(work) });
  lookAtPeople(work, report, 90, 'low');
  work.book(1, 5, report, 'surveyor');
  tell(5, 'visit made', { for: report, outcome: 'inspected', by: 'surveyor' });
  const left = tell(8, 'left to planned works', {
    for: report,
    planned: day(85),
    assessed: ['how soon', 'how sure', 'how serious', 'who lives there'],
    approved: work.manager,
    why: 'nothing gives way or lets in water before then; asked everyone at home',
  });
  tell(8, 'temporary fix considered', {
    for: report,
    decision: 'make one',
    why: 'to keep it usable until the programme',
  });
  tell(9, 'works date given', { for: left, due: day(85) });
  work.book(9, 14, report, 'joiner');
  tell(14, 'temporary fix made', { for: report, what: 'made good where it is used most' });
  work.meanwhile(15, [
    'Programme on course; asked whether anything has got worse',
    'Choices of colour sent by post',
    'Street is fourth on the list; date unchanged',
    'No change; asked after everyone at home',
  ]);
  return `${capital(thing)}: waiting for the programme`;
}

/** A survey that calls for two things, a door that stays shut, and a time found at which somebody is in. */
function shutDoor(work: Casework): string {
  const { luck, tell, day } = work;
  const place = luck.pick(['kitchen', 'bathroom', 'utility room']);
  const lines = ['renew the waste pipe', 'refix the worktop'] as const;
  const report = tell(0, 'repair reported', {
    problem: `slow leak under the sink, ${place}`,
    place,
    priority: 'routine',
    means: how(work),
  });
  tell(1, 'hazard triaged', {
    for: report,
    as: 'neither',
    criterion: 'no real risk to these people',
    why: 'a drip into a bowl; no electrics near, and no mould',
    weighed: [work.needs],
  });
  lookAtPeople(work, report, 60, 'low');
  work.book(1, 3, report, 'surveyor');
  const survey = tell(3, 'survey made', {
    for: report,
    finds: ['leaking waste pipe'],
    recommends: [...lines],
    by: 'surveyor',
  });
  tell(5, 'works ordered', { for: survey, works: lines[0], answers: [lines[0]], priority: 'routine', due: day(24) });
  tell(5, 'works refused', {
    for: survey,
    works: lines[1],
    answers: [lines[1]],
    why: 'sound once dry; looked at again when the pipe is done',
  });
  tell(6, 'temporary fix considered', { for: report, decision: 'not needed', why: 'a bowl holds it until then' });
  tell(6, 'works date given', { for: report, due: day(12) });
  work.book(7, 12, report, 'plumber');
  const shut = tell(
    12,
    'no access',
    {
      for: report,
      tried: ['phone', 'text message'],
      says: 'called in to work',
      chosen: 'agreed together',
      safeguarding: 'not worried',
      by: 'plumber',
    },
    '10:20',
  );
  tell(14, 'access worked through', {
    for: shut,
    reason: 'shifts change at short notice',
    offered: ['Saturday morning', 'after 5pm'],
  });
  tell(14, 'works date changed', { for: report, due: day(19), told: true });
  work.meanwhile(7, [
    'Plumber has the order',
    'Rang after the missed visit: a later time suits',
    'Time agreed; nothing worse',
  ]);
  work.book(15, 19, report, 'plumber');
  tell(19, 'works completed', { for: report, works: lines[0], answers: [lines[0]] });
  tell(22, 'resident asked if fixed', { for: report });
  return `Slow leak, ${place}`;
}

/** Looks at what it does to these people, where there is anyone who may be harder hit. */
export function lookAtPeople(work: Casework, report: string, until: number, level: 'low' | 'medium' | 'high'): void {
  if (!work.isAtRisk) return;
  const risk = { for: report, level, says: `At home: ${work.needs}.`, considers: ['vulnerability', 'impact'] as const };
  work.watchRisk(1, until, { ...risk, considers: [...risk.considers] });
}

function how({ luck }: Casework): 'phone' | 'online' | 'email' | 'text message' {
  return luck.pick(['phone', 'phone', 'online', 'email', 'text message']);
}

const trades = ['joiner', 'plumber', 'electrician', 'multi-trade operative', 'our own operative'];

const heatingWorks = ['new circuit board', 'new fan', 'new diverter valve', 'new pump', 'new gas valve'];
