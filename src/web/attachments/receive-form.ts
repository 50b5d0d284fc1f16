import type { FastifyRequest } from 'fastify';
import type { DraftValues } from '../../store/drafts.ts';
import { type Receiving, receiveFile } from '../../store/files/receive.ts';
import { formParts, sentAnswers } from '../http/forms.ts';

/** What a form with files sent: its answers, and what became of each file. */
export type SentFiles = {
  readonly answers: DraftValues;
  readonly arrived: number;
  /** A sentence for each file that was not taken, beginning with its name. */
  readonly problems: readonly string[];
};

/** How many files one person may have waiting for one case. */
export const mostWaiting = 100;

/**
 * Reads a form with files, each as it comes. A file that is not taken stops none of the others; nor does a fault of ours,
 * which is logged without the file’s name.
 */
export async function receiveForm(
  request: FastifyRequest,
  receiving: Receiving,
  reference: string,
  waiting: number,
): Promise<SentFiles> {
  if (!request.sentParts) return { answers: await sentAnswers(request), arrived: 0, problems: [] };
  const answers: Record<string, string> = {};
  const problems: string[] = [];
  let arrived = 0;
  for await (const part of formParts(request)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') answers[part.fieldname] = part.value;
      continue;
    }
    const name = nameFor(part.filename);
    if (name === undefined) {
      part.file.resume();
    } else if (waiting + arrived >= mostWaiting) {
      part.file.resume();
      problems.push(`${name} was not taken: ${mostWaiting} files are waiting already. Put those on the record first.`);
    } else {
      const content = part.file;
      const received = await receiveFile(receiving, {
        reference,
        name,
        content,
        isWhole: () => !content.truncated,
      }).catch((error: Error) => {
        // The form was broken off: there is nobody to tell.
        if (request.raw.destroyed && !request.raw.complete) throw error;
        request.log.error({ fault: error.name, at: error.stack?.split('\n').slice(1, 6) }, 'a file could not be kept');
        content.resume();
        return { refused: 'could not be kept because of a fault of ours. Send it again in a few minutes.' };
      });
      if ('refused' in received) problems.push(`${name} ${received.refused}`);
      else arrived++;
    }
  }
  return { answers, arrived, problems };
}

/** What a file is called, without the folders it was in or signs nobody writes; undefined where no file was chosen. */
export function nameFor(filename: string | undefined): string | undefined {
  const name = (filename ?? '')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return name === '' ? undefined : shortened(name);
}

/** A very long name keeps its beginning and its end. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= 150 ? name : `${signs.slice(0, 100).join('')}…${signs.slice(-40).join('')}`;
}
