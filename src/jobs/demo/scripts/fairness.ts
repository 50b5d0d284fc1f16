import type { Casework, Script } from '../casework.ts';

/** What is said of how staff and contractors behaved. */
export const conductScripts: readonly Script[] = [{ length: 34, write: staffConduct }];

/** What is said of being treated differently. */
export const discriminationScripts: readonly Script[] = [{ length: 34, write: treatedDifferently }];

function staffConduct(work: Casework): string {
  const { luck, tell } = work;
  const [who, what, title] = luck.pick([
    ['operative', 'came in without knocking and was short with everyone', 'Operative came in without knocking'],
    ['housing officer', 'spoke over them and would not write anything down', 'Spoken over by an officer'],
    ['contractor', 'smoked in the garden and laughed when asked not to', 'Contractor’s manners'],
    ['surveyor', 'told a neighbour what was said in private', 'Private matters told to a neighbour'],
    ['caretaker', 'shouted across the yard at children playing', 'Caretaker shouting at children'],
    ['operative', 'sent friendly messages to a number given for the repair', 'Messages after a repair'],
  ] as const);
  const alleged = tell(0, 'staff conduct alleged', { person: who, what });
  tell(0, 'contact barred', { for: alleged, person: who });
  if (/messages|told a neighbour/.test(what)) {
    const misused = tell(0, 'personal data misused', { for: alleged, what });
    tell(1, 'data protection officer told', { for: misused });
  }
  const complaint = tell(0, 'complaint received', {
    for: alleged,
    points: [what],
    means: 'phone',
    seeks: ['an apology'],
  });
  tell(0, 'safeguarding considered', {
    for: alleged,
    decision: 'not needed',
    why: 'asked; nobody at risk, and no further contact',
  });
  tell(0, 'risk assessed', {
    for: alleged,
    level: 'low',
    considers: ['vulnerability', 'impact', 'children', 'further harm'],
    says: 'upset, and safe',
  });
  tell(2, 'complaint acknowledged', {
    for: complaint,
    stage: 1,
    tells: ['definition', 'outcomes sought', 'responsible or not', 'response date'],
  });
  tell(2, 'investigator appointed', { for: alleged, person: work.manager, senior: true, independent: true });
  look(work, alleged, complaint, what);
  return title;
}

function treatedDifferently(work: Casework): string {
  const { luck, tell } = work;
  const [what, title] = luck.pick([
    ['was asked for papers a neighbour was not asked for, because of an accent', 'Asked for papers others were not'],
    ['letters kept coming in small print after large print was asked for', 'Letters in small print again'],
    ['was told people like them would not fit in the block', 'Told they would not fit in'],
    ['visits booked over prayer times three weeks running', 'Visits at prayer times'],
    ['was offered fewer viewings since telling us of a disability', 'Fewer viewings than others'],
  ] as const);
  const alleged = tell(0, 'discrimination alleged', { what });
  const complaint = tell(0, 'complaint received', {
    for: alleged,
    points: [what],
    means: 'email',
    seeks: ['to be told why', 'that it stops'],
  });
  tell(1, 'risk assessed', {
    for: alleged,
    level: 'low',
    considers: ['vulnerability', 'impact', 'children', 'further harm'],
    says: 'hurt by it, and safe',
  });
  tell(1, 'safeguarding considered', { for: alleged, decision: 'not needed', why: 'asked; nobody at risk' });
  tell(2, 'complaint acknowledged', {
    for: complaint,
    stage: 1,
    tells: ['definition', 'outcomes sought', 'responsible or not', 'response date'],
  });
  tell(3, 'investigator appointed', { for: alleged, person: work.manager, senior: true, independent: true });
  look(work, alleged, complaint, what);
  return title;
}

/** Looked into by someone senior and unconnected, explained in person, and answered in writing. */
function look(work: Casework, alleged: string, complaint: string, what: string): void {
  const { tell, day } = work;
  const meeting = tell(4, 'meeting arranged', {
    for: alleged,
    terms: ['place', 'company', 'who attends', 'time'],
    planned: day(6),
  });
  tell(6, 'meeting held', {
    for: meeting,
    attends: ['resident', 'a friend of the resident', work.manager],
    distress: false,
  });
  tell(11, 'extension sent', {
    for: complaint,
    stage: 1,
    until: day(20),
    tells: ['reason', 'new date', 'the Ombudsman', 'how often we will update you'],
  });
  tell(17, 'allegation investigated', {
    for: alleged,
    independent: true,
    finding: 'it happened as the resident said',
    explained: true,
    by: work.manager,
  });
  const sent = tell(18, 'response sent', {
    for: complaint,
    stage: 1,
    decision: 'upheld',
    reviewer: work.manager,
    answers: [what],
    tells: ['stage', 'definition', 'decision', 'reasons', 'remedy', 'outstanding actions', 'how to go further'],
    apologises: true,
    form: 'written',
    signed: 'head of service',
    acknowledges: ['conduct', 'discrimination', 'complaints', 'delay', 'records', 'circumstances'],
    impact: 'Felt small in their own home',
    explains: 'Training had lapsed and nobody noticed',
    regrets: ['what was done'],
    learning: 'Training brought up to date, and a supervisor rings after each visit for a month',
    promises: ['a call from the supervisor after the next visit'],
    due: day(33),
    owner: work.manager,
  });
  tell(18, 'remedy considered', { for: sent, decision: 'training for the team, and a sum offered' });
  tell(22, 'learning recorded', {
    for: complaint,
    learning: 'Training is checked each quarter',
    owner: work.manager,
    due: day(60),
  });
  tell(18, 'governing body told', { for: alleged, says: 'what was found and what has changed' });
  tell(32, 'promise kept', { for: sent });
  work.meanwhile(7, [
    'Rang to say who has been spoken to, and when the answer will come',
    'Told them the answer is on course',
  ]);
}
