import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  ifGiven,
  type Options,
} from './options.ts';
import { type QuestionOptions, question } from './question.ts';

export type Affix = Content & ElementOptions;

export type InputOptions = QuestionOptions &
  ElementOptions &
  Options<{
    type?: string;
    inputmode?: string;
    value?: string | number;
    disabled?: boolean;
    prefix?: Affix;
    suffix?: Affix;
    autocomplete?: string;
    autocapitalize?: string;
    pattern?: string;
    spellcheck?: boolean;
    inputWrapper?: ElementOptions;
  }>;

/** A question answered in a few words, on one line. */
export function input(options: InputOptions): Html {
  return question(options, ({ id, describedBy }) => {
    const own = ifGiven({
      id,
      name: options.name,
      type: options.type || 'text',
      spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
      value: options.value,
      disabled: options.disabled,
      'aria-describedby': describedBy,
      autocomplete: options.autocomplete,
      autocapitalize: options.autocapitalize,
      pattern: options.pattern,
      inputmode: options.inputmode,
    });
    const classes = classNames('govuk-input', options.classes, Boolean(options.errorMessage) && 'govuk-input--error');
    return wrapped(options, html`<input class="${classes}"!${own}!${attributesOf(options)}>`);
  });
}

/** The answer with what is printed round it: "£" before, "miles" after. */
function wrapped(options: InputOptions, answer: Html): Html {
  const { beforeInput, afterInput } = options.formGroup ?? {};
  if (![options.prefix, options.suffix, beforeInput, afterInput].some(hasContent)) return answer;
  const classes = classNames('govuk-input__wrapper', options.inputWrapper?.classes);
  return html`<div class="${classes}"!${attributesOf(options.inputWrapper)}>
    !${content(beforeInput)}
    !${affix(options.prefix, 'prefix')}
    !${answer}
    !${affix(options.suffix, 'suffix')}
    !${content(afterInput)}
  </div>`;
}

function affix(options: Affix | undefined, side: 'prefix' | 'suffix'): Html {
  if (!hasContent(options)) return html``;
  const classes = classNames(`govuk-input__${side}`, options?.classes);
  return html`<div class="${classes}" aria-hidden="true"!${attributesOf(options)}>!${content(options)}</div>`;
}
