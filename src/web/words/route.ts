import type { FastifyInstance } from 'fastify';
import { describeWords } from '../../record/story/words.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';

/** Every kind of entry and its fields at `/words`: what a case may be written in. */
export function wordsPages(app: FastifyInstance): void {
  app.get('/words', { config: { who: 'anyone' } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(wordsPage(viewerOf(reply))),
  );
}

type Family = ReturnType<typeof describeWords>[number];

function wordsPage(signedIn: Viewer | undefined): Html {
  const families = describeWords();
  return page({
    title: 'The words a case is written in',
    path: '/words',
    signedIn,
    body: html`<h1 class="govuk-heading-xl">The words a case is written in</h1>
<p class="govuk-body-l">Every kind of thing that can be written down, and what may be said about it.</p>
<ul class="govuk-list">!${families.map(({ family }) => html`<li><a class="govuk-link" href="#${anchor(family)}">${family}</a></li>`)}</ul>
!${families.map(familySection)}`,
  });
}

function familySection({ family, kinds }: Family): Html {
  return html`<h2 class="govuk-heading-l" id="${anchor(family)}">${family}</h2>
!${kinds.map(
    (kind) => html`<div class="putright-example"><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${kind.name}</h3>
<p class="govuk-body">${kind.about}</p>
!${kind.fields.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">!${kind.fields.map(fieldLine)}</ul>`}</div>`,
  )}`;
}

function fieldLine(field: Family['kinds'][number]['fields'][number]): Html {
  const choices = field.words ? `: ${field.words.join(', ')}` : '';
  return html`<li><code>${field.name}</code>!${field.required ? html` (needed)` : ''}: ${field.about}. <span class="putright-quiet">${field.shape}${choices}</span></li>`;
}

function anchor(family: string): string {
  return family.toLowerCase().replace(/[^a-z]+/g, '-');
}
