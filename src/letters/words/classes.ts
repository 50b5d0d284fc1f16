/** Classes of word that several families of wording ask about, by what they mean. */

/** What goes wrong, by its name: ‘errors’, ‘a lapse’, ‘shortcomings’. */
export const wrongs =
  '(?:delays?|failings?|failures?|errors?|mistakes?|shortcomings?|breakdowns?|lapses?|gaps?|confusion|omissions?|oversights?|inconsistenc\\w+|inaccurac\\w+|discrepanc\\w+|miscommunications?|mix-?ups?|muddles?|slippage|inefficienc\\w+|weakness\\w*|deficienc\\w+|backlogs?|irregularit\\w+|hold-?ups?|setbacks?|missed opportunit\\w+|lack of|absence of|poor communication)';

/** Verbs that come to no good, as participle or past: what was done badly, or undone. */
export const doneBadly =
  '(?:mis(?!sed out)\\w+ed|misread|misled|mistaken|missed|lost|delayed|ignored|neglected|forgotten|disregarded|cancelled|refused|botched|damaged|breached|broken|disclosed|dropped|denied|dismissed|disbelieved|downplayed|rejected|sidelined|excluded|rushed|deleted|destroyed|wasted|discontinued|abandoned|failed|overlooked|overrun|overcharged|underestimated|understated|undercharged|underpaid|mishandled|stalled|skipped|muddled|confused|duplicated|mangled|bungled|withheld|inflated|exaggerated)';

/** That it was done so without meaning to, or badly. */
export const amiss =
  '(?:inadvertently|accidentally|mistakenly|erroneously|unnecessarily|prematurely|poorly|badly|wrongly|incorrectly|inadequately|unfairly|carelessly|improperly|unlawfully|unreasonably|repeatedly|insufficiently|unintentionally|regrettably)';

/** What hurts, by the name people give the feeling. */
export const feelings =
  '(?:upset|distress|worry|worries|hurt|offence|harm|inconvenience|anxiety|frustration|stress|trouble|pain|embarrassment|confusion|concern|alarm|discomfort|annoyance|disappointment|hardship|disturbance|disruption|fear|anger|misunderstanding)';

/** Those who work for a landlord, and whom it answers for. */
export const workers =
  '(?:(?:sub-?)?contractors?|operatives?|officers?|surveyors?|engineers?|plumbers?|electricians?|glaziers?|roofers?|carpenters?|joiners?|plasterers?|decorators?|gardeners?|fitters?|tradesm[ae]n|caretakers?|concierges?|wardens?|cleaners?|colleagues?|managers?|supervisors?|employees?|workers?|agents?|agency|agencies|firms?|suppliers?|providers?|operators?|partners?|manufacturers?|company|companies|builders?|developers?|freeholders?|investigators?|handlers?|advisers?|advisors?|assistants?|administrators?|coordinators?|interpreters?|translators?|receptionists?|inspectors?|consultants?|architects?|solicitors?|lawyers?|legal team|staff|staff members?|team members?|members? of (?:our |the |my )?(?:staff|team)|individuals?|(?:call|contact) centre|help ?desk|person (?:you spoke to|concerned|responsible)|representatives?|reps?|drivers?|installers?|scaffolders?|technicians?|painters?|locksmiths?|clerks?|secretar(?:y|ies)|planners?|schedulers?|directors?|trainers?|lads|crews?|bloke|guys?|lady|temps?|trainees?|apprentices?|starters?|recruits?|predecessors?|it department|planning department)';

/** Words anybody uses of anything: where an apology has no others, it is for nothing in particular. */
const vague = new Set(
  'situation situations circumstance circumstances matter matters issue issues problem problems difficult difficulty difficulties trouble troubles event events incident incidents experience experiences experienced experiencing position affair affairs outcome thing things everything anything all above complaint complained concern concerns contents part whole inconvenience inconveniences hassle bother ordeal saga journey business happening happened happen happens occurred occur occurs arose arisen gone going been having had has have faced facing face suffered endured encountered described raised mentioned detailed outlined caused come came turned turn out reached point way how what this that it these those which through over past last recent recently current currently ongoing late lately time times year years months weeks hard tough rotten awful terrible dreadful miserable rough upheaval challenging bad poor upsetting unsettling process process service trying stage so far here there one lot much very really truly deeply again once you your yours yourself family household we our us i my me the a an any some such of for about in on at with to from by as and or be is are was were do did does not they felt find found may might could would must through regarding respect concerning surrounding since during letter email find wish continue continued panned deal dealing worked working ended ending stand stands lately unfolded unfold unfolding handled dealt aspect aspects occasion case cases today need needed felt so extremely quite rather people anyone everyone someone something deeply genuinely events'.split(
    ' ',
  ),
);

/** Whether words say nothing that could not be said of anything: none at all, or only the vaguest. */
export function areVague(said: string): boolean {
  const words = said.split(' ').filter((word) => /^[a-z£\d]/.test(word));
  return words.length > 0 && words.every((word) => vague.has(word));
}
