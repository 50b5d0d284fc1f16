import { type Pence, readPence } from '../../record/money.ts';
import type { Sent } from '../cases/write.ts';

export const remedySorts = [
  { sort: 'compensate', says: 'Pay compensation' },
  { sort: 'reimburse', says: 'Pay back what it cost them' },
  { sort: 'correct', says: 'Put the thing itself right' },
  { sort: 'apologise', says: 'Apologise' },
  { sort: 'change policy', says: 'Change how we work' },
  { sort: 'train', says: 'Train those who do it' },
] as const;

type Remedy = {
  readonly sort: (typeof remedySorts)[number]['sort'];
  readonly sum: Pence | undefined;
  readonly why: string;
};
export type Mistake = { readonly field: 'sort' | 'sum' | 'why'; readonly message: string };

const shortestWhy = 25;

/** What somebody decided, or everything that has to be put right first. */
export function readRemedy(sent: Sent): Remedy | { readonly mistakes: readonly Mistake[] } {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '');
  const sort = remedySorts.find((one) => one.sort === text('sort'))?.sort;
  const sum = text('sum') === '' ? undefined : readPence(text('sum'));
  const why = text('why');
  const isMoney = sort === 'compensate' || sort === 'reimburse';
  const mistakes: readonly Mistake[] = [
    ...(sort === undefined ? [{ field: 'sort', message: 'Choose what sort of remedy it is' } as const] : []),
    ...(text('sum') !== '' && (sum === undefined || sum === 0)
      ? [{ field: 'sum', message: 'Enter a sum in pounds, such as 250 or 1,250.50' } as const]
      : []),
    ...(isMoney && text('sum') === '' ? [{ field: 'sum', message: 'Enter the sum you offer' } as const] : []),
    ...(why.length < shortestWhy
      ? [{ field: 'why', message: 'Say why this remedy and this sum, in a sentence or more' } as const]
      : []),
  ];
  return mistakes.length > 0 || sort === undefined ? { mistakes } : { sort, sum, why };
}
