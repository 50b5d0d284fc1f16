import type { KindName } from '../../record/entry.ts';

/** Kinds that are somebody else’s doing, so that whoever writes them down is not whoever did it. */
const doneByOthers: ReadonlySet<KindName> = new Set<KindName>([
  'resident chased',
  'repair reported',
  'impact told',
  'request made',
  'complaint received',
  'dissatisfaction shown',
  'antisocial behaviour reported',
  'hazard reported',
  'problem returned',
  'resident confirmed fixed',
  'health worsened',
  'professional evidence received',
  'risk to life raised',
  'need disclosed',
  'abuse disclosed',
  'adjustment asked for',
  'preference told',
  'representative named',
  'person left',
  'move asked for',
  'adaptation asked for',
  'therapist report received',
  'funding decided',
  'cost met by resident',
  'asbestos suspected',
  'internal damage reported',
  'neighbour refused',
  'investigation in person asked for',
  'alternative home declined',
  'moved out',
  'moved back',
  'moved for good',
  'evidence offered',
  'partner involved',
  'resident took the lead',
  'counter-allegation made',
  'staff conduct alleged',
  'discrimination alleged',
  'contact by person complained of',
  'resident agreed to contact',
  'escalation asked for',
  'conflict declared',
  'point raised',
  'form of apology chosen',
  'remedy accepted',
  'disagreement raised',
  'Ombudsman took up complaint',
  'Ombudsman asked for evidence',
  'Complaint Handling Failure Order made',
  'determination received',
  'order received',
  'claim made',
]);

/**
 * Who did what an entry says: whoever the form names, or else whoever is signed in, but for what is always somebody
 * else’s doing: then nobody is named.
 */
export function whoDidIt(kind: KindName, named: string | undefined, signedIn: string): string | undefined {
  return named ?? (doneByOthers.has(kind) ? undefined : signedIn);
}

/** The line of help under “Who did it?”. It promises what `whoDidIt` does. */
export function whoDidItHint(kind: KindName, signedIn: string): string {
  return whoDidIt(kind, undefined, signedIn) === undefined
    ? 'A name or a role, such as the resident, a neighbour or a doctor.'
    : `A name or a role. Leave this empty if it was you, ${signedIn}.`;
}
