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
