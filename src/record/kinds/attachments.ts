import { sayFile } from '../attached-file.ts';
import { number, words } from '../field.ts';
import { ifSaid, kind } from '../kind.ts';

/** Files put on a case. The content is kept beside the record; its digest is in the entry, and so in the chain. */
export const attachmentKinds = {
  'file attached': kind(
    'case',
    'Someone put a file on the case: a photo, footage, a sound, a letter. `about` names the entry it goes with.',
    {
      file: words('the SHA-256 of its content, in hexadecimal, by which the content is kept'),
      name: words('what it was called'),
      type: words('what it is, judged by its content: image/jpeg, application/pdf'),
      size: number('how many bytes it holds', 0, 1_000_000_000),
      shows: words('what it shows').optional(),
    },
    (e) => `${sayFile(e.type)} was added: ${e.name}${ifSaid(e.shows, ' (', ')')}`,
  ),
} as const;
