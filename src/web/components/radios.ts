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

export type RadiosOptions = GroupQuestionOptions &
  ElementOptions &
  Options<{ idPrefix?: string; name: string; items: readonly (Choice | NotShown)[]; value?: string | number }>;

/** A question answered by choosing one of a few. */
export function radios(options: RadiosOptions): Html {
  const idPrefix = options.idPrefix || options.name;
  return groupQuestion(
    options,
    { idPrefix },
    () => html`<div class="${classNames('govuk-radios', options.classes)}"!${attributesOf(options)} data-module="govuk-radios">
    !${content(options.formGroup?.beforeInputs)}
    !${each(options.items, (item, index) => line(item, options, choiceId(item, idPrefix, index)))}
    !${content(options.formGroup?.afterInputs)}
  </div>`,
  );
}

function line(item: Choice, options: RadiosOptions, id: string): Html {
  if (item.divider) return html`<div class="govuk-radios__divider">${item.divider}</div>`;
  const isAnswer = Boolean(options.value) && String(item.value) === String(options.value) && item.checked !== false;
  return choice(item, { kind: 'radios', id, name: options.name, isChecked: item.checked || isAnswer });
}
