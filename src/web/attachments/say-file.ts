import { capital } from '../../library/capital.ts';
import { sayFile, sortOf } from '../../record/attached-file.ts';
import { isFit, type KeptFile } from '../../store/attachments.ts';
import { isPacked } from '../../store/files/packed-document.ts';

/** How large a file is, for people: '2.3 MB'. */
export function saySize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** What a file is, for people: 'Photo (JPEG), 2.3 MB'. */
export function sayWhatItIs({ type, size }: { readonly type: string; readonly size: number }): string {
  const sort = sayFile(type).replace(/^an? /, '');
  const form = forms[type];
  return `${capital(sort)}${form === undefined ? '' : ` (${form})`}, ${saySize(size)}`;
}

/** Why a file cannot be opened, or undefined when it can. */
export function whyHeldBack(kept: KeptFile | undefined): string | undefined {
  if (!kept) return 'This file is no longer kept.';
  if (isFit(kept)) return undefined;
  switch (kept.scan) {
    case 'harmful':
      return `The scanner found something harmful in this file (${kept.found ?? 'no name'}), so it is no longer kept.`;
    case 'cannot be scanned':
      return 'The scanner could not look through this file, so it is held back. Ask whoever looks after Putright.';
    default:
      return 'It is being looked through for anything harmful, and can be opened when that is done.';
  }
}

/** Whether what others may see of a file can be sent: a photo anew from its pixels, a recording without its places, a document without what its pictures tell of that. */
export function isShown(kept: KeptFile): boolean {
  return isFit(kept) && kept.copies === 'made';
}

/** Whether what others may see of a file is a copy made anew, beside the file itself. */
export function hasCopy({ type }: Pick<KeptFile, 'type'>): boolean {
  return sortOf(type) === 'photo' || isPacked(type);
}

/** Whether there is a small picture of it. */
export function hasSmall(kept: KeptFile): boolean {
  return isFit(kept) && sortOf(kept.type) === 'photo' && kept.copies === 'made';
}

const forms: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'image/heif': 'HEIF',
  'video/mp4': 'MP4',
  'video/quicktime': 'QuickTime',
  'audio/mpeg': 'MP3',
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-outlook': 'Outlook message',
  'message/rfc822': 'e-mail',
  'text/plain': 'text',
};
