import fc from 'fast-check';

/** A report made up in the shapes of the series: fictional landlords and cases, in words of our own. */
export type MadeReport = {
  readonly month: string;
  readonly year: number;
  readonly shape: 'summary' | 'full';
  readonly themes: readonly MadeTheme[];
  readonly words: HabitWords;
  readonly resources: readonly string[];
};

export type MadeTheme = {
  readonly name: string;
  readonly introduction: readonly string[];
  readonly cases: readonly MadeCase[];
  readonly learning: readonly { readonly heading?: string; readonly text: string }[];
};

export type MadeCase = {
  readonly landlord: string;
  readonly references: readonly { readonly reference: string; readonly unpublished: boolean }[];
  readonly story: readonly string[];
  readonly pence: number | undefined;
  readonly points: readonly string[];
};

/** Which of the series’ habits of wording this report keeps. */
type HabitWords = { readonly list: number; readonly learning: number; readonly statement: number };

/** A piece of a report before it is written in some format. */
export type Piece = {
  readonly as: 'title' | 'heading' | 'paragraph' | 'item' | 'furniture' | 'contents';
  readonly text: string;
  readonly name?: string;
};

const landlords = [
  'Vale and Moor Homes',
  'Northgate Housing Trust',
  'London Borough of Tallow',
  'Birchwell Council',
  'K&R',
  'TENFOLD',
  'Harbour Living',
  'Ashdown District Council',
  'Willow Tree Housing Group',
  'City of Marlow Council',
  'A9Homes',
  'Crane',
];

const themeNames = [
  'Lifts',
  'Draughts and cold',
  'Shared entrances',
  'Noise at night',
  'Gardens',
  'Working with carers',
  'Leaks: finding the source',
  'Keys and security',
];

const introductions = [
  'Many homes depend on this, and residents notice at once when it fails.',
  'We see it more often than we did. It can change how safe people feel.',
  'A landlord that acts early spares everybody a great deal. These complaints show what happens when nobody does.',
];

const lessonsSaid = [
  'Landlords should ask who lives in the home before they decide how soon to come.',
  'Records kept in one place let the next officer see what was promised. They also show what was not done.',
  'Where works will take months, landlords must say so, explain why, and offer something meanwhile.',
  'Telling people what will happen next is a small thing that is very often missed.',
];

const stories = [
  'The repair was reported in the spring and nothing was done until the following winter.',
  'It closed the job twice without anyone visiting. The resident had to begin again each time.',
  'Nobody asked whether the household needed help in the meantime, although the records showed a baby was at home.',
  'Its answer at stage 2 came late and said little about the months before it.',
];

const pointsMade = [
  'Set up one team for these repairs',
  'Written to every household waiting longer than a month',
  'Trained the people who take the calls',
  'Changed how surveyors report what they find',
  'Begun a monthly look at the oldest jobs',
];

const subHeadings = ['Finding the cause', 'Talking to residents', 'Before works begin'];
const resources = [
  'Lifts key topics page',
  'Spotlight report on draughts',
  'Repairs e-learning and workshops (log in required)',
  'Complaint handling guidance',
];

const someOf = (all: readonly string[], least: number, most: number) =>
  fc.subarray([...all], { minLength: least, maxLength: Math.min(most, all.length) });

/** Makes reports; every reference in one is used once. */
export function madeReports(shape: MadeReport['shape']): fc.Arbitrary<MadeReport> {
  const madeCase = fc.record({
    landlord: fc.constantFrom(...landlords),
    references: fc.array(fc.record({ number: fc.nat(99_999), unpublished: fc.boolean() }), {
      minLength: 1,
      maxLength: shape === 'full' ? 1 : 4,
    }),
    story: someOf(stories, 1, 3),
    pence: fc.option(
      fc.integer({ min: 1, max: 20_000 }).map((pounds) => pounds * 100),
      { nil: undefined },
    ),
    points: someOf(pointsMade, 1, 4),
  });
  const learning = fc.tuple(someOf(lessonsSaid, 1, 3), fc.boolean());
  const madeTheme = fc.record({
    introduction: someOf(introductions, 1, 2),
    cases: fc.array(madeCase, { minLength: 1, maxLength: 4 }),
    learning,
  });
  return fc
    .record({
      month: fc.constantFrom('January', 'May', 'July', 'September', 'November'),
      year: fc.integer({ min: 2024, max: 2029 }),
      names: fc.shuffledSubarray(themeNames, { minLength: 1, maxLength: 5 }),
      themes: fc.array(madeTheme, { minLength: 5, maxLength: 5 }),
      words: fc.record({ list: fc.nat(3), learning: fc.nat(3), statement: fc.nat(1) }),
      resources: someOf(resources, 1, 4),
    })
    .map(({ names, themes, ...rest }) => {
      let number = 0;
      return {
        ...rest,
        shape,
        themes: names.map((name, place) => {
          const {
            introduction,
            cases,
            learning: [said, hasHeadings],
          } = themes[place] as (typeof themes)[number];
          return {
            name,
            introduction,
            cases: distinct(cases).map(({ references, ...one }) => ({
              ...one,
              references: references.map(({ number: drawn, unpublished }) => ({
                reference: `20${20 + (drawn % 6)}${String((drawn * 7 + number++ * 37) % 100_000).padStart(5, '0')}`,
                unpublished,
              })),
            })),
            learning: said.map((text, at) => (hasHeadings ? { heading: subHeadings[at] as string, text } : { text })),
          };
        }),
      };
    })
    .filter(({ themes }) => {
      const all = themes.flatMap(({ cases }) =>
        cases.flatMap(({ references }) => references.map(({ reference }) => reference)),
      );
      return new Set(all).size === all.length;
    });
}

