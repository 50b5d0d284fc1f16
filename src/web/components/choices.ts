import { type Html, html } from '../html.ts';
import { type HintOptions, hint } from './hint.ts';
import { label } from './label.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  type ElementOptions,
  hasContent,
  ifGiven,
  type NotShown,
  type Options,
} from './options.ts';

// What radios and checkboxes have in common: one line to choose.

/** A line to choose, or with `divider` a word between lines ("or"). */
export type Choice = Content &
  Options<{
    id?: string;
    value?: string | number;
    label?: ElementOptions;
    hint?: HintOptions;
    divider?: string;
    checked?: boolean;
    /** What is asked as well when this line is chosen. Without JavaScript it always shows. */
    conditional?: { readonly html?: Html | NotShown };
    disabled?: boolean;
    attributes?: Attributes;
  }>;

type Setting = {
  readonly kind: 'radios' | 'checkboxes';
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
  readonly describedBy?: string | undefined;
  readonly behaviour?: string | undefined;
};

/** One line to choose, with its label, its hint and what it asks as well. */
export function choice(item: Choice, { kind, id, name, isChecked, describedBy, behaviour }: Setting): Html {
  const hintId = hasContent(item.hint) ? `${id}-item-hint` : undefined;
  const own = ifGiven({
    type: kind === 'radios' ? 'radio' : 'checkbox',
    checked: isChecked,
    disabled: item.disabled,
    'data-aria-controls': item.conditional?.html ? `conditional-${id}` : undefined,
    'data-behaviour': behaviour,
    'aria-describedby': classNames(describedBy, hintId) || undefined,
  });
  const labelClasses = classNames(`govuk-${kind}__label`, item.label?.classes);
  return html`<div class="govuk-${kind}__item">
      <input class="govuk-${kind}__input" id="${id}" name="${name}" value="${item.value}"!${own}!${attributesOf(item)}>
      !${label({ ...item.label, text: item.text, html: item.html, classes: labelClasses, for: id })}
      !${item.hint && hintId && hint({ ...item.hint, id: hintId, classes: classNames(`govuk-${kind}__hint`, item.hint.classes) })}
    </div>
    !${item.conditional?.html ? conditional(item.conditional.html, kind, id, isChecked) : ''}`;
}

/** The first line's id is the question's own, so that an error summary can lead to it. */
export function choiceId(item: Choice, idPrefix: string, index: number): string {
  return item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
}

function conditional(asked: Html, kind: Setting['kind'], id: string, isChecked: boolean): Html {
  const classes = classNames(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`);
  return html`<div class="${classes}" id="conditional-${id}">
      !${asked}
    </div>`;
}
