import { type Day, day } from '../calendar/day.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

/** One of the two stages of a complaint, from what opened it to its response. */
export type Stage = {
  readonly number: 1 | 2;
  /** What opened it: the complaint itself, or the request for stage 2. */
  readonly opened: Entry;
  readonly acknowledged: Entry<'complaint acknowledged'> | undefined;
  readonly extensions: readonly Entry<'extension sent'>[];
  readonly response: Entry<'response sent'> | undefined;
  /** A written refusal to take the complaint, or to go to this stage. */
  readonly refused: Entry<'complaint refused' | 'escalation refused'> | undefined;
};

/** A complaint through its stages. The Code in force is that of the day it was first made. */
export type Complaint = {
  readonly received: Entry<'complaint received'>;
  readonly code: '2024' | '2022';
  readonly stages: readonly [Stage] | readonly [Stage, Stage];
  readonly chased: readonly Entry<'resident chased'>[];
  readonly closed: Entry | undefined;
};

/** The day the 2024 Complaint Handling Code came into force. */
export const codeOf2024From: Day = day('2024-04-01');

/** Reads each complaint on record through its two stages. */
export function readComplaints(reading: Reading): readonly Complaint[] {
  return reading.of('complaint received').map((received) => {
    const asked = reading.firstAfter(received, 'escalation asked for');
    const first = readStage(reading, 1, received, received);
    return {
      received,
      code: received.happened < codeOf2024From ? '2022' : '2024',
      stages: asked ? [first, readStage(reading, 2, received, asked)] : [first],
      chased: reading.allAfter(received, 'resident chased'),
      closed: reading.firstOfAnyAfter(received, 'complaint closed', 'case closed'),
    };
  });
}

/** Every stage of every complaint, with its complaint. */
export function stagesOf(complaints: readonly Complaint[]): readonly { complaint: Complaint; stage: Stage }[] {
  return complaints.flatMap((complaint) => complaint.stages.map((stage) => ({ complaint, stage })));
}

/** Stage 2 entries may point to the request for it or to the complaint itself. */
function readStage(reading: Reading, number: 1 | 2, received: Entry<'complaint received'>, opened: Entry): Stage {
  const isOfStage = (entry: { readonly stage: number }) => entry.stage === number;
  const refused =
    number === 1 ? reading.firstAfter(opened, 'complaint refused') : reading.firstAfter(opened, 'escalation refused');
  return {
    number,
    opened,
    acknowledged: reading.firstAfter(opened, 'complaint acknowledged', isOfStage),
    extensions: reading.allAfter(opened, 'extension sent').filter(isOfStage),
    response: reading.firstAfter(
      opened,
      'response sent',
      (entry) => isOfStage(entry) && reading.belongsWith(entry, received),
    ),
    refused,
  };
}
