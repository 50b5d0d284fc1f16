import { type Html, html } from '../html.ts';
import { attributesOf, classNames, type ElementOptions, ifGiven, type Options } from './options.ts';
import { around, type QuestionOptions, question } from './question.ts';

export type TextareaOptions = QuestionOptions &
  ElementOptions &
  Options<{
    value?: string;
    rows?: number | string;
    spellcheck?: boolean;
    disabled?: boolean;
    autocomplete?: string;
  }>;

/** A question answered in sentences. */
export function textarea(options: TextareaOptions): Html {
  return question(options, ({ id, describedBy }) => {
    const own = ifGiven({
      id,
      name: options.name,
      rows: options.rows || 5,
      spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
      disabled: options.disabled,
      'aria-describedby': describedBy,
      autocomplete: options.autocomplete || undefined,
    });
    const classes = classNames(
      'govuk-textarea',
      Boolean(options.errorMessage) && 'govuk-textarea--error',
      options.classes,
    );
    // HTML drops one line break straight after the tag; a second keeps a value that begins with one whole.
    const firstBreak = options.value?.startsWith('\n') ? '\n' : '';
    return around(
      options.formGroup?.beforeInput,
      html`<textarea class="${classes}"!${own}!${attributesOf(options)}>${firstBreak}${options.value}</textarea>`,
      options.formGroup?.afterInput,
    );
  });
}
