import { capital } from '../../library/capital.ts';
import { type Html, html } from '../html.ts';
import { input } from './input.ts';
import {
  type Attributes,
  attributesOf,
  classNames,
  content,
  type ElementOptions,
  type NotShown,
  type Options,
  shown,
} from './options.ts';
import { type GroupQuestionOptions, groupQuestion } from './question.ts';

export type DatePart = Options<{
  id?: string;
  name?: string;
  label?: string;
  value?: string | number;
  autocomplete?: string;
  inputmode?: string;
  pattern?: string;
  classes?: string;
  error?: boolean;
  attributes?: Attributes;
}>;

export type DateInputOptions = GroupQuestionOptions &
  ElementOptions &
  Options<{
    id: string;
    namePrefix?: string;
    /** `false` leaves the day out. */
    day?: DatePart | false;
    month?: DatePart | false;
    year?: DatePart | false;
    items?: readonly (DatePart | NotShown)[];
    values?: Readonly<Record<string, string | number | undefined>>;
  }>;

/** A question answered with a date a person knows or can look up: day, month and year in boxes of their own. */
export function dateInput(options: DateInputOptions): Html {
  const known = { day: part(options, 'day'), month: part(options, 'month'), year: part(options, 'year') };
  const items = shown(options.items?.length ? options.items : [known.day, known.month, known.year]);
  // Where no box is marked, the error is the whole date's; where one is, the others are left alone.
  const isMarked = items.some(isWrong);

  // A fieldset of text boxes is read out with its description only when it has the role of a group (JAWS).
  return groupQuestion(
    options,
    { idPrefix: options.id, role: 'group' },
    () => html`<div class="${classNames('govuk-date-input', options.classes)}"!${attributesOf(options)} id="${options.id}">
    !${content(options.formGroup?.beforeInputs)}
    !${items.map((item) => box(item, known, options, isMarked))}
    !${content(options.formGroup?.afterInputs)}
  </div>`,
  );
}

type Known = { readonly day: DatePart | false; readonly month: DatePart | false; readonly year: DatePart | false };

function part(options: DateInputOptions, name: keyof Known): DatePart | false {
  return options[name] ?? { name, value: options.values?.[name] };
}

function isWrong(item: DatePart): boolean {
  return Boolean(item.error || item.classes?.includes('govuk-input--error'));
}

/** Which of day, month and year a box stands for, if any: it may have been given another name. */
function standsFor(item: DatePart, known: Known): keyof Known | undefined {
  const parts = ['day', 'month', 'year'] as const;
  return parts.find((name) => {
    const own = known[name];
    return item === own || (item.name && (item.name === name || (own && item.name === own.name)));
  });
}

function box(item: DatePart, known: Known, options: DateInputOptions, isMarked: boolean): Html {
  const which = standsFor(item, known);
  const preset = (which && known[which]) || {};
  const name = item.name ?? which ?? '';
  const fullName = options.namePrefix ? `${options.namePrefix}-${name}` : name;
  const isRed = isWrong(item) || (item.error !== false && Boolean(options.errorMessage) && !isMarked);
  return html`<div class="govuk-date-input__item">
      !${input({
        label: { text: item.label || capitalised(name), classes: 'govuk-date-input__label' },
        id: item.id || `${options.id}-${name}`,
        classes: classNames(
          'govuk-date-input__input',
          isRed && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
          !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${which === 'year' ? 4 : 2}`,
          item.classes,
        ),
        name: fullName,
        value: item.value ?? preset.value ?? options.values?.[fullName],
        inputmode: item.inputmode || 'numeric',
        autocomplete: item.autocomplete,
        pattern: item.pattern,
        attributes: item.attributes,
      })}
    </div>`;
}

function capitalised(name: string): string {
  return capital(name.toLowerCase());
}
