import { channels } from '../channels.ts';
import { list, looseChoice, moment, number, postcode, reference, uprn, words, yesOrNo } from '../column.ts';

/** The columns of a history of repairs: one line a job. */
export const repairColumns = {
  job_ref: reference(
    'the landlord’s own reference of the job',
    'job reference, job, job no, job number, job id, works order, works order no, works order number',
    'works order ref, works order reference, order number, order ref, order no, repair ref',
    'repair reference, repair number, repair id, wo number, wo no, work order, work order number',
    'work order reference',
  ),
  home_ref: reference(
    'the landlord’s own reference of the home',
    'home, home reference, property ref, property reference, property id, property number, property no',
    'prop ref, property code, uprn ref, place ref, asset ref, asset reference, asset id, unit ref',
    'unit reference',
  ),
  uprn: uprn('the UPRN of the home', 'unique property reference number'),
  address: words(
    'the address of the home, on one line',
    'property address, full address, address 1, address line 1, site address',
  ),
  postcode: postcode('its postcode', 'post code', 'zip'),
  reported_at: moment(
    'when it was reported',
    'reported, date reported, reported date, report date, raised, date raised, raised date, raised at',
    'raised on, logged, date logged, logged date, logged at, created, created at, created on',
    'date created, created date, order date, job date, reported on, issue date, date issued, start date',
  ),
  recorded_at: moment(
    'when it was put into the system, where that was later',
    'recorded, entered, date entered, entered at, keyed, recorded date',
  ),
  channel: looseChoice(
    'how it was reported',
    channels,
    'contact method, method, reported by method, source, report method, contact channel, how reported',
  ),
  reported_by: words(
    'who reported it: resident, neighbour, officer',
    'caller, reporter, raised by, logged by, contact',
  ),
  description: words(
    'what is wrong',
    'job description, repair description, desc, short description, long description, fault, problem',
    'details, repair details, work description, works description, description of work, repair, summary',
  ),
  trade: words('the trade', 'trade code', 'craft', 'trade description'),
  sor_code: words('the code of the schedule of rates', 'sor, sor codes, schedule of rates, rate code, sor description'),
  priority: looseChoice(
    'how urgent it was said to be',
    {
      emergency: /^(?:emerg|imm|e$|em$|p ?0$|p ?1$|1$|24 ?h|4 ?h|2 ?h|out of hours|ooh)/i,
      urgent: /^(?:urg|u$|p ?2$|2$|[3-7] ?(?:working )?d)/i,
      routine: /^(?:rout|r$|stand|norm|non.?urg|appoint|day to day|p ?3$|3$|2[018] ?(?:working )?d|30 ?d)/i,
      planned: /^(?:plan|prog|cyc|major|batch|p ?[45]$|[45]$|60 ?d|90 ?d)/i,
    },
    'job priority, priority code, priority description, urgency, repair priority, category',
  ),
  target_at: moment(
    'by when it was to be done',
    'target, target date, target completion, due, due date, due by, date due, required by',
    'target completion date, completion target, sla date',
  ),
  booked_at: moment(
    'when the appointment was made',
    'booked, booked on, date booked, appointment made, appointment booked',
  ),
  appointment_from: moment(
    'when somebody was to come',
    'appointment, appointment date, appt, appt date, appointment start, appt start, appointment time',
    'scheduled, scheduled date, scheduled start, visit date, appointed',
  ),
  appointment_to: moment('until when', 'appointment end', 'appt end', 'scheduled end'),
  attended_at: moment(
    'when somebody came',
    'attended, date attended, attended date, attendance date, visited, date visited, on site',
    'actual start, started, work started, arrival, first visit',
  ),
  outcome: looseChoice(
    'what came of it',
    {
      no_access: /no.?access|no entry|carded|no.?show|not (?:at )?home|refused access|could not gain|unable to gain/i,
      cancelled: /cancel|void$|withdrawn|raised in error|duplicate|rejected|^can$/i,
      open: /^open|in progress|issued|assigned|^raised|scheduled|outstanding|await|on hold|^new$|^booked|^planned|^live$|^not /i,
      follow_on:
        /follow|further|more work|part.?(?:ly|ial|ially)? ?complet|return|incomplete|temporar|make safe|made safe|variation/i,
      completed: /complet|^comp?$|done|finish|closed|fixed|resolved|invoiced|paid|ready for payment|success/i,
    },
    'status, job status, result, order status, job outcome, repair status, completion code, visit outcome',
    'works order status, status description',
  ),
  no_access_reason: words('why nobody got in', 'no access', 'reason', 'no access notes', 'reason for no access'),
  attempt_no: number(
    'which attempt it was',
    0,
    1000,
    'attempt, attempts, attempt number, visit no, visit number, number of visits',
  ),
  completed_at: moment(
    'when it was finished',
    'completed, date completed, completed date, completion date, date of completion, finished',
    'date finished, practical completion, actual completion, actual end, closed, date closed, closed date',
    'end date, completed on',
  ),
  operative: words('who came', 'operatives', 'engineer', 'tradesperson', 'resource', 'operative name'),
  contractor: words('for whom they work', 'supplier', 'contractor name', 'company'),
  linked_job_ref: reference(
    'the job it follows from or repeats',
    'linked job, parent job, parent ref, parent reference, original job, original job ref, related job',
    'recall of, parent, follow on from, linked job reference, parent job ref, previous job',
  ),
  damp_mould_flag: yesOrNo(
    'whether it is damp and mould',
    'damp, mould, damp and mould, damp mould, damp flag, mould flag, is damp, awaabs law, awaab, dmc, lmc',
  ),
  hazard_ref: reference('the landlord’s reference of the hazard', 'hazard', 'hazard reference', 'hazard id'),
  photos: list('names of photographs', 'photo', 'images', 'attachments'),
  notes: words(
    'anything more',
    'note, comments, comment, remarks, job notes, completion notes, operative notes',
    'additional information',
  ),
} as const;
