import { askedWhatIsSafe } from './abuse/asked-what-is-safe.ts';
import { mitigationConsidered } from './abuse/mitigation-considered.ts';
import { safeContact } from './abuse/safe-contact.ts';
import { securityRepairUrgent } from './abuse/security-repair-urgent.ts';
import { supportOffered } from './abuse/support-offered.ts';
import { briefed } from './access/briefed.ts';
import { changeToldEarly } from './access/change-told-early.ts';
import { confirmedAndReminded } from './access/confirmed-and-reminded.ts';
import { missedPutRight } from './access/missed-put-right.ts';
import { neverBlamed } from './access/never-blamed.ts';
import { noAccessWorkedThrough } from './access/no-access-worked-through.ts';
import { noticeAndPreference } from './access/notice-and-preference.ts';
import { alternativeHome as adaptationAlternativeHome } from './adaptations/alternative-home.ts';
import { decisionExplained } from './adaptations/decision-explained.ts';
import { disagreementResolved } from './adaptations/disagreement-resolved.ts';
import { everyLineAnswered } from './adaptations/every-line-answered.ts';
import { feasibility } from './adaptations/feasibility.ts';
import { fundingChased } from './adaptations/funding-chased.ts';
import { informed } from './adaptations/informed.ts';
import { interimMitigation } from './adaptations/interim-mitigation.ts';
import { therapistAtViewing } from './adaptations/therapist-at-viewing.ts';
import { therapistConsidered } from './adaptations/therapist-considered.ts';
import { visitsInPlan } from './adaptations/visits-in-plan.ts';
import { coversEveryFailing } from './apology/covers-every-failing.ts';
import { empathetic } from './apology/empathetic.ts';
import { explainsWhy } from './apology/explains-why.ts';
import { learning } from './apology/learning.ts';
import { noWeaselWords } from './apology/no-weasel-words.ts';
import { notForTheBelief } from './apology/not-for-the-belief.ts';
import { orderedDelivered } from './apology/ordered-delivered.ts';
import { personal } from './apology/personal.ts';
import { regret } from './apology/regret.ts';
import { remedy } from './apology/remedy.ts';
import { rightForm } from './apology/right-form.ts';
import { rightPerson } from './apology/right-person.ts';
import { sincere } from './apology/sincere.ts';
import { takesResponsibility } from './apology/takes-responsibility.ts';
import { timely } from './apology/timely.ts';
import { actionPlan } from './asb/action-plan.ts';
import { audited } from './asb/audited.ts';
import { bothSidesHeard } from './asb/both-sides-heard.ts';
import { caseReviewTold } from './asb/case-review-told.ts';
import { evidenceTaken } from './asb/evidence-taken.ts';
import { impactSeen } from './asb/impact-seen.ts';
import { moveLedByLandlord } from './asb/move-led-by-landlord.ts';
import { partners } from './asb/partners.ts';
import { perpetratorSpokenTo } from './asb/perpetrator-spoken-to.ts';
import { planReviewed } from './asb/plan-reviewed.ts';
import { riskAgainOnNewIncident } from './asb/risk-again-on-new-incident.ts';
import { riskAssessed as asbRiskAssessed } from './asb/risk-assessed.ts';
import { riskLookedAtAgain } from './asb/risk-looked-at-again.ts';
import { safeTonight } from './asb/safe-tonight.ts';
import { triaged as asbTriaged } from './asb/triaged.ts';
import { vulnerabilityAssessed } from './asb/vulnerability-assessed.ts';
import { inspected } from './asbestos/inspected.ts';
import { optionsTold } from './asbestos/options-told.ts';
import { planAndReview } from './asbestos/plan-and-review.ts';
import { adjustmentAgreed } from './circumstances/adjustment-agreed.ts';
import { adjustmentUsed } from './circumstances/adjustment-used.ts';
import { communicationPlan } from './circumstances/communication-plan.ts';
import { healthWorsens } from './circumstances/health-worsens.ts';
import { keptInContact } from './circumstances/kept-in-contact.ts';
import { priorityFollowsRisk } from './circumstances/priority-follows-risk.ts';
import { professionalEvidence } from './circumstances/professional-evidence.ts';
import { riskAssessed } from './circumstances/risk-assessed.ts';
import { riskReviewed } from './circumstances/risk-reviewed.ts';
import { riskToLife } from './circumstances/risk-to-life.ts';
import { safeguarding } from './circumstances/safeguarding.ts';
import { watchedLookedAtAgain } from './circumstances/watched-looked-at-again.ts';
import { acknowledged } from './complaints/acknowledged.ts';
import { acknowledged2022 } from './complaints/acknowledged-2022.ts';
import { actionsTracked } from './complaints/actions-tracked.ts';
import { delayApologised } from './complaints/delay-apologised.ts';
import { differentReviewer } from './complaints/different-reviewer.ts';
import { escalatedWhenAsked } from './complaints/escalated-when-asked.ts';
import { everyPointAnswered } from './complaints/every-point-answered.ts';
import { extensionProper } from './complaints/extension-proper.ts';
import { noChasing } from './complaints/no-chasing.ts';
import { ombudsmanEvidence } from './complaints/ombudsman-evidence.ts';
import { recognised } from './complaints/recognised.ts';
import { recordsSupportResponse } from './complaints/records-support-response.ts';
import { repairGoesOn } from './complaints/repair-goes-on.ts';
import { responseComplete } from './complaints/response-complete.ts';
import { stage1Answered } from './complaints/stage-1-answered.ts';
import { stage1Answered2022 } from './complaints/stage-1-answered-2022.ts';
import { stage2Answered } from './complaints/stage-2-answered.ts';
import { stage2Answered2022 } from './complaints/stage-2-answered-2022.ts';
import { complaintAccepted } from './conduct/complaint-accepted.ts';
import { dataMisuse } from './conduct/data-misuse.ts';
import { meetingSafe } from './conduct/meeting-safe.ts';
import { noContact } from './conduct/no-contact.ts';
import { investigated } from './discrimination/investigated.ts';
import { reportedUp } from './discrimination/reported-up.ts';
import { alternativeHome } from './hazards/alternative-home.ts';
import { attemptsRecorded } from './hazards/attempts-recorded.ts';
import { emergency24h } from './hazards/emergency-24h.ts';
import { furtherWorks } from './hazards/further-works.ts';
import { healthOfHousehold } from './hazards/health-of-household.ts';
import { investigate } from './hazards/investigate.ts';
import { keepInformed } from './hazards/keep-informed.ts';
import { makeSafe } from './hazards/make-safe.ts';
import { triaged } from './hazards/triaged.ts';
import { writtenSummary } from './hazards/written-summary.ts';
import { enforceWhenDue } from './homeowners/enforce-when-due.ts';
import { responsibilityDecided } from './homeowners/responsibility-decided.ts';
import { section20 } from './homeowners/section-20.ts';
import { structureDamage } from './homeowners/structure-damage.ts';
import { didItWork } from './learning/did-it-work.ts';
import { recorded } from './learning/recorded.ts';
import { shared } from './learning/shared-with-staff.ts';
import type { Lesson } from './lesson.ts';
import { afterViolence } from './moves/after-violence.ts';
import { commitment } from './moves/commitment.ts';
import { considered } from './moves/considered.ts';
import { fitsTheFamily } from './moves/fits-the-family.ts';
import { medicalEvidence } from './moves/medical-evidence.ts';
import { paidUntil } from './moves/paid-until.ts';
import { refusalHandled } from './moves/refusal-handled.ts';
import { returnDate } from './moves/return-date.ts';
import { reviewed } from './moves/reviewed.ts';
import { stillSuits } from './moves/still-suits.ts';
import { told } from './moves/told.ts';
import { complied } from './orders/complied.ts';
import { causeAndTreatment } from './pests/cause-and-treatment.ts';
import { handoverCheck } from './records/handover-check.ts';
import { householdKnown } from './records/household-known.ts';
import { knownBeforeLetting } from './records/known-before-letting.ts';
import { promiseKept } from './records/promise-kept.ts';
import { requestAnswered } from './records/request-answered.ts';
import { writtenWhenItHappened } from './records/written-when-it-happened.ts';
import { considered as redreConsidered } from './redress/considered.ts';
import { paid } from './redress/paid.ts';
import { proportionate } from './redress/proportionate.ts';
import { cutOffIsEmergency } from './repairs/cut-off-is-emergency.ts';
import { findingsBecomeWorks } from './repairs/findings-become-works.ts';
import { fixedMeansConfirmed } from './repairs/fixed-means-confirmed.ts';
import { inspectPromptly } from './repairs/inspect-promptly.ts';
import { noEndlessInspections } from './repairs/no-endless-inspections.ts';
import { outOfPocket } from './repairs/out-of-pocket.ts';
import { plannedWorksOverridden } from './repairs/planned-works-overridden.ts';
import { policyTimescale } from './repairs/policy-timescale.ts';
import { sourceNextDoor } from './repairs/source-next-door.ts';
import { temporaryFix } from './repairs/temporary-fix.ts';
import { tooLong } from './repairs/too-long.ts';
import { visitsEscalate } from './repairs/visits-escalate.ts';
import { wholeCause } from './repairs/whole-cause.ts';
import { worksDated } from './repairs/works-dated.ts';
import { whoElse } from './wider/who-else.ts';

