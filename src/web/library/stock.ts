import type { Lesson } from '../../lessons/lesson.ts';
import { capital } from '../../library/capital.ts';
import { sayCitation } from '../../library/citation.ts';
import { publishedCases } from '../../library/published-cases.ts';
import { reportOf, reports, sayMonth } from '../../library/reports.ts';
import type { Story } from '../../record/story/story.ts';
import type { Piece } from '../../store/library/pieces.ts';
import type { Stock } from '../../store/library/stock.ts';
import { familyTitle } from '../lessons/list.ts';

/** What Putright knows without any report's text: its lessons, the cases the reports name, and what they teach, in our own words. */
export function stockOf(lessons: readonly Lesson[], stories: readonly Story[]): Stock {
  return { lessons: piecesOfLessons(lessons), published: [...piecesOfCases(stories), ...piecesOfLearning()] };
}

function piecesOfLessons(lessons: readonly Lesson[]): readonly Piece[] {
  const latest = new Map(
    lessons.toSorted((one, other) => one.appliesFrom - other.appliesFrom).map((lesson) => [lesson.id, lesson]),
  );
  return [...latest.values()].map(({ id, title, why, cites }) => ({
    piece: `lesson/${id}`,
    sort: 'lesson',
    lesson: id,
    title,
    // By what it is about, and by the law or report it rests on, as well as by its own words.
    body: [
      why,
      ...cites.map((citation) => `${citation.says} (${sayCitation(citation)})`),
      familyTitle(id.split('/')[0] ?? ''),
    ].join('\n'),
  }));
}

function piecesOfCases(stories: readonly Story[]): readonly Piece[] {
  const told = new Map(stories.map((story) => [story.name, story]));
  return publishedCases.map(({ reference, landlord, asPrinted, report, themes }) => {
    const story = told.get(reference);
    return {
      piece: `published/case/${reference}`,
      sort: 'case',
      reference,
      knownAs: landlord,
      themes: themes.map(named),
      result: 'severe maladministration',
      year: reportOf(report).year,
      title: `${asPrinted} ${reference}`,
      body: [story?.title, capital(themes.join(', '))].filter((words) => words !== undefined).join('. '),
    };
  });
}

function piecesOfLearning(): readonly Piece[] {
  return reports.flatMap((report) =>
    Object.entries(report.learning).map(([theme, learning]) => ({
      piece: `published/learning/${report.id}/${theme}`,
      sort: 'learning',
      themes: theme === 'introduction' ? [] : [named(theme)],
      year: report.year,
      title:
        theme === 'introduction'
          ? `What ${sayMonth(report)} teaches, in our words`
          : `${named(theme)}: learning in our words (${sayMonth(report)})`,
      body: learning,
    })),
  );
}

function named(theme: string): string {
  return capital(theme);
}
