import { sayTie, tieOf } from '../../record/behaviour/investigator.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';

/** What to make sure of before somebody is named to look into an allegation: a part they had in it, or an answer of no. */
export function investigatorChecks({ kind, fields, reading }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'investigator appointed') return [];
  const { person, senior, independent } = fields as {
    readonly person?: string;
    readonly senior?: boolean;
    readonly independent?: boolean;
  };
  const tie = person === undefined || reading === undefined ? undefined : tieOf(reading, person);
  return [
    ...(tie?.is === 'had a part' && person !== undefined
      ? [{ id: `had-a-part:${tie.entry.id}`, asks: sayTie(tie, person), field: 'person' }]
      : []),
    ...(senior === false || independent === false
      ? [
          {
            id: `not-fit:${senior}:${independent}`,
            asks: 'Somebody who is not senior enough, or is connected with it, does not answer what was alleged: somebody else will still be owed. Do you want to write it down all the same?',
            field: senior === false ? 'senior' : 'independent',
          },
        ]
      : []),
  ];
}
