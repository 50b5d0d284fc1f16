import { type Html, html } from '../html.ts';
import { type Attributes, attributesOf, classNames, type ElementOptions, ifGiven, type Options } from './options.ts';
import { around, type QuestionOptions, question } from './question.ts';

export type FileUploadOptions = QuestionOptions &
  ElementOptions &
  Options<{
    disabled?: boolean;
    multiple?: boolean;
    /** Lets files be dropped on it, where there is JavaScript. */
    javascript?: boolean;
    wrapperClasses?: string;
    wrapperAttributes?: Attributes;
    chooseFilesButtonText?: string;
    noFileChosenText?: string;
    multipleFilesChosenText?: Readonly<Record<string, string>>;
    dropInstructionText?: string;
    enteredDropZoneText?: string;
    leftDropZoneText?: string;
  }>;

/** A question answered with a file: a photograph, a letter. */
export function fileUpload(options: FileUploadOptions): Html {
  return question(options, ({ id, describedBy }) => {
    const own = ifGiven({
      id,
      name: options.name,
      type: 'file',
      disabled: options.disabled,
      multiple: options.multiple,
      'aria-describedby': describedBy,
    });
    const classes = classNames(
      'govuk-file-upload',
      options.classes,
      Boolean(options.errorMessage) && 'govuk-file-upload--error',
    );
    const answer = html`<input class="${classes}"!${own}!${attributesOf(options)}>`;
    return around(
      options.formGroup?.beforeInput,
      options.javascript ? dropZone(options, answer) : answer,
      options.formGroup?.afterInput,
    );
  });
}

function dropZone(options: FileUploadOptions, answer: Html): Html {
  const chosen = Object.entries(options.multipleFilesChosenText ?? {});
  const words = ifGiven({
    'data-i18n.choose-files-button': options.chooseFilesButtonText,
    'data-i18n.no-file-chosen': options.noFileChosenText,
    ...Object.fromEntries(chosen.map(([plural, text]) => [`data-i18n.multiple-files-chosen.${plural}`, text])),
    'data-i18n.drop-instruction': options.dropInstructionText,
    'data-i18n.entered-drop-zone': options.enteredDropZoneText,
    'data-i18n.left-drop-zone': options.leftDropZoneText,
  });
  return html`<div class="${classNames('govuk-file-upload-wrapper', options.wrapperClasses)}"
    data-module="govuk-file-upload"!${words}!${attributesOf({ attributes: options.wrapperAttributes })}>
    !${answer}
  </div>`;
}
