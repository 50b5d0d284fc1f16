import { type Html, html } from '../html.ts';
import { type Choice, choice, choiceId } from './choices.ts';
import {
  attributesOf,
  classNames,
  content,
  type ElementOptions,
  each,
  type NotShown,
  type Options,
} from './options.ts';
import { type GroupQuestionOptions, groupQuestion } from './question.ts';

/** A line to tick. `behaviour: 'exclusive'` ("none of these") clears the others. */
export type Checkbox = Choice & Options<{ name?: string; behaviour?: string }>;

export type CheckboxesOptions = GroupQuestionOptions &
  ElementOptions &
  Options<{
    idPrefix?: string;
    name: string;
    describedBy?: string;
    items: readonly (Checkbox | NotShown)[];
    values?: readonly (string | number)[];
  }>;

/** A question answered by choosing any number of a few. */
export function checkboxes(options: CheckboxesOptions): Html {
  const idPrefix = options.idPrefix || options.name;
  return groupQuestion(options, { idPrefix, outer: options.describedBy }, (describedBy) => {
    // A fieldset is described once for all its lines; without one, each line says it.
    const byLine = options.fieldset ? undefined : describedBy;
    return html`<div class="${classNames('govuk-checkboxes', options.classes)}"
    data-module="govuk-checkboxes"!${attributesOf(options)}>
    !${content(options.formGroup?.beforeInputs)}
    !${each(options.items, (item, index) => line(item, options, choiceId(item, idPrefix, index), byLine))}
    !${content(options.formGroup?.afterInputs)}
  </div>`;
  });
}

function line(item: Checkbox, options: CheckboxesOptions, id: string, describedBy: string | undefined): Html {
  if (item.divider) return html`<div class="govuk-checkboxes__divider">${item.divider}</div>`;
  const isAnswer = options.values?.some((value) => String(value) === String(item.value)) && item.checked !== false;
  return choice(item, {
    kind: 'checkboxes',
    id,
    name: item.name || options.name,
    isChecked: Boolean(item.checked || isAnswer),
    describedBy,
    behaviour: item.behaviour || undefined,
  });
}
