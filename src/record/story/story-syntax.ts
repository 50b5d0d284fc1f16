import type { ErrorCode, YAMLError } from 'yaml';

/** Says what is wrong with how a text is written, in place of the YAML library’s own words for it. */
export function saySyntaxError({ code, message }: YAMLError): string {
  return byMessage.find(([words]) => message.includes(words))?.[1] ?? byCode[code] ?? somehow;
}

/** Whether an error is only what follows from an earlier one. */
export function isAftermath({ message }: YAMLError): boolean {
  return / in YAML (?:stream|document)/.test(message);
}

const somehow = 'A story is not written so; look at the spaces, quotation marks, commas and brackets here';
const commaMissing = 'There is a comma missing before this: put one between each field and the next';
const commaTooMany = 'There is a comma too many here: take it out';
const notInLine =
  'This does not line up with what it belongs to: begin each field of the same thing at the same column, with spaces';
const noColon =
  'There is no “: ” after this: write a field as its name, a colon, a space and its value, on a line of its own';
const twoInOne =
  'There are two fields in one here: put quotation marks round words that hold “: ”, and begin fields at the same column';

const byMessage: readonly (readonly [string, string])[] = [
  ['Missing closing', 'A quotation mark is opened and not closed before this: put the second one in'],
  ['end with a ', 'A bracket is opened and not closed before this: put the closing one in'],
  ['Missing , ', commaMissing],
  ['Missing space after :', 'Put a space after the “:”'],
  ['Comments must be separated', 'Put a space before the “#”, or quotation marks round words that hold one'],
  ['Implicit map keys need to be followed', noColon],
  ['Nested mappings are not allowed', twoInOne],
  ['Unexpected , in', commaTooMany],
  ['Unexpected empty item', commaTooMany],
  [
    'Unexpected block-seq-ind',
    'Begin a list below its name, each thing in it on a line of its own beginning with “- ”',
  ],
  ['Sequence item without - indicator', 'Begin each thing in this list with “- ”, at the same column'],
  [
    'Unexpected scalar',
    'This does not go on from what is before it: look at the quotation marks, and where the lines begin',
  ],
  [
    'Unexpected flow-',
    'There is a bracket too many here: take it out, or put quotation marks round words that hold one',
  ],
  ['Not a YAML token', 'This cannot stand here: put it on the next line, or in quotation marks'],
];

const byCode: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'There is a tab at the start of this line: use spaces instead',
  BAD_INDENT: notInLine,
  BAD_SCALAR_START: 'Put quotation marks round words that begin with this mark',
  BAD_DQ_ESCAPE:
    'Between " and " a “\\” has a meaning of its own: write “\\\\”, or put the words between single quotation marks',
  BLOCK_AS_IMPLICIT_KEY: notInLine,
  BLOCK_IN_FLOW: 'There is a comma missing here, or words that hold “: ” need quotation marks round them',
  KEY_OVER_1024_CHARS: 'This is too long to be the name of a field: put quotation marks round words that hold a “:”',
  MULTILINE_IMPLICIT_KEY: noColon,
  NON_STRING_KEY: 'The name of a field must be plain words',
};
