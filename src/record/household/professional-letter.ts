import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';

/**
 * Everything a professional wrote or said to the landlord: as evidence, or written down only as a warning about health or
 * life that came from one. A warning noted on the day of the letter is the letter’s.
 */
export function lettersFromProfessionals(reading: Reading): readonly Entry[] {
  const evidence = reading.of('professional evidence received');
  const warnings = reading
    .ofAny('health worsened', 'risk to life raised')
    .filter(
      ({ source, happened }) =>
        source !== undefined && professional.test(source) && !evidence.some((letter) => letter.happened === happened),
    );
  return warnings.length === 0 ? evidence : [...evidence, ...warnings].sort(inOrder);
}

const professional =
  /\b(?:doctors?|gps?|surgery|nurses?|midwife|midwives|health visitors?|consultants?|hospital|paediatric\w*|psychiatr\w*|psycholog\w*|therap\w*|social worker|social services|school|teacher|SENCO|health professionals?|clinic\w*|paramedics?|support worker)\b/i;
