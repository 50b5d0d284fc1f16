import { channels } from '../channels.ts';
import { choice, list, looseChoice, moment, money, postcode, reference, uprn, words, yesOrNo } from '../column.ts';

const decisions = {
  'partly upheld': /part/i,
  'not upheld': /^not|^un|dismiss|no fault|^no$|reject|unfounded/i,
  upheld: /^up|^full|justified|founded|^yes$/i,
} as const;

/** The columns of a file of complaints: one line a complaint, with both stages on it. */
export const complaintColumns = {
  complaint_ref: reference(
    'the landlord’s own reference of the complaint',
    'complaint reference, complaint, complaint id, complaint no, complaint number, case ref',
    'case reference, case number, case id, reference, ref',
  ),
  home_ref: reference(
    'the landlord’s own reference of the home',
    'home, home reference, property ref, property reference, property id, property, place ref, asset ref',
    'unit ref',
  ),
  uprn: uprn('the UPRN of the home', 'unique property reference number'),
  address: words('the address of the home, on one line', 'property address, full address, address 1, address line 1'),
  postcode: postcode('its postcode', 'post code'),
  received_at: moment(
    'when the resident first complained',
    'received, date received, received date, complaint date, date of complaint, opened, date opened',
    'open date',
  ),
  logged_at: moment(
    'when it was put into the system',
    'logged, date logged, logged date, created, date created, recorded at',
  ),
  channel: looseChoice('how it came', channels, 'contact method', 'method', 'source', 'how received'),
  representative: words('who complained for the resident', 'advocate', 'on behalf of'),
  category: words('what sort of complaint it is', 'type, complaint type, complaint category, subject, service area'),
  definition: words(
    'what the complaint is about',
    'complaint definition, description, details, complaint details, summary, nature of complaint, issue',
  ),
  outcome_sought: list(
    'what the resident wants',
    'outcome wanted, desired outcome, outcomes sought, resolution sought, outcome requested',
  ),
  acknowledged_at: moment(
    'when stage 1 was acknowledged',
    'acknowledged, date acknowledged, acknowledgement date, acknowledged date, stage 1 acknowledged',
    'ack date, stage 1 acknowledgement date',
  ),
  stage1_due: moment(
    'by when stage 1 was to be answered',
    'stage 1 due, stage 1 due date, stage 1 target, stage 1 target date, s1 due, response due',
  ),
  stage1_sent_at: moment(
    'when stage 1 was answered',
    'stage 1 sent, stage 1 response, stage 1 response date, stage 1 response sent, stage 1 date',
    'stage 1 closed, s1 response date, response date, date of response, stage 1 completed',
  ),
  extension_reason: words('why stage 1 was put off', 'reason for extension', 'extension'),
  extension_sent_at: moment(
    'when the resident was told of that',
    'extension sent, extension date, date extended, extension agreed',
  ),
  extension_to: moment(
    'until when it was put off',
    'extended to, extension until, new due date, extended due date, extension due',
  ),
  stage1_decision: choice(
    'what was decided at stage 1',
    decisions,
    'stage 1 decision, stage 1 outcome, s1 outcome, decision, outcome, stage 1 result',
  ),
  escalated_at: moment(
    'when the resident asked for stage 2',
    'escalated, date escalated, escalation date, stage 2 requested, stage 2 received',
    'stage 2 request date',
  ),
  stage2_acknowledged_at: moment(
    'when stage 2 was acknowledged',
    'stage 2 acknowledged, stage 2 acknowledgement date, stage 2 ack date',
  ),
  stage2_due: moment(
    'by when stage 2 was to be answered',
    'stage 2 due, stage 2 due date, stage 2 target, stage 2 target date, s2 due',
  ),
  stage2_sent_at: moment(
    'when stage 2 was answered',
    'stage 2 sent, stage 2 response, stage 2 response date, stage 2 response sent, stage 2 date',
    'stage 2 closed, s2 response date, stage 2 completed',
  ),
  stage2_decision: choice(
    'what was decided at stage 2',
    decisions,
    'stage 2 decision, stage 2 outcome, s2 outcome, stage 2 result',
  ),
  reviewer_1: words(
    'who decided stage 1',
    'stage 1 reviewer, stage 1 officer, stage 1 handler, investigating officer, handler',
    'complaint handler, stage 1 investigator',
  ),
  reviewer_2: words('who decided stage 2', 'stage 2 reviewer, stage 2 officer, stage 2 handler, stage 2 investigator'),
  remedies: list(
    'what was promised or done to put it right',
    'remedy, remedies offered, actions, redress, actions agreed, resolution',
  ),
  compensation_amount: money(
    'how much was offered',
    'compensation, compensation offered, compensation total, compensation awarded, total compensation',
    'amount, compensation value',
  ),
  compensation_heads: list('for what', 'compensation breakdown', 'compensation reason', 'compensation for'),
  paid_at: moment('when it was paid', 'paid, date paid, payment date, compensation paid, compensation paid date'),
  offset_agreed: yesOrNo(
    'whether it was set against arrears, as agreed',
    'offset, set against arrears, offset against arrears',
  ),
  apology_at: moment('when an apology was given', 'apology', 'apology date', 'apologised', 'date of apology'),
  apology_by: words('by whom', 'apology from', 'apology given by', 'apology signed by'),
  apology_method: choice(
    'how',
    { written: /writ|letter|e-?mail|text/i, spoken: /spok|phone|call|verbal/i, 'in person': /person|visit|face/i },
    'apology how, method of apology, apology form',
  ),
  learning: words(
    'what was learned',
    'learning ref, lessons learned, lesson learned, learning points, lessons, learning outcome',
  ),
  ombudsman_ref: reference(
    'the Ombudsman’s reference',
    'ombudsman, ombudsman reference, hos ref, ho ref, ombudsman case, housing ombudsman reference',
  ),
  determined_at: moment(
    'when the Ombudsman’s decision came',
    'determination date, date of determination, determined, ombudsman decision date, decision date',
  ),
  determination: choice(
    'what the Ombudsman found',
    {
      'severe maladministration': /severe/i,
      'no maladministration': /^no mal|^no fault/i,
      'reasonable redress': /redress/i,
      'service failure': /service fail/i,
      'outside jurisdiction': /outside|jurisdiction|^oj/i,
      maladministration: /^mal|^partial mal/i,
    },
    'ombudsman decision, ombudsman outcome, ombudsman finding, ombudsman determination, finding',
  ),
  orders: list('what the Ombudsman ordered', 'order', 'ombudsman orders'),
  closed_at: moment('when the complaint was closed', 'closed, date closed, closed date, complaint closed, completed'),
  notes: words('anything more', 'note', 'comments', 'comment'),
} as const;
