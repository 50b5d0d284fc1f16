import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

export type Incident = Entry<'antisocial behaviour reported'>;

/** The antisocial behaviour on record: what was first reported, and every incident in order. */
export type Behaviour = { readonly first: Incident | undefined; readonly incidents: readonly Incident[] };

/** Harms after which nobody should wait a week to be asked whether they are safe. */
const seriousHarms: readonly Incident['harm'][] = [
  'violence',
  'threat',
  'arson',
  'damage',
  'harassment',
  'hate',
  'domestic abuse',
  'weapons',
  'intimidation',
];

/** Reads the antisocial behaviour, incident by incident. */
export function readBehaviour(reading: Reading): Behaviour {
  const incidents = reading.of('antisocial behaviour reported');
  return { first: incidents[0], incidents };
}

/** Whether an incident involves violence, threat or the like. */
export function isSerious(incident: Incident): boolean {
  return seriousHarms.includes(incident.harm);
}