function distinct<Case extends { readonly landlord: string }>(cases: readonly Case[]): readonly Case[] {
  return [...new Map(cases.map((one) => [one.landlord, one])).values()];
}

const low = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

/** A report as pieces, in its order. */
export function piecesOf(report: MadeReport): readonly Piece[] {
  const { month, year, themes, words, shape } = report;
  const asterisk = '* Decisions are anonymised. Some decisions are not published where a resident could be recognised.';
  return [
    { as: 'title', text: `Learning from severe maladministration – ${month} ${year}` },
    { as: 'furniture', text: 'Taking the key lessons from our severe maladministration decisions.' },
    ...(shape === 'full' ? contents(themes) : []),
    { as: 'heading', text: shape === 'full' ? 'Introduction' : 'About this report' },
    {
      as: 'paragraph',
      text: 'This report is about what residents rely on every day, and about what they are told when it fails.',
    },
    {
      as: 'paragraph',
      text: 'It brings together complaints from several landlords so that others need not repeat their mistakes.',
    },
    ...themes.flatMap((theme) => (shape === 'full' ? fullTheme(theme, words) : summaryTheme(theme, words))),
    { as: 'heading', text: 'Centre for Learning resources' },
    ...report.resources.map((text) => ({ as: 'item', text }) as const),
    { as: 'paragraph', text: asterisk },
    { as: 'furniture', text: 'www.housing-ombudsman.org.uk' },
  ];
}

function contents(themes: readonly MadeTheme[]): readonly Piece[] {
  return [
    { as: 'heading', text: 'Contents' },
    { as: 'contents', text: 'Introduction\t2' },
    ...themes.map(({ name }, place) => ({ as: 'contents', text: `${name}........ ${place + 3}` }) as const),
  ];
}

const listHeadings = [
  (name: string) => `Cases highlighted in the full report relating to ${name}:`,
  (name: string) => `Cases in the report about ${name}:`,
  () => 'Cases highlighted in the full report:',
  (name: string) => `Other cases in the report that relating to ${name}:`,
];

const learningHeadings = [
  (name: string) => `Learning from ${name}`,
  (name: string) => `Key learning related to ${name}`,
  (name: string) => `Key learning on ${name}`,
  () => 'Key learning for the sector',
];

function summaryTheme({ name, introduction, cases, learning }: MadeTheme, words: HabitWords): readonly Piece[] {
  return [
    { as: 'heading', text: name },
    ...introduction.map((text) => ({ as: 'paragraph', text }) as const),
    { as: 'paragraph', text: (listHeadings[words.list] as (name: string) => string)(low(name)) },
    ...cases.map(
      ({ landlord, references }, place) => ({ as: 'item', text: itemText(landlord, references, place) }) as const,
    ),
    ...learningPieces(name, learning, words),
  ];
}

function itemText(landlord: string, references: MadeCase['references'], place: number): string {
  const written = references.map(({ reference, unpublished }) => `${reference}${unpublished ? '*' : ''}`);
  if (place % 4 === 1) return `${landlord} (${written.join(', ')})`;
  if (place % 4 === 2 && written.length === 1) return `${landlord} ${written[0]})`;
  return `${landlord} ${written.length === 2 ? written.join(' and ') : written.join(', ')}`;
}

function learningPieces(name: string, learning: MadeTheme['learning'], words: HabitWords): readonly Piece[] {
  return [
    { as: 'heading', text: (learningHeadings[words.learning] as (name: string) => string)(low(name)) },
    ...learning.flatMap(({ heading, text }): readonly Piece[] => [
      ...(heading ? [{ as: 'heading', text: heading } as const] : []),
      { as: 'paragraph', text },
    ]),
  ];
}

function fullTheme({ name, introduction, cases, learning }: MadeTheme, words: HabitWords): readonly Piece[] {
  return [
    { as: 'heading', text: name },
    ...introduction.map((text) => ({ as: 'paragraph', text }) as const),
    ...cases.flatMap((one, place) => storyPieces(one, place, words)),
    ...learningPieces(name, learning, words),
  ];
}

function storyPieces(
  { landlord, references, story, pence, points }: MadeCase,
  place: number,
  words: HabitWords,
): readonly Piece[] {
  const [{ reference, unpublished } = { reference: '', unpublished: false }] = references;
  const mark = unpublished ? '*' : '';
  const opening = [
    `${landlord} (${reference}${mark}) failed to act on what it was told.`,
    `In case ${reference}${mark}, we found severe maladministration for how ${landlord} handled the repair.`,
    `We found severe maladministration in case ${reference}${mark} involving ${landlord}.`,
  ][place % 3] as string;
  return [
    { as: 'heading', text: landlord },
    { as: 'paragraph', text: opening, name: landlord },
    ...story.map((text) => ({ as: 'paragraph', text }) as const),
    ...(pence === undefined
      ? []
      : [
          {
            as: 'paragraph',
            text: `We ordered it to pay £${(pence / 100).toLocaleString('en-GB')} in compensation.`,
          } as const,
        ]),
    { as: 'heading', text: words.statement === 0 ? 'Landlord learning statement' : `${landlord} learning statement` },
    ...points.map((text) => ({ as: 'item', text }) as const),
  ];
}
