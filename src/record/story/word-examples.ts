import type { NeedGroup } from '../household/need.ts';
import type { ProblemTrait } from '../problems/problem-words.ts';

/** Words that put a need in each group, for docs/words.md: a few of very many. Held to `groupsOf` by a test. */
export const needExamples: Readonly<Record<Exclude<NeedGroup, 'other need'>, readonly string[]>> = {
  baby: ['baby', 'newborn', 'toddler'],
  child: ['child', 'daughter', 'teenager', 'school age'],
  'old age': ['elderly', 'pensioner', 'frail'],
  pregnancy: ['pregnant', 'expecting a baby'],
  breathing: ['asthma', 'COPD', 'lung disease', 'uses oxygen'],
  'weak immune system': ['cancer', 'chemotherapy', 'transplant'],
  'mental health': ['anxiety', 'depression', 'PTSD', 'panic attacks'],
  'moving about': ['wheelchair', 'cannot manage steps', 'arthritis', 'walking frame'],
  disability: ['disabled', 'cerebral palsy', 'epilepsy'],
  'long illness': ['diabetes', 'heart condition', 'eczema', 'terminal illness'],
  'sight or hearing': ['blind', 'deaf', 'hearing loss'],
  'autism or learning': ['autistic', 'ADHD', 'dementia', 'learning disability'],
  'abuse or trauma': ['abuse survivor', 'domestic violence', 'trauma', 'harassment'],
  'risk of self-harm': ['suicidal', 'self-harm'],
  'loss or hardship': ['bereaved', 'homeless', 'asylum', 'addiction'],
  'language or reading': ['interpreter', 'large print', 'cannot read English', 'Braille'],
  faith: ['prayer times', 'Muslim', 'Sabbath'],
  'times or contact': ['email only', 'mornings', 'works nights'],
};

/** Words that give a problem each of its traits, for docs/words.md: a few of very many. Held to `traitsOf` by a test. */
export const problemExamples: Readonly<Record<ProblemTrait, readonly string[]>> = {
  'cut off': ['cannot leave the home', 'cannot use the stairs', 'trapped', 'locked out'],
  'no heating or hot water': ['no heating', 'no hot water', 'boiler broken'],
  'smoke, fire or gas': ['smoke in the home', 'smell of gas', 'carbon monoxide'],
  'no water, power or toilet': ['no water', 'no electricity', 'only toilet blocked', 'sewage'],
  'lift out of order': ['lift broken', 'lift out of order'],
  safety: ['window', 'roof', 'ceiling', 'stairs', 'wiring'],
  security: ['front door', 'lock', 'door entry'],
  'damp or mould': ['damp', 'mould', 'condensation'],
  leak: ['leak', 'water coming in', 'burst pipe'],
  pests: ['rats', 'mice', 'cockroaches', 'bed bugs'],
  asbestos: ['asbestos'],
  cold: ['excess cold', 'draughts'],
  heat: ['excess heat', 'overheating'],
  structure: ['structural crack', 'subsidence', 'collapse'],
  electrics: ['electrics', 'sockets', 'sparks'],
  falls: ['steps', 'stairs', 'handrail', 'uneven'],
};
