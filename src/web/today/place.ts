import { isoInstant, readInstant } from '../../calendar/instant.ts';
import type { RiskToPeople } from '../../record/casework/standing.ts';
import type { WorklistPlace } from '../../store/worklist.ts';

/**
 * Writes a place in the list as text for an address. It is not signed: it only says where to go on from, and whoever
 * changes it goes on from somewhere else in what they may see anyway.
 */
export function writePlace({ dueAt, risk, reference, lesson }: WorklistPlace): string {
  return Buffer.from([isoInstant(dueAt), risk, reference, lesson].join('\n')).toString('base64url');
}

/** Reads what `writePlace` wrote; undefined when it is anything else. */
export function readPlace(text: string): WorklistPlace | undefined {
  if (text.length > longest || !/^[\w-]+$/.test(text)) return undefined;
  const [due = '', risk = '', reference = '', lesson = '', ...rest] = Buffer.from(text, 'base64url')
    .toString('utf8')
    .split('\n');
  const dueAt = readInstant(due);
  const isWhole = /^[0-3]$/.test(risk) && /^[\w-]{1,40}$/.test(reference) && /^[\w/-]{1,120}$/.test(lesson);
  if (dueAt === undefined || !isWhole || rest.length > 0) return undefined;
  return { dueAt, risk: Number(risk) as RiskToPeople, reference, lesson };
}

const longest = 400;
