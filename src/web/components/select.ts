import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  classNames,
  type ElementOptions,
  each,
  ifGiven,
  type NotShown,
  type Options,
} from './options.ts';
import { around, type QuestionOptions, question } from './question.ts';

export type SelectItem = Options<{
  text: string;
  value?: string | number | boolean;
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
}>;

export type SelectOptions = QuestionOptions &
  ElementOptions &
  Options<{ items: readonly (SelectItem | NotShown)[]; value?: string | number; disabled?: boolean }>;

/** A question answered by choosing one line from a list. Radios are kinder where the list is short. */
export function select(options: SelectOptions): Html {
  return question(options, ({ id, describedBy }) => {
    const own = ifGiven({ id, name: options.name, disabled: options.disabled, 'aria-describedby': describedBy });
    const classes = classNames('govuk-select', options.classes, Boolean(options.errorMessage) && 'govuk-select--error');
    return around(
      options.formGroup?.beforeInput,
      html`<select class="${classes}"!${own}!${attributesOf(options)}>
    !${each(options.items, (item) => choice(item, options.value))}
  </select>`,
      options.formGroup?.afterInput,
    );
  });
}

function choice(item: SelectItem, chosen: string | number | undefined): Html {
  const isChosen = Boolean(chosen) && String(item.value ?? item.text) === String(chosen) && item.selected !== false;
  const own = ifGiven({
    value: item.value === undefined ? undefined : String(item.value),
    selected: item.selected || isChosen,
    disabled: item.disabled,
  });
  return html`<option!${own}!${attributesOf(item)}>${item.text}</option>`;
}
