import type { Entry } from '../../entry.ts';
import type { Role } from '../../kinds/vocabulary.ts';
import type { Moment } from '../cell.ts';
import { later, type Telling, tell } from '../told.ts';
import type { Complaint } from './complaint.ts';

/** How a complaint was put right and how it ended: remedies, money, apology, learning, the Ombudsman, closing. */
export function tellEnd(complaint: Complaint, telling: Telling, received: string, note: string): readonly Entry[] {
  const { complaint_ref, compensation_amount, paid_at, apology_at, determination, determined_at } = complaint;
  const id = (what: string) => `complaint ${complaint_ref} ${what}`;
  const answered = complaint.stage2_sent_at ?? complaint.stage1_sent_at;
  const decided = answered ?? complaint.received_at;
  const told: Entry[] = [];
  const answers = { for: received };
  complaint.remedies?.forEach((decision, place) => {
    told.push(tell(telling, id(`remedy ${place + 1}`), 'remedy considered', decided, { ...answers, decision, note }));
  });
  if (compensation_amount !== undefined && compensation_amount > 0) {
    const offer = {
      sort: 'compensate',
      sum: compensation_amount,
      why: complaint.compensation_heads?.join('; '),
    } as const;
    told.push(tell(telling, id('compensation'), 'remedy offered', decided, { ...answers, ...offer, note }));
  }
  if (paid_at) {
    const paid = {
      for: id('compensation'),
      sum: compensation_amount,
      offset: complaint.offset_agreed,
      agreed: complaint.offset_agreed || undefined,
    };
    told.push(
      tell(telling, id('paid'), 'money paid', paid_at, { ...paid, ...(compensation_amount ? {} : answers), note }),
    );
  }
  if (apology_at) {
    const apology = { form: complaint.apology_method, signed: roleIn(complaint.apology_by), by: complaint.apology_by };
    told.push(tell(telling, id('apology'), 'apology given', apology_at, { ...answers, ...apology, note }));
  }
  if (complaint.learning !== undefined)
    told.push(
      tell(telling, id('learning'), 'learning recorded', decided, { ...answers, learning: complaint.learning, note }),
    );
  if (determination && determined_at) {
    told.push(
      tell(telling, id('determination'), 'determination received', determined_at, {
        ...answers,
        finding: determination,
        note,
      }),
    );
    complaint.orders?.forEach((order, place) => {
      const what = orderIn(order);
      told.push(
        tell(telling, id(`order ${place + 1}`), 'order received', determined_at, {
          ...answers,
          what,
          note: `${note}: ${order}`,
        }),
      );
    });
  }
  if (complaint.notes !== undefined)
    told.push(tell(telling, id('noted'), 'note made', decided, { ...answers, says: complaint.notes, note }));
  const end = complaint.closed_at ?? (outstanding(complaint) ? undefined : endOf(complaint));
  if (end) {
    const why = complaint.closed_at ? 'closed in the earlier system' : 'answered, with nothing outstanding in the file';
    told.push(tell(telling, id('complaint closed'), 'complaint closed', end, { ...answers, why, note }));
    told.push(tell(telling, id('closed'), 'case closed', end, { why, note }));
  }
  return told;
}

/** Whether the file shows that something is still to come: an answer, money, the Ombudsman, an order. */
export function outstanding(complaint: Complaint): boolean {
  const {
    stage1_sent_at,
    escalated_at,
    stage2_sent_at,
    compensation_amount,
    paid_at,
    ombudsman_ref,
    determination,
    orders,
  } = complaint;
  const isAnswered = stage2_sent_at !== undefined || (stage1_sent_at !== undefined && escalated_at === undefined);
  const isPaid = !compensation_amount || paid_at !== undefined;
  const isWithOmbudsman = ombudsman_ref !== undefined && determination === undefined;
  return !isAnswered || !isPaid || isWithOmbudsman || (orders?.length ?? 0) > 0;
}

function endOf({ stage1_sent_at, stage2_sent_at, paid_at, apology_at, determined_at, received_at }: Complaint): Moment {
  return [stage1_sent_at, stage2_sent_at, paid_at, apology_at, determined_at].reduce<Moment>(
    (last, moment) => (moment ? later(last, moment) : last),
    received_at,
  );
}

/** The role words name, the longest first. */
export function roleIn(words: string | undefined): Role | undefined {
  return words === undefined ? undefined : rolesSaid.find(([said]) => said.test(words))?.[1];
}

const rolesSaid: readonly (readonly [RegExp, Role])[] = [
  [/chief exec|\bceo\b/i, 'chief executive'],
  [/board|governing/i, 'governing body'],
  [/head of/i, 'head of service'],
  [/director/i, 'director'],
  [/manager/i, 'manager'],
  [/complaint/i, 'complaints officer'],
  [/officer/i, 'officer'],
  [/contractor/i, 'contractor'],
  [/operative|engineer/i, 'operative'],
];

type Ordered = Extract<Entry, { kind: 'order received' }>['what'];

function orderIn(words: string): Ordered {
  return ordersSaid.find(([said]) => said.test(words))?.[1] ?? 'other';
}

const ordersSaid: readonly (readonly [RegExp, Ordered])[] = [
  [/apolog/i, 'apology'],
  [/£|compensat|\bpay\b/i, 'compensation'],
  [/inspect|survey/i, 'inspection'],
  [/train/i, 'training'],
  [/review/i, 'review'],
  [/investigat/i, 'investigation'],
  [/repair|work|remedy/i, 'works'],
  [/\bmove\b|rehous|decant/i, 'move'],
];
