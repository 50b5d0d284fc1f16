/** What sort of thing a file is, by what its content was found to be. */
export type FileSort = 'photo' | 'video' | 'sound' | 'document';

/** The sort of a file by its type, such as 'image/jpeg'. */
export function sortOf(type: string): FileSort {
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  return type.startsWith('audio/') ? 'sound' : 'document';
}

/** A file in a few words, with its article: 'a photo', 'a sound recording'. */
export function sayFile(type: string): string {
  return sortOf(type) === 'sound' ? 'a sound recording' : `a ${sortOf(type)}`;
}

/** Whether a file’s first letters are those of an e-mail as programs save it: lines at its head that only they write. */
export function beginsAsEmail(head: string): boolean {
  const [lines = ''] = head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '').split(/\r?\n\r?\n/);
  const written = lines.match(
    /^(?:received|return-path|message-id|mime-version|content-type|date|from|delivered-to):/gim,
  );
  return /^[A-Za-z][A-Za-z-]{1,60}:/.test(lines) && new Set(written?.map((name) => name.toLowerCase())).size >= 3;
}
