import { type Html, html } from '../html.ts';
import { type ErrorMessageOptions, errorMessage } from './error-message.ts';
import { type FieldsetOptions, fieldset } from './fieldset.ts';
import { type HintOptions, hint } from './hint.ts';
import { type LabelOptions, label } from './label.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  type NotShown,
  type Options,
} from './options.ts';

// What every question on a form is made of: its label or legend, a hint, what is to be put right, and the answer.

/** The box round a question answered in one place, and what stands just before and just after the answer. */
export type FormGroup = ElementOptions & Options<{ beforeInput?: Content; afterInput?: Content }>;

/** The options every question answered in one place takes. */
export type QuestionOptions = Options<{
  id?: string;
  name: string;
  describedBy?: string;
  label: LabelOptions;
  hint?: HintOptions;
  errorMessage?: ErrorMessageOptions | NotShown;
  formGroup?: FormGroup;
}>;

/** The box round a question with several answers, and what stands just before and just after them. */
export type GroupFormGroup = ElementOptions & Options<{ beforeInputs?: Content; afterInputs?: Content }>;

/** The options every question with several answers takes. */
export type GroupQuestionOptions = Options<{
  fieldset?: FieldsetOptions;
  hint?: HintOptions;
  errorMessage?: ErrorMessageOptions | NotShown;
  formGroup?: GroupFormGroup;
}>;

/** What the answer needs to know: its id, and the ids of what describes it (`undefined` when nothing does). */
export type Answer = { readonly id: string; readonly describedBy: string | undefined };

/** A question answered in one place: a label, and the answer `write` puts below it. */
export function question(options: QuestionOptions, write: (answer: Answer) => Html): Html {
  const id = options.id || options.name;
  return html`<div class="${boxClasses(options)}"!${attributesOf(options.formGroup)}>
  !${label({ ...options.label, for: id })}
  !${guidance(options, id)}
  !${write({ id, describedBy: describedBy(options, id, options.describedBy) })}
</div>`;
}

/** A question with several answers: a fieldset where one is given, and the answers `write` puts in it. */
export function groupQuestion(
  options: GroupQuestionOptions,
  { idPrefix, outer, role }: { idPrefix: string; outer?: string | undefined; role?: string },
  write: (describedBy: string | undefined) => Html,
): Html {
  const describes = describedBy(options, idPrefix, options.fieldset?.describedBy || outer);
  const inner = html`!${guidance(options, idPrefix)}
  !${write(describes)}`;
  return html`<div class="${boxClasses(options)}"!${attributesOf(options.formGroup)}>
  !${options.fieldset ? fieldset({ ...options.fieldset, role, describedBy: describes, html: inner }) : inner}
</div>`;
}

/** What is put just before and just after an answer. */
export function around(before: Content | undefined, answer: Html, after: Content | undefined): Html {
  return html`!${content(before)}
  !${answer}
  !${content(after)}`;
}

function boxClasses(options: { errorMessage?: unknown; formGroup?: ElementOptions | undefined }): string {
  return classNames(
    'govuk-form-group',
    Boolean(options.errorMessage) && 'govuk-form-group--error',
    options.formGroup?.classes,
  );
}

type Guided = {
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | NotShown;
};

function guidance(options: Guided, id: string): Html {
  return html`!${options.hint && hint({ ...options.hint, id: `${id}-hint` })}
  !${options.errorMessage ? errorMessage({ ...options.errorMessage, id: `${id}-error` }) : ''}`;
}

function describedBy(options: Guided, id: string, outer: string | undefined): string | undefined {
  const ids = classNames(outer, options.hint && `${id}-hint`, Boolean(options.errorMessage) && `${id}-error`);
  return ids || undefined;
}
