import type { SortOfCase } from '../sort.ts';
import { complaintColumns } from './columns.ts';
import { type Complaint, readComplaint } from './complaint.ts';
import { complaintId, tellComplaints } from './tell-complaint.ts';

/** Complaints: one line each, with both stages, each a case of its own. */
export const complaints: SortOfCase<Complaint> = {
  sort: 'complaints',
  columns: complaintColumns,
  needs: ['complaint_ref', 'received_at', ['home_ref', 'uprn', 'address']],
  read: readComplaint,
  referenceColumn: 'complaint_ref',
  referenceOf: (complaint) => complaint.complaint_ref,
  homeOf: (complaint) => complaint,
  linkOf: () => undefined,
  began: (complaint) => complaint.received_at.day,
  tell: tellComplaints,
  idsOf: (reference) => complaintId(reference, ''),
  remarksOf: ({ channel, extension_to, extension_sent_at }) => [
    ...(typeof channel === 'object'
      ? [`“${channel.written}” is not a way of getting in touch that Putright knows; it is kept in a note`]
      : []),
    ...(extension_to && !extension_sent_at
      ? ['The file does not say when the resident was told of the extension; the day stage 1 was due is taken']
      : []),
  ],
};
