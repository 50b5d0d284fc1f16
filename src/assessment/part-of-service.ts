import type { Lesson } from '../lessons/lesson.ts';

/** Which part of what a landlord does a lesson is about, in words: 'antisocial behaviour', 'records and promises'. */
export function partOfService({ id }: Pick<Lesson, 'id'>): string {
  const family = id.split('/')[0] ?? id;
  return parts[family] ?? family;
}

/** Families of lessons that are not called what people call them. */
const parts: Readonly<Record<string, string>> = {
  abuse: 'domestic abuse',
  access: 'appointments and getting in',
  apology: 'apologies',
  asb: 'antisocial behaviour',
  circumstances: 'the household’s circumstances',
  conduct: 'staff conduct and personal data',
  orders: 'the Ombudsman’s orders',
  records: 'records and promises',
  wider: 'looking at other homes',
};
