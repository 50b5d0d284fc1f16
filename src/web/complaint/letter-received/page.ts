import { sayDay } from '../../../calendar/day.ts';
import type { SentenceRead, Suggestion } from '../../../letters/received/suggest.ts';
import { button } from '../../components/button.ts';
import { checkboxes } from '../../components/checkboxes.ts';
import { details } from '../../components/details.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { fileUpload } from '../../components/file-upload.ts';
import { insetText } from '../../components/inset-text.ts';
import { select } from '../../components/select.ts';
import { textarea } from '../../components/textarea.ts';
import { type Html, html } from '../../html.ts';
import { dayQuestion, errorOf } from '../../record-something/field-question.ts';
import { type FormValues, textIn, textsIn } from '../../record-something/form-values.ts';
import type { AnswerError } from '../../record-something/read-field.ts';

export type LetterReceivedView = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly values: FormValues;
  readonly errors: readonly AnswerError[];
  /** Nothing until the letter was looked at. */
  readonly sentences: readonly SentenceRead[];
  /** The files on the case that it may be; undefined where cases have no files. */
  readonly files: readonly LetterFile[] | undefined;
  /** The file its words were taken from. */
  readonly from: LetterFile | undefined;
};

/** A file a letter may be: the entry that holds it, and what it is called. */
export type LetterFile = { readonly entry: string; readonly name: string; readonly says: string };

/** What each sort of suggestion is called, and what taking it writes down. */
export const sortWords: Readonly<Record<Suggestion['sort'], { readonly title: string; readonly takes: string }>> = {
  point: { title: 'May be a point of the complaint', takes: 'A point of the complaint' },
  impact: { title: 'May say what it is like for them', takes: 'What it is like for them' },
  wanted: { title: 'May say what they want', takes: 'What they want' },
  dated: { title: 'May be something that happened on a day', takes: 'A note of what it says of that day' },
};

/** The body of the page: the letter as it came, and beneath it what may be in it, to be taken one by one. */
export function letterReceivedBody(view: LetterReceivedView): Html {
  const { reference, errors, values, sentences } = view;
  const all = sentences.flatMap(({ suggestions }) => suggestions);
  return html`!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">A letter of complaint</h1>
<p class="govuk-body">Paste the letter as it came, however long!${view.files === undefined ? '' : ', or have its words taken out of its file'}. It is kept whole on the record. What may be in it is shown as suggestions; nothing else is written down unless you take it.</p>
<form method="post" action="/cases/${reference}/complaint/letter-received" !${view.files === undefined ? '' : html`enctype="multipart/form-data" `}novalidate data-autosave>
!${view.csrf}<input type="hidden" name="once" value="${view.once}"><input type="hidden" name="version" value="${view.version}">
<button class="govuk-visually-hidden" type="submit" name="do" value="look" tabindex="-1" aria-hidden="true">Look for what is in it</button>
!${fileQuestion(view)}
!${dayQuestion('came', 'What day did it reach us?', undefined, { values, errors })}
!${textarea({ name: 'text', id: 'text', label: { text: 'The letter, word for word', classes: 'govuk-label--s' }, rows: 14, value: textIn(values, 'text'), errorMessage: errorOf('text', errors) })}
!${button({ text: 'Look for what is in it', name: 'do', value: 'look', classes: 'govuk-button--secondary' })}
!${
    sentences.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">What may be in it</h2>
<p class="govuk-body">${all.length === 0 ? 'Nothing was found. Take any sentence below.' : 'Change the words where they need it, and tick what you take. Suggestions miss things, and some are only guesses: read the letter too.'}</p>
!${(['point', 'impact', 'wanted', 'dated'] as const).map((sort) => sortSection(sort, all, view))}
!${restOf(view)}
!${button({ text: 'Record those I ticked', name: 'do', value: 'record', preventDoubleClick: true })}`
  }
