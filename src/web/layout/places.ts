import type { StaffRole } from '../../store/scope.ts';

/** A main place of the service. */
export type Place = { readonly text: string; readonly href: string };

/** The main places for somebody in this role, or for anyone when nobody is signed in. The first is where their day starts. */
export function placesFor(role: StaffRole | undefined): readonly Place[] {
  return role === undefined ? forAnyone : [...own[role], lessons, library];
}

/** Where the day starts for somebody in this role. */
export function startFor(role: StaffRole): string {
  return (own[role][0] ?? lessons).href;
}

const lessons: Place = { text: 'Lessons', href: '/lessons' };
const library: Place = { text: 'Library', href: '/library' };
const published: Place = { text: 'Published cases', href: '/published-cases' };

const forAnyone: readonly Place[] = [
  published,
  lessons,
  { text: 'Try a case', href: '/try-a-case' },
  { text: 'Sign in', href: '/sign-in' },
];

const casework: readonly Place[] = [
  { text: 'Today', href: '/today' },
  { text: 'Homes', href: '/homes' },
  { text: 'Cases', href: '/cases' },
  { text: 'Promises', href: '/ledgers' },
];
const complaintsThisWeek: Place = { text: 'Complaints this week', href: '/complaints-meeting' };
const overview: Place = { text: 'How we are doing', href: '/overview' };
const keptLongEnough: Place = { text: 'Kept long enough', href: '/retention' };
const limits: Place = { text: 'Our time limits', href: '/policy' };
const bringIn: Place = { text: 'Bring in data', href: '/import' };

const own: Readonly<Record<StaffRole, readonly Place[]>> = {
  officer: casework,
  'complaints officer': [...casework, complaintsThisWeek],
  'ASB and safeguarding lead': [...casework, overview, keptLongEnough],
  manager: [...casework, complaintsThisWeek, overview, limits, bringIn, keptLongEnough],
  'governing body': [overview, { text: 'Meetings', href: '/governing-body' }],
  administrator: [
    { text: 'People', href: '/accounts' },
    limits,
    { text: 'How long we keep things', href: '/retention/periods' },
    bringIn,
    { text: 'Letters', href: '/letter-templates' },
  ],
};
