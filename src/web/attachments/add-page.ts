import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { fileUpload } from '../components/file-upload.ts';
import { input } from '../components/input.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';

/** The page on which files are added to a case. */
export type AddFilesView = {
  readonly reference: string;
  readonly csrf: Html;
  /** What has arrived and is not on the record yet. */
  readonly arrived: readonly ArrivedView[];
  /** What began to arrive and broke off. */
  readonly unfinished: readonly { readonly upload: string; readonly name: string; readonly says: string }[];
  /** The entries a file may go with, newest first. */
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  readonly about: string;
  readonly problems: readonly string[];
  readonly notice?: Html | undefined;
};

export type ArrivedView = {
  readonly upload: string;
  readonly name: string;
  readonly is: string;
  readonly hasSmall: boolean;
  readonly note: string | undefined;
  /** What the person has said it shows, so far. */
  readonly shows: string;
};

/** The body of that page: one form, so that nothing written in it is lost whichever of its buttons is pressed. */
export function addFilesBody(view: AddFilesView): Html {
  const { reference, csrf, arrived, unfinished, problems, notice } = view;
  return html`!${problems.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: problems.map((text) => ({ text, href: '#files' })) })}
!${notice}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Add files</h1>
<form method="post" action="/cases/${reference}/files" enctype="multipart/form-data" novalidate data-autosave data-uploads="/cases/${reference}/files/uploads">
!${csrf}
<button class="govuk-visually-hidden" type="submit" name="do" value="keep" tabindex="-1" aria-hidden="true">Keep what is written</button>
!${arrived.length === 0 ? '' : arrivedPart(view)}
!${
    unfinished.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">Not all of these has arrived</h2>
<p class="govuk-body">Choose the same file again and it goes on from where it stopped.</p>
<ul class="govuk-list">!${unfinished.map(({ upload, name, says }) => html`<li>${name} <span class="putright-quiet">${says}</span> !${removeButton(upload, name)}</li>`)}</ul>`
  }
!${fileUpload({
    name: 'files',
    id: 'files',
    multiple: true,
    label: {
      text: arrived.length === 0 ? 'Choose photos, video, sound or documents' : 'Send more files',
      classes: 'govuk-label--m',
    },
    hint: {
      text: 'You can choose several at once, of up to 500 MB each. Where and with what a photo was taken is left out of what others see.',
    },
  })}
<div class="putright-uploads" role="status" data-uploads-shown></div>
!${button({ text: arrived.length === 0 ? 'Send' : 'Send more', name: 'do', value: 'send', ...(arrived.length === 0 ? {} : { classes: 'govuk-button--secondary' }) })}
</form>`;
}

function arrivedPart({ reference, arrived, entries, about }: AddFilesView): Html {
  return html`<h2 class="govuk-heading-m">Arrived, and not on the record yet</h2>
<p class="govuk-body">Say what each shows, then put them on the record. They are kept here for a day.</p>
<ul class="govuk-list putright-files">!${arrived.map((one) => arrivedFile(reference, one))}</ul>
!${
    entries.length === 0
      ? ''
      : select({
          name: 'about',
          id: 'about',
          label: { text: 'What do they go with?', classes: 'govuk-label--s' },
          value: about,
          items: [{ value: '', text: 'The case as a whole' }, ...entries.map(({ id, text }) => ({ value: id, text }))],
        })
  }
!${button({ text: arrived.length === 1 ? 'Put it on the record' : `Put ${arrived.length} files on the record`, name: 'do', value: 'record', preventDoubleClick: true })}`;
}

function arrivedFile(reference: string, { upload, name, is, hasSmall, note, shows }: ArrivedView): Html {
  return html`<li class="putright-file">
!${hasSmall ? html`<span class="putright-file__picture"><img src="/cases/${reference}/files/arrivals/${upload}/small" alt="${name}, small"></span>` : ''}
<div class="putright-file__words"><strong>${name}</strong><br><span class="putright-quiet">${is}</span>!${note === undefined ? '' : html`<br>${note}`}
!${input({
    name: `shows-${upload}`,
    id: `shows-${upload}`,
    label: { html: html`What does it show?<span class="govuk-visually-hidden"> ${name}</span> (optional)` },
    value: shows,
    formGroup: { classes: 'govuk-!-margin-bottom-2 govuk-!-margin-top-2' },
  })}
!${removeButton(upload, name)}</div></li>`;
}

function removeButton(upload: string, name: string): Html {
  return html`<button class="putright-link-button" type="submit" name="do" value="remove ${upload}">Remove<span class="govuk-visually-hidden"> ${name}</span></button>`;
}
