import { type Html, html } from '../html.ts';

/** That a note may say something was done, as a page says it. It never says that it was. */
export type ToldView = {
  /** ‘A note of 5 November 2025’. */
  readonly whose: string;
  /** ‘may say that this was done’. */
  readonly says: string;
  /** The entry whose words they are. */
  readonly note: string;
  /** Where it can be written down, for whoever may. */
  readonly form: string | undefined;
};

/** The sentence, with the way to the note, and to the form that writes it down; `of` is what it stands beside. */
export function toldLine({ whose, says, note, form }: ToldView, of: string): Html {
  const write =
    form === undefined
      ? ''
      : html` <a class="govuk-link" href="${form}">Write it down, if it was<span class="govuk-visually-hidden">: ${of}, ${whose}</span></a>`;
  return html`<p class="govuk-body-s putright-told"><a class="govuk-link" href="#entry-${note}">${whose}</a> ${says}. It does not count until it is written down.!${write}</p>`;
}
