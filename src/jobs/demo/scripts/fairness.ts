import type { Casework, Script } from '../casework.ts';

/** What is said of how staff and contractors behaved. */
export const conductScripts: readonly Script[] = [{ length: 34, write: staffConduct }];

/** What is said of being treated differently. */
export const discriminationScripts: readonly Script[] = [{ length: 34, write: treatedDifferently }];

function staffConduct(work: Casework): string {
  const { luck, tell } = work;
  const [part, what, title] = luck.pick([
    ['operative', 'came in without knocking and was short with everyone', 'Operative came in without knocking'],
    ['housing officer', 'spoke over them and would not write anything down', 'Spoken over by an officer'],
    ['contractor', 'smoked in the garden and laughed when asked not to', 'Contractor’s manners'],
    ['surveyor', 'told a neighbour what was said in private', 'Private matters told to a neighbour'],
    ['caretaker', 'shouted across the yard at children playing', 'Caretaker shouting at children'],
    ['operative', 'sent friendly messages to a number given for the repair', 'Messages after a repair'],
  ] as const);
  // Where their name is known they are kept apart by it; where it is not, it has to be found out who it was.
  const who = luck.chance(0.7) ? `${luck.pick(staffNames)} (${part})` : part;
  const isBooked = who !== part && !work.isAtRisk && /operative|surveyor/.test(part);
  const visit = isBooked ? tell(0, 'appointment made', { planned: work.day(5), person: who, suits: true }) : '';
  const alleged = tell(0, 'staff conduct alleged', { person: who, what });
  tell(0, 'contact barred', { for: alleged, person: who });
  if (isBooked) tell(0, 'appointment changed', { for: visit, told: true, note: 'Called off; somebody else will come' });
  if (/messages|told a neighbour/.test(what)) misuse(work, alleged, what);
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
  if (luck.chance(0.5)) tell(26, 'resident agreed to contact', { for: alleged, person: who, by: 'resident' });
  return title;
}

/** Made-up people of contractors, who have no account here. */
const staffNames = ['Darren Vose', 'Keeley Ambrook', 'Tomas Wray', 'Shaun Pellow', 'Mandy Crisp'] as const;

/** Told to the data protection officer, and to the resident: what it was, who knows it, and what is being done. */
function misuse({ tell }: Casework, alleged: string, what: string): void {
  const isNumber = /messages/.test(what);
  const misused = tell(0, 'personal data misused', {
    for: alleged,
    what,
    information: isNumber ? ['a phone number given for a repair'] : ['what was said in private about a debt'],
    seen: isNumber ? ['the operative'] : ['a neighbour'],
  });
  tell(1, 'data protection officer told', { for: misused, to: 'Rosalind Teague' });
  tell(2, 'resident updated', {
    for: misused,
    says: 'Said what was used, who knows it, that it is being looked into, and said sorry',
    means: 'phone',
  });
}

function treatedDifferently(work: Casework): string {
  const { luck, tell } = work;
  const [what, title, because] = luck.pick([
    ['was asked for papers a neighbour was not asked for', 'Asked for papers others were not', 'race'],
    [
      'letters kept coming in small print after large print was asked for',
      'Letters in small print again',
      'disability',
    ],
    ['was told people like them would not fit in the block', 'Told they would not fit in', undefined],
    ['visits booked over prayer times three weeks running', 'Visits at prayer times', 'religion or belief'],
    ['was offered fewer viewings since telling us of a disability', 'Fewer viewings than others', 'disability'],
  ] as const);
  const alleged = tell(0, 'discrimination alleged', { what, ...(because && { because: [because] }) });
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
    place: work.luck.pick(['the library', 'the community centre', 'the resident’s sister’s home', 'the advice centre']),
    company: 'a friend of the resident',
    attends: [work.manager],
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
