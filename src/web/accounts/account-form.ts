import type { FastifyRequest } from 'fastify';
import { capital } from '../../library/capital.ts';
import type { AccountDetails } from '../../store/accounts.ts';
import type { DraftValues } from '../../store/drafts.ts';
import { type StaffRole, staffRoles } from '../../store/scope.ts';
import { button } from '../components/button.ts';
import { input } from '../components/input.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { formField as pageField } from '../drafts/restore.ts';
import { type Html, html } from '../html.ts';
import { sentField } from '../http/forms.ts';
import { type Problem, problemIn } from './problems.ts';

/** What was entered of a person, right or wrong. */
export type EnteredDetails = Omit<AccountDetails, 'role'> & { readonly role: string };

/** Nothing entered yet. */
export const nobodyYet: EnteredDetails = { name: '', email: '', role: '', team: '', patches: [] };

/** The form for what an administrator says of a person. */
export function accountForm({
  action,
  page,
  formField,
  entered,
  problems,
  saves,
}: {
  readonly action: string;
  /** The address of the page the form is on. */
  readonly page: string;
  readonly formField: Html;
  readonly entered: EnteredDetails;
  readonly problems: readonly Problem[];
  /** What the button says. */
  readonly saves: string;
}): Html {
  return html`<form method="post" action="${action}" data-autosave="${page}" novalidate>
!${formField}!${pageField(page)}
!${input({
    name: 'name',
    label: { text: 'Name' },
    hint: { text: 'As colleagues and residents know them.' },
    autocomplete: 'off',
    spellcheck: false,
    value: entered.name,
    classes: 'govuk-!-width-two-thirds',
    errorMessage: problemIn(problems, 'name'),
  })}
!${input({
    name: 'email',
    label: { text: 'Work email address' },
    hint: { text: 'They sign in with it.' },
    type: 'email',
    autocomplete: 'off',
    spellcheck: false,
    value: entered.email,
    classes: 'govuk-!-width-two-thirds',
    errorMessage: problemIn(problems, 'email'),
  })}
!${radios({
    name: 'role',
    fieldset: { legend: { text: 'Role' } },
    value: entered.role,
    items: staffRoles.map((role) => ({ value: role, text: capital(role), hint: { text: may[role] } })),
    errorMessage: problemIn(problems, 'role'),
  })}
!${input({
    name: 'team',
    label: { text: 'Team (optional)' },
    autocomplete: 'off',
    value: entered.team,
    classes: 'govuk-!-width-one-half',
  })}
!${textarea({
    name: 'patches',
    label: { text: 'Patches (optional)' },
    hint: { text: 'One on each line. Leave empty for somebody who works on all.' },
    rows: 4,
    value: entered.patches.join('\n'),
    classes: 'govuk-!-width-one-half',
  })}
!${button({ text: saves, preventDoubleClick: true })}
</form>`;
}

/** What the form said, or what is wrong with it. */
export function readDetails(
  request: FastifyRequest,
): { readonly details: AccountDetails } | { readonly entered: EnteredDetails; readonly problems: readonly Problem[] } {
  const entered = enteredIn((name) => sentField(request, name));
  const problems: Problem[] = [];
  if (entered.name === '') problems.push({ field: 'name', message: 'Enter their name' });
  if (!isEmail(entered.email))
    problems.push({ field: 'email', message: 'Enter an email address in full, such as name@example.org' });
  if (!isRole(entered.role)) problems.push({ field: 'role', message: 'Choose their role' });
  const { role } = entered;
  return isRole(role) && problems.length === 0 ? { details: { ...entered, role } } : { entered, problems };
}

/** What was entered of a person and not sent. */
export function enteredInDraft(values: DraftValues): EnteredDetails {
  return enteredIn((name) => [values[name]].flat().at(-1));
}

function enteredIn(field: (name: string) => string | undefined): EnteredDetails {
  const of = (name: string) => (field(name) ?? '').trim();
  const patches = of('patches')
    .split(/[\r\n]+/)
    .map((patch) => patch.trim())
    .filter((patch) => patch !== '');
  return { name: of('name'), email: of('email'), role: of('role'), team: of('team'), patches: [...new Set(patches)] };
}

/** Whether it has the shape of an email address. Whether it is theirs is for who enters it. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) && text.length <= 254;
}

function isRole(text: string): text is StaffRole {
  return (staffRoles as readonly string[]).includes(text);
}

const may: Readonly<Record<StaffRole, string>> = {
  officer: 'Works on homes and cases.',
  'complaints officer': 'Works on complaints.',
  'ASB and safeguarding lead': 'Works on antisocial behaviour and safeguarding, and sees restricted cases.',
  manager: 'Sees the work of their teams.',
  'governing body': 'Sees how the landlord is doing, without cases or names.',
  administrator: 'Adds people, and says what each may do.',
};
