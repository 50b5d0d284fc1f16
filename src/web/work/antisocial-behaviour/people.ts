import { sayDay } from '../../../calendar/day.ts';
import type { Entry } from '../../../record/entry.ts';
import { endSentence, join } from '../../../record/kind.ts';
import type { OnWork, WorkPart } from '../work.ts';
import { forFirstReport } from './for-first-report.ts';

/** The people asked about it: whoever is complained of, and those who saw or heard it. */
export function spokenTo({ reading }: OnWork): WorkPart {
  const fill = forFirstReport(reading);
  return {
    id: 'spoken-to',
    title: 'Who was spoken to',
    says: reading
      .ofAny('person complained of spoken to', 'person complained of not spoken to', 'witness spoken to')
      .map(saySpoken),
    nothing: 'Neither the person complained of nor a witness has been spoken to.',
    lessons: ['asb/perpetrator-spoken-to'],
    record: [
      { kind: 'person complained of spoken to', fill },
      { kind: 'person complained of not spoken to', fill },
      { kind: 'witness spoken to', fill },
    ],
  };
}

/** The police, the council and others: who is in, their reference, who leads and who does what. */
export function agencies({ reading }: OnWork): WorkPart {
  const fill = forFirstReport(reading);
  return {
    id: 'agencies',
    title: 'Police, council and others',
    says: reading
      .ofAny(
        'partner involved',
        'partners brought together',
        'meeting arranged',
        'meeting held',
        'resident took the lead',
      )
      .map(sayAgency),
    nothing: 'Nobody else is involved.',
    lessons: ['asb/partners', 'conduct/meeting-safe'],
    record: [
      { kind: 'partner involved', fill },
      { kind: 'partners brought together', fill },
      { kind: 'meeting arranged', fill },
      { kind: 'meeting held', fill },
      { kind: 'resident took the lead', fill },
    ],
  };
}

/** A move because of it, which is the landlord’s to carry. */
export function move({ reading }: OnWork): WorkPart {
  return {
    id: 'move',
    title: 'Whether they need to move',
    says: reading
      .ofAny('move asked for', 'move considered', 'move progressed', 'home offered', 'moved out', 'moved for good')
      .map((entry) => `${sayDay(entry.happened)}: ${sayMove(entry)}`),
    nothing: 'A move was neither asked for nor thought about.',
    lessons: ['asb/move-led-by-landlord', 'moves/after-violence'],
    record: [{ kind: 'move considered' }, { kind: 'move asked for' }, { kind: 'move progressed' }],
  };
}

function saySpoken(
  entry: Entry<'person complained of spoken to' | 'person complained of not spoken to' | 'witness spoken to'>,
): string {
  const on = sayDay(entry.happened);
  switch (entry.kind) {
    case 'person complained of spoken to':
      return endSentence(
        `${on}: the person complained of was spoken to${entry.says === undefined ? '' : `. They say: ${entry.says}`}`,
      );
    case 'person complained of not spoken to':
      return endSentence(`${on}: the person complained of is not to be spoken to: ${entry.why}`);
    case 'witness spoken to':
      return `${on}: ${entry.person}${entry.says === undefined ? ' was spoken to' : ` said: ${entry.says}`}${sayWilling(entry.willing)}.`;
  }
}

function sayWilling(willing: Entry<'witness spoken to'>['willing']): string {
  switch (willing) {
    case undefined:
      return '';
    case 'named':
      return ' (may be used as evidence, with their name)';
    case 'not named':
      return ' (may be used as evidence, without their name)';
    case 'not at all':
      return ' (may not be used as evidence)';
  }
}

type Agency = Entry<
  'partner involved' | 'partners brought together' | 'meeting arranged' | 'meeting held' | 'resident took the lead'
>;

function sayAgency(entry: Agency): string {
  const on = sayDay(entry.happened);
  switch (entry.kind) {
    case 'partner involved':
      return `${on}: ${entry.partner}${entry.reference === undefined ? '' : `, reference ${entry.reference}`}${entry.says === undefined ? ' became involved' : `: ${entry.says}`}.`;
    case 'partners brought together':
      return `${on}: we spoke to ${join(entry.partners) || 'the partners'}${entry.leads === undefined ? '' : `; ${entry.leads} leads`}${entry.actions === undefined ? '' : `. Agreed: ${entry.actions.join('; ')}`}.`;
    case 'meeting arranged':
      return `${on}: a meeting was arranged${entry.planned === undefined ? '' : ` for ${sayDay(entry.planned)}`}.`;
    case 'meeting held':
      return `${on}: a meeting was held${entry.attends === undefined ? '' : ` with ${join(entry.attends)}`}.`;
    case 'resident took the lead':
      return endSentence(`${on}: the resident had to do what was ours to do: ${entry.what}`);
  }
}

function sayMove(
  entry: Entry<
    'move asked for' | 'move considered' | 'move progressed' | 'home offered' | 'moved out' | 'moved for good'
  >,
): string {
  switch (entry.kind) {
    case 'move asked for':
      return 'they asked to move.';
    case 'move considered':
      return `${entry.decision === 'move' ? 'they are to move' : 'they stay'}${entry.why === undefined ? '' : `: ${entry.why}`}.`;
    case 'move progressed':
      return 'the move was taken further.';
    case 'home offered':
      return 'another home was offered.';
    case 'moved out':
      return 'they moved out for now.';
    case 'moved for good':
      return 'they moved for good.';
  }
}