</form>`;
}

/** A letter that came as a file: on the case already, or still to be put there. */
function fileQuestion({ reference, files, from, values, errors }: LetterReceivedView): Html {
  if (files === undefined) return html``;
  const read = html`!${
    files.length === 0
      ? ''
      : select({
          ...{ name: 'attached', id: 'attached', value: textIn(values, 'attached') },
          ...{ label: { text: 'Read a letter that is attached', classes: 'govuk-label--s' } },
          errorMessage: errorOf('attached', errors),
          items: [{ value: '', text: 'None' }, ...files.map(({ entry, says }) => ({ value: entry, text: says }))],
        })
  }
!${fileUpload({
    ...{ name: 'files', id: 'files', errorMessage: errorOf('files', errors) },
    label: { text: files.length === 0 ? 'Read a letter from its file' : 'Or add its file', classes: 'govuk-label--s' },
    hint: { text: 'A PDF, a Word document (.docx), an e-mail (.eml) or plain text. The file is put on the case.' },
    attributes: { accept: '.pdf,.docx,.eml,.txt' },
  })}
!${button({ text: 'Take the words out of it', name: 'do', value: 'read', classes: 'govuk-button--secondary' })}`;
  if (from === undefined) return read;
  return html`<input type="hidden" name="letter" value="${from.entry}">
!${insetText({ html: html`The words below were taken out of <a class="govuk-link" href="/cases/${reference}/files/${from.entry}">${from.name}</a>, which stays the original. Compare them with it: a table or a column may have come out in another order.` })}
!${details({ summaryText: 'Read another file', open: errors.some(({ field }) => field === 'attached' || field === 'files'), html: read })}`;
}

function sortSection(sort: Suggestion['sort'], all: readonly Suggestion[], { values }: LetterReceivedView): Html {
  // What is only guessed comes after what its words tell.
  const found = all
    .map((one, place) => ({ one, place }))
    .filter(({ one }) => one.sort === sort)
    .toSorted((one, other) => Number(other.one.isSure) - Number(one.one.isSure));
  if (found.length === 0) return html``;
  return html`<h3 class="govuk-heading-s">${sortWords[sort].title}</h3>
!${found.map(({ one, place }) => {
    const name = `take-${place}`;
    const day = one.sort === 'dated' && one.day !== undefined ? ` (${sayDay(one.day)})` : '';
    return html`<div class="govuk-!-margin-bottom-4">!${textarea({ name: `words-${place}`, id: `words-${place}`, label: { text: `Line ${one.line}${day}${one.isSure ? '' : ', a guess'}` }, hint: { text: `“${one.sentence}”` }, rows: 2, value: textIn(values, `words-${place}`) || one.sentence, formGroup: { classes: 'govuk-!-margin-bottom-1' } })}
!${checkboxes({ name, values: textsIn(values, name), classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: `${sortWords[sort].takes}: take line ${one.line}` }] })}</div>`;
  })}`;
}

/** The sentences nothing was drawn from: any of them may be taken all the same. */
function restOf({ sentences, values }: LetterReceivedView): Html {
  const rest = sentences.map((one, place) => ({ ...one, place })).filter(({ suggestions }) => suggestions.length === 0);
  if (rest.length === 0) return html``;
  return details({
    summaryText: `Sentences nothing was drawn from (${rest.length})`,
    // Where little was drawn out, the letter is read here, and not past a line that is shut.
    open: rest.length * 2 > sentences.length,
    html: html`!${rest.map(({ sentence, line, place }) =>
      select({
        ...{ name: `rest-${place}`, id: `rest-${place}`, value: textIn(values, `rest-${place}`) },
        label: { text: `Line ${line}: ${sentence}` },
        items: [
          { value: '', text: 'Leave it' },
          ...(['point', 'impact', 'wanted'] as const).map((value) => ({ value, text: sortWords[value].takes })),
        ],
      }),
    )}`,
  });
}
