/**
 * What a file is called where it is saved: as it was, but with an ending that says what it is. A machine goes by the
 * ending, so nothing is saved with that of a program, whatever it was called.
 */
export function downloadName(name: string, type: string): string {
  const endings = endingsOf(type);
  const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? [];
  return endings.includes(ending.toLowerCase()) ? name : `${name}.${endings[0]}`;
}

/** The endings a file of a type may have, the usual one first. */
function endingsOf(type: string): readonly string[] {
  return known[type] ?? [type.replace(/^.*\/(?:x-|vnd\.)?/, '').replace(/[^a-z0-9].*$/, '') || 'bin'];
}

const office = 'application/vnd.openxmlformats-officedocument';

const known: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
  'image/apng': ['png'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'image/heic-sequence': ['heic'],
  'image/heif-sequence': ['heif'],
  'video/mp4': ['mp4', 'm4v'],
  'video/x-m4v': ['m4v', 'mp4'],
  'video/quicktime': ['mov'],
  'video/matroska': ['mkv'],
  'video/3gpp': ['3gp'],
  'video/3gpp2': ['3g2'],
  'video/vnd.avi': ['avi'],
  'video/mpeg': ['mpg', 'mpeg'],
  'video/mp2t': ['ts', 'mts', 'm2ts'],
  'video/x-ms-asf': ['wmv', 'asf'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/x-m4a': ['m4a'],
  'audio/ogg': ['ogg', 'opus', 'oga'],
  'audio/aiff': ['aiff', 'aif'],
  'audio/x-ms-asf': ['wma', 'asf'],
  'audio/qcelp': ['qcp'],
  'text/plain': ['txt', 'csv', 'log', 'md', 'eml', 'text', 'tsv', 'json', 'yaml', 'yml', 'ics', 'vcf'],
  'message/rfc822': ['eml'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt', 'pps'],
  'application/vnd.ms-outlook': ['msg'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${office}.presentationml.slideshow`]: ['ppsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
};
