import { keptBy } from '../complaints/kept-promises.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isSerious } from './behaviour.ts';
import { cameAfter } from './same-day.ts';

/** Something that speaks against closing antisocial behaviour now. Closing the case ends none of it. */
export type AgainstClosing =
  | { readonly is: 'never assessed' }
  | { readonly is: 'high risk'; readonly entry: Entry<'risk assessed'> }
  | { readonly is: 'incident since'; readonly entry: Entry<'antisocial behaviour reported'> }
  | { readonly is: 'promise open'; readonly entry: Entry<'promise made'> }
  | { readonly is: 'not looked into'; readonly entry: Entry<'counter-allegation made'> };

/** What speaks against closing the antisocial behaviour on a case; nothing where there is none, or all of it is closed. */
export function againstClosing(reading: Reading): readonly AgainstClosing[] {
  const open = reading.behaviour.matters.filter(({ ended }) => ended === undefined);
  const [first] = open;
  if (!first) return [];
  const latest = reading.of('risk assessed').findLast(({ happened }) => happened >= first.first.happened);
  const since = open
    .flatMap(({ incidents }) => incidents)
    .filter((incident) => isSerious(incident) && latest && !cameAfter(reading, latest, incident))
    .at(-1);
  return [
    ...(latest ? [] : [{ is: 'never assessed' } as const]),
    ...(latest?.level === 'high' ? [{ is: 'high risk', entry: latest } as const] : []),
    ...(since ? [{ is: 'incident since', entry: since } as const] : []),
    ...reading
      .of('promise made')
      .filter((promise) => keptBy(reading, promise) === undefined)
      .map((entry) => ({ is: 'promise open', entry }) as const),
    ...notLookedInto(reading).map((entry) => ({ is: 'not looked into', entry }) as const),
  ];
}

/** What the person complained of said in turn, that nobody has looked into. */
export function notLookedInto(reading: Reading): readonly Entry<'counter-allegation made'>[] {
  return reading
    .of('counter-allegation made')
    .filter((made) => reading.firstAfter(made, 'counter-allegation looked into') === undefined);
}
