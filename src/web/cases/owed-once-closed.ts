import { assess } from '../../assessment/assess.ts';
import { sayDuty } from '../../assessment/duty.ts';
import { nextSteps } from '../../assessment/next.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { readCase } from '../../record/casework/open-case.ts';
import type { Entry } from '../../record/entry.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';
import type { LoadedCase } from './load-case.ts';
import { sayDue } from './say-due.ts';

/**
 * What would still be owed on a case once it is closed, asked about before it is: a closed case stands on no list, so
 * nobody would be told of it again. Nothing where only a part of the case is closed.
 */
export function owedOnceClosed(
  { record }: Pick<LoadedCase, 'record'>,
  entry: Entry,
  now: Instant,
  lessons: readonly Lesson[],
): readonly SoftCheck[] {
  if (entry.kind !== 'case closed') return [];
  const closed = assess([...record, entry], now, lessons);
  if (readCase(closed.reading)?.closed === undefined) return [];
  const left = nextSteps(closed).map(({ duty }) => duty);
  if (left.length === 0) return [];
  const said = [
    ...new Set(left.map((duty) => `${sayDuty(duty)} (${sayDue(duty.due ?? duty.since, duty.dueMoment, now)})`)),
  ];
  const more = said.length > mostNamed ? `; and ${said.length - mostNamed} more` : '';
  const many = said.length === 1 ? '1 thing is' : `${said.length} things are`;
  return [
    {
      id: `owed-once-closed:${[...new Set(left.map(({ lesson }) => lesson.id))].join(':')}`,
      asks: `Once it is closed it stands on nobody’s list, and ${many} still owed: ${said.slice(0, mostNamed).join('; ')}${more}. Close it all the same?`,
    },
  ];
}

const mostNamed = 4;
