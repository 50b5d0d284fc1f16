import { missedPutRight } from '../src/lessons/access/missed-put-right.ts';
import { evidenceTaken } from '../src/lessons/asb/evidence-taken.ts';
import { perpetratorSpokenTo } from '../src/lessons/asb/perpetrator-spoken-to.ts';
import { riskAssessed } from '../src/lessons/asb/risk-assessed.ts';
import { vulnerabilityAssessed } from '../src/lessons/asb/vulnerability-assessed.ts';
import { professionalEvidence } from '../src/lessons/circumstances/professional-evidence.ts';
import { acknowledged } from '../src/lessons/complaints/acknowledged.ts';
import { ombudsmanEvidence } from '../src/lessons/complaints/ombudsman-evidence.ts';
import { stage1Answered } from '../src/lessons/complaints/stage-1-answered.ts';
import { dataMisuse } from '../src/lessons/conduct/data-misuse.ts';
import type { Lesson } from '../src/lessons/lesson.ts';
import { complied } from '../src/lessons/orders/complied.ts';
import { handoverCheck } from '../src/lessons/records/handover-check.ts';
import { requestAnswered } from '../src/lessons/records/request-answered.ts';
import { paid } from '../src/lessons/redress/paid.ts';

/** The lessons timed: each has a clock, and a meaning that a user of another library could write down fairly. */
export const lessons: readonly Lesson[] = [
  riskAssessed,
  vulnerabilityAssessed,
  perpetratorSpokenTo,
  evidenceTaken,
  acknowledged,
  stage1Answered,
  ombudsmanEvidence,
  professionalEvidence,
  dataMisuse,
  requestAnswered,
  handoverCheck,
  missedPutRight,
  complied,
  paid,
];
