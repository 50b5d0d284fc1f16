import type { Lesson } from '../lessons/lesson.ts';
import type { Entry, KindName } from '../record/entry.ts';
import type { Reading } from '../record/reading.ts';

/**
 * The recorded reasons for being late with what a lesson asks for since an entry. One for a part of what followed, such as
 * the works, is why that part is late: beyond it, it counts only for what is asked of the same.
 */
export function reasonsFor(lesson: Lesson, since: Entry, reading: Reading): readonly Entry<'delay explained'>[] {
  const explained = reading.of('delay explained');
  if (explained.length === 0) return noReasons;
  return explained.filter(
    (reason) =>
      (reason.lesson === undefined || reason.lesson === lesson.id) &&
      reading.belongsWith(reason, since) &&
      (reason.lesson !== undefined || !isOfAnotherPart(reading, reason, since, lesson)),
  );
}

/** What nothing is late for. */
export const noReasons: readonly Entry<'delay explained'>[] = [];

function isOfAnotherPart(reading: Reading, reason: Entry, since: Entry, lesson: Lesson): boolean {
  const part = reading.entry(reason.for);
  if (part === undefined || part.id === since.id || !reading.leadsBack(part, since.id)) return false;
  const own = parts.find(({ kinds }) => kinds.includes(part.kind));
  return own !== undefined && !own.families.some((family) => lesson.id.startsWith(`${family}/`));
}

/** Parts of a case, by the kinds of entry a reason may be for, and the families of lessons that ask for them. */
const parts: readonly { readonly kinds: readonly KindName[]; readonly families: readonly string[] }[] = [
  {
    kinds: [
      ...(['survey made', 'works ordered', 'works date given', 'works date changed', 'works started'] as const),
      ...(['appointment made', 'visit made', 'further works booked', 'further works started'] as const),
      ...(['investigation concluded', 'left to planned works', 'section 20 checked', 'cause found'] as const),
    ],
    families: ['repairs', 'hazards', 'pests', 'asbestos', 'adaptations', 'access', 'homeowners'],
  },
  {
    kinds: ['move considered', 'move asked for', 'alternative home offered', 'moved out', 'return date given'],
    families: ['moves', 'abuse', 'hazards'],
  },
  {
    kinds: ['health worsened', 'impact told', 'risk assessed', 'professional evidence received'],
    families: ['circumstances', 'moves'],
  },
];
