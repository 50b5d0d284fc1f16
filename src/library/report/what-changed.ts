import type { ReportRead } from './read-report.ts';

/** What a corrected edition changed, in sentences; one sentence where it is only in words that are not told apart. */
export function whatChanged(before: ReportRead, after: ReportRead): readonly string[] {
  const changes = [
    ...comings(
      'Case',
      before.cases.map(({ reference }) => reference),
      after.cases.map(({ reference }) => reference),
    ),
    ...after.cases.flatMap((one) => {
      const was = before.cases.find(({ reference }) => reference === one.reference);
      if (!was) return [];
      return [
        ...(was.landlord === one.landlord
          ? []
          : [`Case ${one.reference} names ${one.landlord ?? 'no landlord'}; before, ${was.landlord ?? 'none'}.`]),
        ...(was.unpublished === one.unpublished
          ? []
          : [
              `Case ${one.reference} is ${one.unpublished ? 'now marked as not published' : 'no longer marked as not published'}.`,
            ]),
      ];
    }),
    ...comings(
      'Theme',
      before.themes.map(({ name }) => name),
      after.themes.map(({ name }) => name),
    ),
    ...(words(before.learning) === words(after.learning)
      ? []
      : ['The learning of the whole report is worded differently.']),
    ...after.themes.flatMap(({ name, learning }) => {
      const was = before.themes.find((theme) => theme.name === name);
      return was && words(was.learning) !== words(learning) ? [`The learning from ${name} is worded differently.`] : [];
    }),
    ...after.statements.flatMap(({ landlord, points }) => {
      const was = before.statements.find((one) => one.landlord === landlord);
      if (!was) return [`${landlord ?? 'A landlord'} has a learning statement; before, it had none.`];
      return was.points.join(' ') === points.join(' ')
        ? []
        : [`What ${landlord ?? 'a landlord'} says it has learned is worded differently.`];
    }),
    ...before.statements
      .filter(({ landlord }) => !after.statements.some((one) => one.landlord === landlord))
      .map(({ landlord }) => `${landlord ?? 'A landlord'} no longer has a learning statement.`),
  ];
  return changes.length > 0
    ? changes
    : ['Only wording outside the cases, the learning and the statements, or the layout.'];
}

function words(passages: ReportRead['learning']): string {
  return passages.map(({ text }) => text).join(' ');
}

function comings(what: string, before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => `${what} ${one} is new.`),
    ...before.filter((one) => !after.includes(one)).map((one) => `${what} ${one} is gone.`),
  ];
}
