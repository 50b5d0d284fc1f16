/**
 * The four “Learning from severe maladministration” reports the lessons come from, oldest first: when each came out,
 * what it is about and, theme by theme, what it teaches in our own words. Report identities are 'YYYY-MM'.
 */
export const reports = [
  {
    id: '2024-04',
    title: 'Learning from severe maladministration',
    month: 'April',
    year: 2024,
    address: 'https://housing-ombudsman.org.uk/reports/learning-from-severe-maladministration-reports/april-2024',
    about: 'The first of the series: attitudes, respect and rights, with eight stories told.',
    learning: {
      introduction:
        'Look back at each case for where it could have gone another way. Severe failings share causes: no sound way of working or none followed, delays piling up, poor records, and the household’s needs unseen.',
      'attitudes, respect and rights':
        'Act at the start, by what it means for these people. Work with others, take what is said about staff seriously, and keep talking: silence can feel like discrimination.',
      'damp and mould':
        'Own the problem even when its cause is next door, heed what health professionals say, and finish in the time your own policy gives.',
      discrimination:
        'Look into a claim of discrimination through someone independent and explain what was found; never lay delay at the door of a household’s faith.',
      'staff conduct':
        'Take a report about staff as a complaint, stop all contact at once until the resident is content, and accept no apology that makes it the resident’s misreading.',
      'antisocial behaviour':
        'Assess risk and vulnerability, children included, agree a plan, take in the evidence offered, speak to the person complained of, and lead the move yourself.',
      asbestos:
        'Inspect soon, tell the resident the choices and whether they must move, keep a plan and look at it again.',
      'record keeping':
        'Keep a log of every incident that can be produced at once; evidence found late puts redress off.',
      'planned works':
        'Know what you must repair. A planned programme does not excuse leaving a home insecure; say when, and override the programme where needed.',
      pests: 'Pests found with damp need works of their own, owned by the landlord.',
      'household circumstances':
        'See age and vulnerability early, let them set the pace of the work, and use complaints to find where repairs miss the policy.',
      moves:
        'Weigh evidence from doctors and family the same way every time, act on signs of danger to life, bring in an occupational therapist early, and keep written promises.',
    },
  },
  {
    id: '2025-01',
    title: 'Learning from severe maladministration',
    month: 'January',
    year: 2025,
    address: 'https://housing-ombudsman.org.uk/reports/learning-from-severe-maladministration-reports/january-2025',
    about: 'Disability, adaptations and mental health: asking for help at home, and being answered.',
    learning: {
      introduction:
        'Landlords need firmer ways of working, and support for staff, to serve people with disabilities and poor mental health.',
      'occupational therapists':
        'Decide early whether a therapist should visit, on request or on what is known, even at letting; have them at the viewing; help meanwhile if the visit is delayed.',
      adaptations:
        'Test what the therapist asks for against the building and the policy, decide, and say yes or no with reasons in good time. If little can be done, find another home together.',
      'adaptations being carried out':
        'Have a policy that covers extent, other ways, a temporary move and refusal. Plan the visits of surveyors and contractors in, and keep everyone told.',
      'working with others':
        'When partners disagree about what holds work up, go to them and the resident and find the way through.',
      'responding to vulnerabilities':
        'Know who lives in your homes: what is small to one household is urgent to another.',
      'reasonable adjustments':
        'The Equality Act asks for adjustments; staff and contractors alike should know what that means.',
      communication:
        'Agree how to be in touch: the means, how often, one person to call, word before a visit; and offer support that fits the person.',
      'record keeping':
        'Good records show how a problem will bear on this household, and spare people repeated and failed visits.',
      prioritisation:
        'Assess what the problem does to this household and how soon to act, then keep in touch in case that changes.',
    },
  },
  {
    id: '2025-12',
    title: 'Learning from severe maladministration',
    month: 'December',
    year: 2025,
    address: 'https://www.housing-ombudsman.org.uk/?p=134774',
    about: 'Repairs that start from who lives in the home.',
    learning: {
      introduction: 'Tie the state of the home to the circumstances of the household.',
      'domestic abuse':
        'To a survivor a broken door may matter most of all. Record what is disclosed, act on it, think about safety measures and a move, and be kind and prompt in saying so.',
      children:
        'A child in the home changes what is safe. Assess the risk early and again, stay in touch, and move the family sooner, near school and help.',
      'accessible housing':
        'Assess risk early, follow the occupational therapist, tell the resident each step through one contact, and keep asking whether a temporary move is needed.',
      'roof repairs':
        'Large works take long to settle: keep records so that inspections are not repeated, and think early of a temporary fix or a move, with the household’s risk.',
      'windows and doors':
        'Inspect safety reports soon. Before leaving works to a programme, weigh how soon and sure it is, how bad things are and who lives there; patch meanwhile and give dates.',
      'section 20':
        'With shared owners and leaseholders, be sure who is responsible and whether they must be consulted.',
      homeownership:
        'Damage indoors that comes from the structure is usually the landlord’s. Talk early, keep records, and enforce when the point for it is reached.',
      access:
        'Give notice, fit the resident’s times, confirm and remind, tell changes early, and brief whoever is coming on the work and the household.',
      'internal complaints':
        'A complaint is a chance to recover: answer from sound records, apologise and mean it, show what was learned and give dates.',
    },
  },
  {
    id: '2026-02',
    title: 'Learning from severe maladministration',
    month: 'February',
    year: 2026,
    address: 'https://www.housing-ombudsman.org.uk/?p=148277',
    about: 'Saying sorry well, with nine stories told.',
    learning: {
      introduction:
        'A real apology restores trust at little cost. When harm was long, repeated, severe or part of the culture, it should come from the top, sometimes in person.',
      'timely apologies': 'Apologise when the fault is understood, and for delay in the complaint as well.',
      'personal and sincere apologies':
        'Fit the apology to the person and mean it. Being sorry for inconvenience does not answer great harm, nor does doing it because it was ordered.',
      'empathetic apologies':
        'Show that you heard: say what it was like for them, actively, and not only what they were led to expect.',
      'responsibility and regret':
        'Say why it happened and own it. Do not pass it to staff or contractors, and avoid the small words that take an apology back.',
      remedies: 'Say what happens next: a mistake mended, a cost repaid, a policy changed, staff trained, money paid.',
      'who apologises and how':
        'From stage 2, or when one is ordered, someone senior and relevant apologises; a resident who was greatly harmed chooses between paper and person.',
      'antisocial behaviour':
        'Landlords learned to check cases when they change hands, to audit plans and risk assessments, to brief staff with real cases and to drop templates.',
      repairs:
        'Landlords learned to see emergencies, to follow repairs and their history, to escalate, and to hold contractors to what is expected.',
      'damp and mould': 'Surveys that lead to no works help nobody; say what will be done.',
      moves:
        'Someone moved out, all the more after an attack, needs to know where they stand and when they will be home.',
      'complaint handling':
        'A late answer blocks everything after it. Residents should not have to chase, and lateness needs its own apology.',
    },
  },
] as const satisfies readonly Report[];

export type Report = {
  readonly id: string;
  readonly title: string;
  readonly month: string;
  readonly year: number;
  /** A public web address. */
  readonly address: string;
  readonly about: string;
  /** What it teaches, by theme. */
  readonly learning: Readonly<Record<string, string>>;
};

export type ReportId = (typeof reports)[number]['id'];

/** A theme of one report, or of any of several. */
export type Theme<Id extends ReportId = ReportId> = Id extends ReportId
  ? keyof Extract<(typeof reports)[number], { id: Id }>['learning'] & string
  : never;

/** The report with that identity. */
export function reportOf(id: ReportId): Report;
export function reportOf(id: string): Report | undefined;
export function reportOf(id: string): Report | undefined {
  return reports.find((report) => report.id === id);
}

/** The themes of a report, in its order. */
export function themesOf(report: Report): readonly string[] {
  return Object.keys(report.learning);
}

/** 'April 2024'. */
export function sayMonth(report: Report): string {
  return `${report.month} ${report.year}`;
}
