import { standingOf } from '../assessment/standing.ts';
import { lessons } from '../lessons/index.ts';
import type { WorkOut } from '../store/append.ts';

/** Works out what is kept beside a case, by all the lessons: what the store is given. */
export const workOut: WorkOut = (record, now) => standingOf(record, now, lessons);
