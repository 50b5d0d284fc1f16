import { topicsDone, topicsTold } from '../../src/record/weighing/topics.ts';
import { weighsAs } from '../../src/record/weighing/weighing.ts';
import { judge, sayJudged } from './judging.ts';
import { readLines } from './lines.ts';

/** How well each topic is heard in the lines kept aside, which nothing was learned from. */
const [told, done] = [readLines('told', 'kept aside'), readLines('done', 'kept aside')];
process.stdout.write(
  `${sayJudged([
    ...topicsTold.map((topic) => judge(topic, told, weighsAs)),
    ...topicsDone.map((topic) => judge(topic, done, weighsAs)),
  ])}\n`,
);
