import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../store/database.ts';
import { findOwnAddress, keepOwnAddress } from '../../store/own-address.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { textIn } from '../record-something/form-values.ts';

type Answers = { readonly address: string; readonly postcode: string };
type Mistake = { readonly field: keyof Answers; readonly message: string };

/** Where somebody who works here says where they live, if it is in one of the landlord’s homes. Nobody else reads it. */
export function ownAddress(app: FastifyInstance, { database }: { readonly database: Database }): void {
  const config = { who: 'signed in' } as const;

  app.get('/your-account/address', { config }, async (request, reply) => {
    const own = await database.as(scopeOf(request), findOwnAddress);
    return show(reply, own ?? { address: '', postcode: '' }, []);
  });

  app.post('/your-account/address', { config }, async (request, reply) => {
    const sent = await sentAnswers(request);
    const answers = {
      address: textIn(sent, 'address').trim(),
      postcode: textIn(sent, 'postcode').trim().toUpperCase(),
    };
    const mistakes = mistakesIn(answers);
    if (mistakes.length > 0) return show(reply.code(422), answers, mistakes);
    const own = answers.address === '' ? undefined : answers;
    await database.as(scopeOf(request), (connection) => keepOwnAddress(connection, own));
    return reply.redirect('/your-account?done=address', 303);
  });
}

/** Both, or, to take it away, neither. */
function mistakesIn({ address, postcode }: Answers): readonly Mistake[] {
  if (address === '' && postcode === '') return [];
  return [
    ...(address === '' ? [{ field: 'address', message: 'Enter the number or name, and the street' } as const] : []),
    ...(address.length > 200 ? [{ field: 'address', message: 'Enter no more than the first line' } as const] : []),
    ...(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(postcode)
      ? []
      : [{ field: 'postcode', message: 'Enter the whole postcode, such as SW1A 2AA' } as const]),
  ];
}

function show(reply: FastifyReply, answers: Answers, mistakes: readonly Mistake[]): FastifyReply {
  const errorOf = (field: keyof Answers) => {
    const found = mistakes.find((one) => one.field === field);
    return found && { text: found.message };
  };
  const body = html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<h1 class="govuk-heading-l">Do you live in one of our homes?</h1>
<p class="govuk-body">You need not say. If you do, your manager is told should you, or somebody in your name, open your own home’s record. Nobody here can read what you write, and it is used for nothing else. Leave both empty to take it away.</p>
<form method="post" action="/your-account/address" novalidate>
!${csrfField(reply)}
!${input({ name: 'address', id: 'address', label: { text: 'Number or name, and street' }, value: answers.address, autocomplete: 'address-line1', errorMessage: errorOf('address') })}
!${input({ name: 'postcode', id: 'postcode', label: { text: 'Postcode' }, classes: 'govuk-input--width-10', value: answers.postcode, autocomplete: 'postal-code', errorMessage: errorOf('postcode') })}
!${button({ text: 'Save' })}
</form>`;
  return reply.type('text/html; charset=utf-8').send(
    page({
      ...{ title: 'Where you live', path: '/your-account', body, hasErrors: mistakes.length > 0 },
      beforeMain: backTo('/your-account', 'Back to your account'),
      signedIn: viewerOf(reply),
    }),
  );
}
