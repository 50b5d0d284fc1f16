import type { Allegation } from '../../../record/behaviour/allegation.ts';
import type { Entry } from '../../../record/entry.ts';
import { allOnCase } from '../../../record/whole-case.ts';
import { sayWhen } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** Who looks into what was alleged: somebody senior, with no connection to it. */
export function investigatorPart({ reading }: OnWork, allegations: readonly Allegation[]): WorkPart {
  const named = allegations.flatMap((alleged) => allOnCase(reading, alleged, alleged, 'investigator appointed'));
  const waiting = allegations.filter(
    (alleged) => allOnCase(reading, alleged, alleged, 'investigator appointed').filter(isFit).length === 0,
  );
  return {
    id: 'investigator',
    title: 'Who looks into it',
    says: [...new Set(named)].map(sayNamed),
    nothing:
      'Nobody has been named to look into it. Choose somebody more senior, who does not manage or work beside the person complained of and had no part in the case.',
    record: waiting.length === 0 ? [{ kind: 'investigator appointed' }] : waiting.map(toName),
  };
}

function isFit({ senior, independent }: Entry<'investigator appointed'>): boolean {
  return senior !== false && independent !== false;
}

function toName({ id }: Allegation): RecordLink {
  return { kind: 'investigator appointed', fill: { for: id } };
}

function sayNamed(named: Entry<'investigator appointed'>): string {
  const who = `${named.person ?? 'Somebody whose name is not on record'} was named on ${sayWhen(named)}`;
  if (named.senior === false) return `${who}, who is not senior enough. Name somebody who is.`;
  if (named.independent === false) return `${who}, who is connected with it. Name somebody who is not.`;
  if (named.senior && named.independent) return `${who}: senior, and with no connection to it.`;
  return `${who}. Nobody has written down whether they are senior and have no connection to it.`;
}
