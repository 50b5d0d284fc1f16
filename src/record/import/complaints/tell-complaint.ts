import type { Entry } from '../../entry.ts';
import type { Moment } from '../cell.ts';
import { broughtIn, later, type Telling, tell } from '../told.ts';
import type { Complaint } from './complaint.ts';
import { tellEnd } from './tell-redress.ts';

/** The id of an entry of a complaint. Every id of one begins alike. */
export function complaintId(reference: string, what: string): string {
  return `complaint ${reference} ${what}`;
}

/** A complaint as what happened, at both stages, on a case of its own. */
export function tellComplaints(
  complaints: readonly Complaint[],
  telling: Telling,
  _known: readonly Entry[] = [],
): readonly Entry[] {
  return complaints.flatMap((complaint) => tellComplaint(complaint, telling));
}

function tellComplaint(complaint: Complaint, telling: Telling): readonly Entry[] {
  const { complaint_ref, received_at, logged_at } = complaint;
  const id = (what: string) => complaintId(complaint_ref, what);
  const note = broughtIn(`complaint ${complaint_ref}`);
  const known = logged_at === undefined ? received_at : later(logged_at, received_at);
  const about = complaint.definition ?? complaint.category;
  const received = id('received');
  return [
    tell(
      telling,
      id('opened'),
      'case opened',
      received_at,
      { family: 'complaints', title: titleOf(about), note },
      known,
    ),
    tell(
      telling,
      received,
      'complaint received',
      received_at,
      {
        points: about === undefined ? undefined : [about],
        seeks: complaint.outcome_sought?.slice(),
        means: typeof complaint.channel === 'string' ? complaint.channel : undefined,
        by: complaint.representative === undefined ? undefined : 'somebody acting for the resident',
        note: broughtIn(
          `complaint ${complaint_ref}`,
          complaint.category,
          typeof complaint.channel === 'object' ? `came by ${complaint.channel.written}` : undefined,
          complaint.ombudsman_ref && `the Ombudsman’s reference ${complaint.ombudsman_ref}`,
        ),
      },
      known,
    ),
    ...tellStages(complaint, telling, received, note),
    ...tellEnd(complaint, telling, received, note),
  ];
}

function tellStages(complaint: Complaint, telling: Telling, received: string, note: string): readonly Entry[] {
  const {
    complaint_ref,
    acknowledged_at,
    extension_to,
    stage1_sent_at,
    escalated_at,
    stage2_acknowledged_at,
    stage2_sent_at,
  } = complaint;
  const id = (what: string) => complaintId(complaint_ref, what);
  const told: Entry[] = [];
  const answers = { for: received };
  if (acknowledged_at)
    told.push(
      tell(telling, id('acknowledged 1'), 'complaint acknowledged', acknowledged_at, { ...answers, stage: 1, note }),
    );
  const put = putOff(complaint);
  if (extension_to && put) {
    const unsaid = complaint.extension_sent_at ? undefined : 'the file does not say when the resident was told';
    const about = broughtIn(`complaint ${complaint_ref}`, complaint.extension_reason, unsaid);
    told.push(
      tell(telling, id('put off 1'), 'extension sent', put, {
        ...answers,
        stage: 1,
        until: extension_to.day,
        note: about,
      }),
    );
  }
  if (stage1_sent_at) {
    const said = { stage: 1, decision: complaint.stage1_decision, reviewer: complaint.reviewer_1, note };
    told.push(tell(telling, id('answered 1'), 'response sent', stage1_sent_at, { ...answers, ...said }));
  }
  if (escalated_at)
    told.push(tell(telling, id('escalated'), 'escalation asked for', escalated_at, { ...answers, note }));
  if (stage2_acknowledged_at)
    told.push(
      tell(telling, id('acknowledged 2'), 'complaint acknowledged', stage2_acknowledged_at, {
        ...answers,
        stage: 2,
        note,
      }),
    );
  if (stage2_sent_at) {
    const said = { stage: 2, decision: complaint.stage2_decision, reviewer: complaint.reviewer_2, note };
    told.push(tell(telling, id('answered 2'), 'response sent', stage2_sent_at, { ...answers, ...said }));
  }
  return told;
}

/** When the resident was told that stage 1 would be later: at the latest by the day it was due, where the file does not say. */
function putOff({
  extension_sent_at,
  stage1_due,
  acknowledged_at,
  received_at,
  stage1_sent_at,
}: Complaint): Moment | undefined {
  const said = extension_sent_at ?? stage1_due ?? acknowledged_at;
  if (!said || said.day < received_at.day) return undefined;
  return stage1_sent_at && stage1_sent_at.day < said.day ? stage1_sent_at : said;
}

function titleOf(about: string | undefined): string {
  const text = (about ?? 'Complaint').replace(/\s+/g, ' ');
  return text.length <= 80 ? text : `${text.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}
