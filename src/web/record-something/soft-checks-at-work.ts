import { type Day, sayDay, weeksAfter } from '../../calendar/day.ts';
import { type KindName, sayEntry } from '../../record/entry.ts';
import { join } from '../../record/kind.ts';
import { sayPence } from '../../record/money.ts';
import { areLargeWorks, leaseOf, shareToConsultAt } from '../../record/problems/lease.ts';
import { lastShutOut } from '../../record/problems/no-access.ts';
import { isOpen } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';
import { valueIn } from './value-in.ts';

/** What is asked about whenever nobody could get in: how it was tried, at whose time, and any worry about somebody’s safety. */
export function doorStayedShut({ kind, fields }: AboutToRecord): readonly SoftCheck[] {
  const isShut = kind === 'no access' || (kind === 'visit made' && valueIn(fields, 'outcome') === 'no access');
  if (!isShut) return [];
  return aboutTheDoor
    .filter(({ field }) => valueIn(fields, field) === undefined)
    .map(({ field, asks, id }) => ({ id, asks, field }));
}

const aboutTheDoor = [
  {
    id: 'nothing-tried',
    field: 'tried',
    asks: 'You have not said how the resident was tried. Did nobody knock, ring or write?',
  },
  {
    id: 'whose-time',
    field: 'chosen',
    asks: 'You have not said who chose the time. A time the resident never agreed to is no reason to stop.',
  },
  {
    id: 'any-worry',
    field: 'safeguarding',
    asks: 'You have not said whether you are worried about anybody’s safety. Is somebody ill, alone or afraid behind the door?',
  },
] as const;

/** What somebody may have to answer for one day: a decision that gives no reason, a plan in which nothing is done. */
export function saidInFull({ kind, fields }: AboutToRecord): readonly SoftCheck[] {
  const asked = neverLeftOut[kind];
  if (asked === undefined) return [];
  const said = valueIn<string | readonly string[]>(fields, asked.field);
  return said === undefined || said.length === 0 ? [asked] : [];
}

type OfField = SoftCheck & { readonly field: string };

const noReason: OfField = {
  id: 'no-reason',
  field: 'why',
  asks: 'You have not said why. Somebody may have to answer for this.',
};

const neverLeftOut: { readonly [K in KindName]?: OfField } = {
  'safeguarding considered': noReason,
  'move considered': noReason,
  'case closed': { ...noReason, asks: 'You have given no reason. Close it without one?' },
  'action plan agreed': { id: 'nothing-to-do', field: 'actions', asks: 'You have not said what will be done.' },
};

/**
 * A day to look again at somebody watched that lies far ahead: what is watched is usually looked at again within weeks, and
 * the day written down stands in place of the landlord’s own limit.
 */
export function lookedAtAgainSoon({ kind, fields, happened }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'safeguarding considered' || valueIn(fields, 'decision') !== 'watched') return [];
  const review = valueIn<Day>(fields, 'review');
  if (review === undefined || review <= weeksAfter(happened, weeksToWatch)) return [];
  const asks = `${sayDay(review)} is more than ${weeksToWatch} weeks away. Somebody kept under watch is usually looked at again sooner: is that day right?`;
  return [{ id: `far-review:${review}`, asks, field: 'review' }];
}

const weeksToWatch = 6;

/** A repair is left to wait only once everything that matters was weighed, and somebody approved the wait. */
export function weighedBeforeWaiting({ kind, fields }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'left to planned works') return [];
  const assessed = valueIn<readonly string[]>(fields, 'assessed') ?? [];
  const left = ['how soon', 'how sure', 'how serious', 'who lives there'].filter((one) => !assessed.includes(one));
  return [
    ...(left.length > 0
      ? [
          {
            id: `not-weighed:${left.join(':').replaceAll(' ', '-')}`,
            field: 'assessed',
            asks: `Not weighed yet: ${join(left)}. Leave it to wait all the same?`,
          },
        ]
      : []),
    ...(valueIn(fields, 'approved') === undefined
      ? [
          {
            id: 'not-approved',
            field: 'approved',
            asks: 'You have not said who approved the wait. Nothing that affects safety waits without it.',
          },
        ]
      : []),
  ];
}

/** Closing after a door stayed shut, worked through or not, is asked about while nobody has been inside since. */
export function askedBeforeClosing({ kind, reading, happened, for: answers }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'case closed' || !reading) return [];
  const shut = lastShutOut(reading, { id: 'new', happened, recorded: reading.moment, for: answers });
  if (!shut) return notPutRight(reading, happened, answers);
  const asks = `Nobody has been inside since the door stayed shut on ${sayDay(shut.happened)}. Is it certain that the problem is over?`;
  return [{ id: `never-got-in:${shut.id}`, asks, field: 'why' }];
}

/** A repair or hazard that nothing shows to be over: once it is closed no limit of it stands on a list any more. */
function notPutRight(reading: Reading, happened: Day, answers: string | undefined): readonly SoftCheck[] {
  const isWhole = answers === undefined || reading.entry(answers)?.kind === 'case opened';
  const open = reading.problems.filter((one) => isOpen(one, happened) && (isWhole || one.report.id === answers));
  const [first, ...others] = open.map(({ report }) => report);
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return [
    {
      id: `not-put-right:${[first, ...others].map(({ id }) => id).join(':')}`,
      asks: `Nothing on the record says that it was put right: ${sayEntry(first)} (${sayDay(first.happened)})${more}. Is it certain that the problem is over?`,
      field: 'why',
    },
  ];
}

/** Works that leaseholders may have to pay for are asked about before they are ordered without a check. */
export function consultedBefore({ kind, fields, reading, happened }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'works ordered' || !reading || valueIn(fields, 'priority') === 'emergency') return [];
  const share = valueIn<number>(fields, 'share');
  const works = valueIn<string>(fields, 'works') ?? '';
  const isLarge =
    share === undefined ? leaseOf(reading) !== undefined && areLargeWorks(works) : share > shareToConsultAt;
  if (!isLarge || reading.of('section 20 checked').some((check) => check.happened <= happened)) return [];
  const asks = `Nobody has checked whether leaseholders must be consulted, and these works may cost one of them more than ${sayPence(shareToConsultAt)}. Check that first, unless it cannot wait. Order them all the same?`;
  return [{ id: 'not-consulted', asks, field: 'works' }];
}
