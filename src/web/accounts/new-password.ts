import type { FastifyRequest } from 'fastify';
import { hashPassword } from '../../store/password-hash.ts';
import { input } from '../components/input.ts';
import { type Html, html } from '../html.ts';
import { sentField } from '../http/forms.ts';
import { type Owner, weaknessOf } from './password-strength.ts';
import { type Problem, problemIn } from './problems.ts';

/** The two boxes in which a password is chosen. What was typed is never sent back. */
export function newPasswordFields(problems: readonly Problem[], email: string): Html {
  return html`!${email === '' ? '' : html`<input type="hidden" name="username" autocomplete="username" value="${email}">`}
!${input({
    name: 'new-password',
    label: { text: 'New password' },
    hint: {
      text: 'At least 12 characters. Four words that have nothing to do with each other are strong and easy to remember.',
    },
    type: 'password',
    autocomplete: 'new-password',
    classes: 'govuk-!-width-two-thirds',
    errorMessage: problemIn(problems, 'new-password'),
  })}
!${input({
    name: 'password-again',
    label: { text: 'The same password again' },
    type: 'password',
    autocomplete: 'new-password',
    classes: 'govuk-!-width-two-thirds',
    errorMessage: problemIn(problems, 'password-again'),
  })}`;
}

/** The hash of the password somebody chose, or what is wrong with it. */
export async function readNewPassword(
  request: FastifyRequest,
  owner: Owner,
): Promise<{ readonly hash: string } | { readonly problems: readonly Problem[] }> {
  const password = sentField(request, 'new-password') ?? '';
  const weakness = await weaknessOf(password, owner);
  if (weakness !== undefined) return { problems: [{ field: 'new-password', message: weakness }] };
  if (sentField(request, 'password-again') !== password)
    return { problems: [{ field: 'password-again', message: 'Type the same password in both boxes' }] };
  return { hash: await hashPassword(password) };
}
