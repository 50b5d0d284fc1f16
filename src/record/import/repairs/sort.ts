import type { SortOfCase } from '../sort.ts';
import { repairColumns } from './columns.ts';
import { type RepairJob, readJob } from './job.ts';
import { tellRepairs } from './tell-case.ts';
import { jobId } from './tell-job.ts';

/** A history of repairs: one line a job, each a case of its own unless it is linked to another. */
export const repairs: SortOfCase<RepairJob> = {
  sort: 'repairs',
  columns: repairColumns,
  needs: ['job_ref', 'reported_at', 'description', ['home_ref', 'uprn', 'address']],
  read: readJob,
  referenceColumn: 'job_ref',
  referenceOf: (job) => job.job_ref,
  homeOf: (job) => job,
  linkOf: (job) => job.linked_job_ref,
  began: (job) => job.reported_at.day,
  tell: tellRepairs,
  visitOf: ({ appointment_from, operative }) =>
    appointment_from && { planned: appointment_from.day, column: 'appointment_from', who: operative },
  remarksOf: ({ priority, channel, appointment_from, booked_at, photos }) => [
    ...(typeof priority === 'object'
      ? [`“${priority.written}” is not a priority that Putright knows; it is kept in a note`]
      : []),
    ...(typeof channel === 'object'
      ? [`“${channel.written}” is not a way of getting in touch that Putright knows; it is kept in a note`]
      : []),
    ...(appointment_from && !booked_at
      ? ['The file does not say when the appointment was made; the day of the report is taken']
      : []),
    ...(photos ? ['Photographs are named; put them on their cases yourself'] : []),
  ],
  idsOf: (reference) => jobId(reference, ''),
};
