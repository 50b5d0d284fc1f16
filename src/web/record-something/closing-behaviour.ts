import { sayDay } from '../../calendar/day.ts';
import { type AgainstClosing, againstClosing } from '../../record/behaviour/closing.ts';
import type { Entry } from '../../record/entry.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';

/**
 * What to be sure of before antisocial behaviour is closed: that no live risk is closed away, that the resident agreed,
 * and that they know their rights. It refuses nothing: what is owed for their safety goes on being owed.
 */
export function closingBehaviour({ kind, fields, for: answers, reading }: AboutToRecord): readonly SoftCheck[] {
  if (kind !== 'case closed' || !reading || reading.behaviour.matters.every(({ ended }) => ended !== undefined))
    return [];
  const closes = reading.entry(answers)?.kind;
  if (closes !== undefined && closes !== 'antisocial behaviour reported' && closes !== 'case opened') return [];
  const { agreed, tells = [] } = fields as Partial<Entry<'case closed'>>;
  const untold = (['complaint', 'case review'] as const).filter((right) => !tells.includes(right));
  return [
    ...againstClosing(reading).map((against) => ({
      id: `live:${against.is.replaceAll(' ', '-')}:${'entry' in against ? against.entry.id : 'none'}`,
      asks: `${sayAgainstClosing(against)} Is it right to close it all the same?`,
    })),
    ...(agreed === 'yes'
      ? []
      : [
          {
            id: `not-agreed:${agreed ?? 'unsaid'}`,
            asks:
              agreed === undefined
                ? 'You have not said whether the resident agreed. Close it without saying?'
                : agreed === 'no'
                  ? 'The resident does not agree. Is it right to close it, and have they been told why?'
                  : 'The resident could not be asked. Was everything tried that is safe for them?',
            field: 'agreed',
          },
        ]),
    ...(untold.length === 0
      ? []
      : [
          {
            id: `untold:${untold.map((one) => one.replace(' ', '-')).join(':')}`,
            asks: `You have not said that they were told ${untold.map((right) => rightWords[right]).join(' or ')}. Close it without?`,
            field: 'tells',
          },
        ]),
  ];
}

/** What speaks against closing, in one or two sentences. */
export function sayAgainstClosing(against: AgainstClosing): string {
  switch (against.is) {
    case 'never assessed':
      return 'Nobody has assessed the risk to the people harmed.';
    case 'high risk':
      return `The risk was last assessed as high, on ${sayDay(against.entry.happened)}. Closing it does not end it: what keeps them safe stays owed.`;
    case 'incident since':
      return `There was a serious incident on ${sayDay(against.entry.happened)}, and the risk has not been assessed since. Closing it does not end it.`;
    case 'promise open':
      return `“${against.entry.promise}” was promised on ${sayDay(against.entry.happened)} and is still to do.`;
    case 'not looked into':
      return `What the person complained of said in turn on ${sayDay(against.entry.happened)} has not been looked into.`;
  }
}

const rightWords = { complaint: 'how to complain', 'case review': 'of the right to a case review' } as const;
