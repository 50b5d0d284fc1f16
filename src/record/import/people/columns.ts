import { channels } from '../channels.ts';
import { age, choice, list, looseChoice, moment, postcode, reference, uprn, words, yesOrNo } from '../column.ts';

/** The columns of a list of the people who live in a landlord’s homes: one line a person. */
export const personColumns = {
  person_ref: reference(
    'the landlord’s own reference of the person',
    'person reference, person id, person, tenant ref, tenant reference, tenant id, customer ref',
    'customer reference, customer id, contact ref, contact id, resident ref, resident id, party ref',
    'crm id',
  ),
  home_ref: reference(
    'the landlord’s own reference of their home',
    'home, home reference, property ref, property reference, property id, property, place ref, asset ref',
    'unit ref',
  ),
  uprn: uprn('the UPRN of their home', 'unique property reference number'),
  address: words('the address of their home, on one line', 'property address, full address, address 1, address line 1'),
  postcode: postcode('its postcode', 'post code'),
  role: choice(
    'their part in the household',
    {
      joint: /joint|second tenant|co-?tenant/i,
      advocate: /advocate|represent|attorney|appointee|next of kin|carer|support worker|deputy/i,
      leaseholder: /lease|owner|shared/i,
      occupier: /occup|household member|member|child|dependant|partner|spouse|son|daughter|parent|other|lodger/i,
      tenant: /tenant|main|lead|primary|licen[cs]ee|resident|head/i,
    },
    'person type, relationship, relationship to tenant, type, tenancy role, contact type, household role',
  ),
  name: words('their name', 'full name, tenant name, customer name, person name, contact name, resident name'),
  first_name: words('their first name', 'forename', 'given name', 'forenames', 'first names'),
  last_name: words('their last name', 'surname', 'family name'),
  phone: words(
    'their telephone',
    'telephone, mobile, phone number, telephone number, mobile number, mobile phone, home phone, tel',
    'contact number',
  ),
  email: words('their email', 'email address', 'e mail'),
  dob_or_age_band: age(
    'their day of birth, age or band of ages',
    'dob, date of birth, birth date, born, age, age band, age group, d o b',
  ),
  tenancy_start: moment(
    'since when they have the home',
    'tenancy start date, start date, moved in, move in date, tenancy commencement, tenancy commenced',
    'date moved in, lease start, occupied from',
  ),
  contact_channels: list('ways to reach them', 'contact methods', 'contact means', 'channels', 'contact options'),
  preferred_channel: looseChoice(
    'how they like to be reached',
    channels,
    'preferred contact, preferred contact method, contact preference, preferred method',
    'preferred method of contact, preferred communication',
  ),
  visit_times: words(
    'which times suit them',
    'best time, best time to call, preferred times, preferred time, availability, best times',
    'suitable times',
  ),
  language: words('their language', 'preferred language', 'first language', 'main language', 'spoken language'),
  format_needs: list(
    'the form letters must take',
    'format, communication needs, preferred format, accessible format, format required',
    'communication format',
  ),
  adjustments: list(
    'adjustments agreed',
    'reasonable adjustments, adjustment, adjustments agreed, reasonable adjustment',
  ),
  needs: list(
    'what they live with or need',
    'need, vulnerabilities, vulnerability, support needs, disability, disabilities, health',
    'health conditions, medical, vulnerability type, conditions, medical conditions',
  ),
  alerts: list('alerts about them', 'alert, warnings, flags, risk flags, cautionary alerts, cautionary contact'),
  consent_to_share: yesOrNo(
    'whether they agreed that others may be told',
    'consent, consent to share information, consent to share data, data sharing consent',
  ),
  safe_contact_note: words(
    'how it is safe to reach them',
    'safe contact, safe contact notes, safe contact details, contact restrictions',
  ),
  safe_contact_means: list(
    'the ways that are safe',
    'safe means, safe contact method, safe contact methods, safe channels',
  ),
  known_at: moment(
    'since when the landlord has known this',
    'recorded at, date recorded, known since, last updated, date updated, updated, as at',
  ),
} as const;
