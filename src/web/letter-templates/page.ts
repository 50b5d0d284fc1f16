import { mostWords } from '../../letters/easy-read/check-easy-read.ts';
import type { LetterKind } from '../../letters/kind.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { insetText } from '../components/inset-text.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { letterWords } from '../letters/kinds.ts';
import { errorOf } from '../record-something/field-question.ts';
import type { AnswerError } from '../record-something/read-field.ts';

export type TemplatesView = readonly {
  readonly kind: LetterKind;
  readonly stands: string;
  /** How the one for easy read stands. */
  readonly easyStands: string;
}[];

/** The list of templates, and which version of each is in use. */
export function templatesBody(kinds: TemplatesView, contact: Html): Html {
  return html`<h1 class="govuk-heading-l">Templates of letters</h1>
<p class="govuk-body">What stands in each kind of letter, and in what order. The facts come from the case, wherever a template has a field for them.</p>
<ul class="govuk-list">!${kinds.map(({ kind, stands, easyStands }) => html`<li class="govuk-!-margin-bottom-3"><a class="govuk-link govuk-!-font-weight-bold" href="/letter-templates/${kind}">${letterWords[kind].title}</a><br><span class="putright-quiet">${stands}</span><br><a class="govuk-link" href="/letter-templates/${kind}/easy-read">Easy read<span class="govuk-visually-hidden">: ${letterWords[kind].title}</span></a> <span class="putright-quiet">${easyStands}</span></li>`)}</ul>
<h2 class="govuk-heading-m">How to reach the Ombudsman</h2>
!${contact}`;
}

export type OneTemplateView = {
  readonly kind: LetterKind;
  readonly isEasyRead: boolean;
  /** Its part of its address. */
  readonly key: string;
  readonly stands: string;
  readonly csrf: Html;
  readonly text: string;
  readonly why: string;
  /** The version this was written from: 0 where it was ours. */
  readonly after: number;
  readonly errors: readonly AnswerError[];
  readonly lookAgain: readonly string[];
  /** The letter it gives of a made-up case, where that was asked for. */
  readonly preview: string | undefined;
  readonly fields: readonly { readonly name: string; readonly puts: string; readonly isNeeded: boolean }[];
  readonly versions: readonly { readonly says: string; readonly why: string; readonly body: string }[];
};

/** The page of one template: its text, its fields, what it gives, and the versions there were. */
export function oneTemplateBody(view: OneTemplateView): Html {
  const { kind, errors, fields, preview, lookAgain, versions } = view;
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${view.isEasyRead ? 'Template for easy read' : 'Template'}</span>
<h1 class="govuk-heading-l">${letterWords[kind].title}</h1>
<p class="govuk-body">${view.stands}</p>
!${view.isEasyRead ? html`<p class="govuk-body">Letters to households that need easy read begin from this one. Say one thing a sentence, in ${mostWords} words or fewer, and ask a question in each heading. The facts of the case are put in easy words for you.</p>` : ''}
<p class="govuk-body">A line that begins with # is a heading. A field in curly brackets puts facts of the case there. What stands in square brackets, such as [Write: who will ring them], must be written before the letter can be recorded as sent.</p>
!${details({
    summaryText: 'The fields there are',
    html: html`<dl class="govuk-body">!${fields.map(({ name, puts, isNeeded }) => html`<dt><strong>{${name}}</strong>!${isNeeded ? html` (must be there)` : ''}</dt><dd class="govuk-!-margin-bottom-2">${puts}</dd>`)}</dl>`,
  })}
!${preview === undefined ? '' : html`<section aria-labelledby="preview"><h2 class="govuk-heading-m" id="preview">How it reads, of a made-up case</h2><div class="putright-written govuk-body">${preview}</div></section>`}
!${lookAgain.length === 0 ? '' : insetText({ html: html`<p class="govuk-body">Look again at these words of the template:</p><ul class="govuk-list govuk-list--bullet">!${lookAgain.map((line) => html`<li>${line}</li>`)}</ul>` })}
<form method="post" action="/letter-templates/${view.key}" novalidate data-autosave>
!${view.csrf}<input type="hidden" name="after" value="${view.after}">
!${textarea({ name: 'text', id: 'text', label: { text: 'The template', classes: 'govuk-label--m' }, rows: 26, spellcheck: true, value: view.text, errorMessage: errorOf('text', errors) })}
!${textarea({ name: 'why', id: 'why', label: { text: 'Why is it changed?', classes: 'govuk-label--s' }, hint: { text: 'This is kept with the version, with your name and the day.' }, rows: 2, value: view.why, errorMessage: errorOf('why', errors) })}
<div class="govuk-button-group">
!${button({ text: 'See how it reads', name: 'do', value: 'preview', classes: 'govuk-button--secondary' })}
!${button({ text: 'Keep it as a new version', name: 'do', value: 'keep', preventDoubleClick: true })}
</div>
</form>
<h2 class="govuk-heading-m">Versions</h2>
!${versions.length === 0 ? html`<p class="govuk-body">No version of your own yet: letters begin from the one that comes with Putright.</p>` : versions.map(({ says, why, body }) => details({ summaryText: says, html: html`<p class="govuk-body">Why: ${why}</p><div class="putright-written govuk-body">${body}</div>` }))}`;
}
