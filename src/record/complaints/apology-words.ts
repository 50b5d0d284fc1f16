import { remembered } from '../remembered.ts';
import { lessonsOfDelay } from './complaint-delay.ts';

/**
 * What an apology says sorry for, by the words it was recorded in: lesson ids ('repairs/too-long'), families ('repairs')
 * or plain words ('delay', 'poor record keeping').
 */
export type Acknowledged = {
  /** The words as recorded, in small letters. */
  readonly said: readonly string[];
  readonly everything: boolean;
  readonly families: ReadonlySet<string>;
};

/** Reads what an apology says sorry for. */
export function readAcknowledged(words: readonly string[]): Acknowledged {
  const said = words.map((named) => named.trim().toLowerCase());
  const plain = said.filter((named) => !isLessonId(named));
  return {
    said,
    everything: plain.some((named) => everything.test(named)),
    families: new Set([
      ...plain,
      ...familyWords.filter(([, found]) => plain.some((named) => found.test(named))).map(([family]) => family),
      ...(plain.some((named) => bareDelay.test(named)) ? familiesOfDelay : []),
    ]),
  };
}

/** Whether it is sorry for what a lesson found: by its id, its family, the words of its name, or for everything. */
export function covers(acknowledged: Acknowledged, lessonId: string): boolean {
  const [family = '', name = ''] = lessonId.split('/');
  return (
    acknowledged.everything ||
    acknowledged.families.has(family) ||
    acknowledged.said.includes(lessonId) ||
    acknowledged.said.some((named) => !isLessonId(named) && namesIt(named, name))
  );
}

/** Whether it is sorry for lateness in handling the complaint at a stage. Words that name the other stage are not for this one. */
export function coversDelay(acknowledged: Acknowledged, stage: 1 | 2): boolean {
  return acknowledged.everything || acknowledged.said.some((named) => stagesLate(named).includes(stage));
}

/** The stages for whose lateness words are sorry. */
const stagesLate = remembered((named) => stages.filter((stage) => isOfDelayAt(named, stage)));
const stages = [1, 2] as const;

function isOfDelayAt(named: string, stage: 1 | 2): boolean {
  const told = new Set([...named.matchAll(/stage[ -]?(1|2|one|two)\b/g)].map((found) => found[1]));
  if (told.size > 0 && !told.has(`${stage}`) && !told.has(stage === 1 ? 'one' : 'two')) return false;
  if (isLessonId(named)) return lessonsOfDelay.includes(named) || named === 'complaints/delay-apologised';
  if (/\bcomplaints?\b/.test(named) || bareDelay.test(named)) return true;
  return lateness.test(named) && answering.test(named) && (told.size > 0 || !elsewhere.test(named));
}

const everything = /^(every|all|each)( of)?( the| our)? ?(failings?|failures?|faults?)?$|^everything\b/;
const bareDelay = /^(the |our |this |its )?(long )?(delays?|lateness|slowness|waits?)( overall| throughout)?$/;
const lateness = /\b(delay|late|slow|wait|overdue|too long|time taken|left)/;
const answering = /\b(respon|repl|answer|stage|escalat|acknowledg)/;
const elsewhere =
  /\b(repair|works?\b|leak|damp|mould|heating|window|door|roof|report|incident|behaviou?r|move\b|visit)/;

/** What people call the things each family of lessons is about. */
const familyWords: readonly (readonly [string, RegExp])[] = [
  ['complaints', /\bcomplaints?\b/],
  ['repairs', /\brepairs?\b|\bworks\b|\bnot fixing\b/],
  ['hazards', /\bhazards?\b|\bdamp\b|\bmould\b|\bunsafe\b/],
  ['asb', /\basb\b|\banti-?social\b|\bneighbour/],
  ['moves', /\bmov(e|es|ed|ing)\b|\btemporary (home|accommodation)\b|\brehous/],
  ['records', /\brecords?\b|\brecord.?keeping\b/],
  ['circumstances', /\bvulnerab|\bcircumstances\b|\bcommunicat|\bcontact\b|\bupdat|\bkept in touch\b/],
  ['access', /\bappointments?\b|\bmissed visits?\b/],
  ['adaptations', /\badaptations?\b|\btherapist\b/],
  ['conduct', /\b(staff|operative|officer)('s|’s)? (conduct|behaviour)\b|\bpersonal (data|information)\b/],
  ['discrimination', /\bdiscriminat/],
  ['asbestos', /\basbestos\b/],
  ['pests', /\bpests?\b|\brats?\b|\bmice\b/],
  ['abuse', /\b(domestic )?abuse\b/],
  ['homeowners', /\blease(hold|holder)?s?\b|\bshared owner/],
];

/** Sorry for ‘delay’ and no more is sorry for whatever was late to be done. */
const familiesOfDelay: readonly string[] = ['repairs', 'hazards', 'moves', 'adaptations', 'asbestos', 'pests'];

function isLessonId(named: string): boolean {
  return /^[a-z]+\/[a-z0-9-]+$/.test(named);
}

/** 'no risk assessment was made' names 'risk-assessed': it has every weighty word of it, by how each begins. */
function namesIt(named: string, lessonName: string): boolean {
  const parts = lessonName.split('-').filter((part) => part.length > 3);
  return parts.length > 0 && parts.every((part) => named.includes(part.slice(0, 5)));
}