/** Every lesson, in the order an officer meets them. */
export const lessons: readonly Lesson[] = [
  alternativeHome,
  attemptsRecorded,
  emergency24h,
  furtherWorks,
  healthOfHousehold,
  investigate,
  keepInformed,
  makeSafe,
  triaged,
  writtenSummary,
  cutOffIsEmergency,
  findingsBecomeWorks,
  fixedMeansConfirmed,
  inspectPromptly,
  noEndlessInspections,
  outOfPocket,
  plannedWorksOverridden,
  policyTimescale,
  sourceNextDoor,
  temporaryFix,
  tooLong,
  visitsEscalate,
  wholeCause,
  worksDated,
  briefed,
  changeToldEarly,
  confirmedAndReminded,
  missedPutRight,
  neverBlamed,
  noAccessWorkedThrough,
  noticeAndPreference,
  adjustmentAgreed,
  adjustmentUsed,
  communicationPlan,
  healthWorsens,
  keptInContact,
  priorityFollowsRisk,
  professionalEvidence,
  riskAssessed,
  riskReviewed,
  riskToLife,
  safeguarding,
  watchedLookedAtAgain,
  mitigationConsidered,
  securityRepairUrgent,
  askedWhatIsSafe,
  safeContact,
  supportOffered,
  actionPlan,
  caseReviewTold,
  evidenceTaken,
  // Before what is a part of it: what one assessment does is shown under this.
  asbRiskAssessed,
  impactSeen,
  moveLedByLandlord,
  partners,
  perpetratorSpokenTo,
  planReviewed,
  riskAgainOnNewIncident,
  riskLookedAtAgain,
  safeTonight,
  asbTriaged,
  audited,
  bothSidesHeard,
  vulnerabilityAssessed,
  complaintAccepted,
  dataMisuse,
  meetingSafe,
  noContact,
  investigated,
  reportedUp,
  afterViolence,
  commitment,
  considered,
  fitsTheFamily,
  medicalEvidence,
  paidUntil,
  refusalHandled,
  returnDate,
  reviewed,
  stillSuits,
  told,
  adaptationAlternativeHome,
  decisionExplained,
  disagreementResolved,
  everyLineAnswered,
  feasibility,
  fundingChased,
  informed,
  interimMitigation,
  therapistAtViewing,
  therapistConsidered,
  visitsInPlan,
  inspected,
  optionsTold,
  planAndReview,
  causeAndTreatment,
  enforceWhenDue,
  responsibilityDecided,
  section20,
  structureDamage,
  handoverCheck,
  householdKnown,
  knownBeforeLetting,
  promiseKept,
  requestAnswered,
  writtenWhenItHappened,
  acknowledged2022,
  acknowledged,
  actionsTracked,
  differentReviewer,
  escalatedWhenAsked,
  everyPointAnswered,
  extensionProper,
  noChasing,
  ombudsmanEvidence,
  recognised,
  recordsSupportResponse,
  repairGoesOn,
  responseComplete,
  stage1Answered2022,
  stage1Answered,
  stage2Answered2022,
  stage2Answered,
  coversEveryFailing,
  delayApologised, // after the one that asks for it too: of two for one deed the first is shown
  empathetic,
  explainsWhy,
  learning,
  noWeaselWords,
  notForTheBelief,
  orderedDelivered,
  personal,
  regret,
  remedy,
  rightForm,
  rightPerson,
  sincere,
  takesResponsibility,
  timely,
  redreConsidered,
  paid,
  proportionate,
  complied,
  recorded,
  whoElse,
  didItWork,
  shared,
];
