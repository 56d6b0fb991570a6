import type { Viewer } from '#backend/identity/viewer'
import type { Hint, LiveTopic } from '#domain/live/hint'

type Audience = (viewer: Viewer, unitId: string | null) => boolean

const everyone: Audience = () => true
const centre: Audience = (viewer) => viewer.isCentre
const auditors: Audience = (viewer) => viewer.may('readAudit')
const peopleManagers: Audience = (viewer) => viewer.may('managePeople')
const refunds: Audience = (viewer) => viewer.may('readRefunds')
const consentRequests: Audience = (viewer) => viewer.may('answerConsent')
const seasonManagers: Audience = (viewer) => viewer.may('manageSeasons')
/** Rows without a unit are the centre’s. */
const ofUnit = (sees: (viewer: Viewer, unitId: string) => boolean): Audience => {
  return (viewer, unitId) => (unitId ? sees(viewer, unitId) : viewer.isCentre)
}
const unit = ofUnit((viewer, unitId) => viewer.sees(unitId))
const papers = ofUnit((viewer, unitId) => viewer.seesPapersOf(unitId))
/** The outbox, and the letters of a unit on its page. */
const letters: Audience = (viewer, unitId) =>
  viewer.may('readLetters') || (unitId !== null && viewer.seesPapersOf(unitId))
const course = ofUnit((viewer, unitId) => viewer.mayAt('readCourse', unitId))
const students = ofUnit((viewer, unitId) => viewer.mayAt('readStudents', unitId))
const roster = ofUnit((viewer, unitId) => viewer.mayAt('keepRoster', unitId))
const errata = ofUnit((viewer, unitId) => viewer.mayAt('readErrata', unitId))
const photos = ofUnit((viewer, unitId) => viewer.seesPhotosOf(unitId))
const packages = ofUnit((viewer, unitId) => viewer.mayAt('downloadPhotos', unitId))
const kiosks = ofUnit((viewer, unitId) => viewer.mayAt('runKiosks', unitId))
const waivers = ofUnit((viewer, unitId) => viewer.mayAt('waivePayments', unitId))
const judged = ofUnit((viewer, unitId) => viewer.mayAt('judgePhotos', unitId))

/** Who may hear of changes: whoever may read the rows. */
const AUDIENCE: Record<LiveTopic, Audience> = {
  audit_entries: auditors,
  batch_items: students,
  batches: students,
  calendar_versions: centre,
  capture_codes: roster,
  capture_locks: students,
  chsi_returns: course,
  city_windows: centre,
  class_confirmations: students,
  classes: students,
  collectors: seasonManagers,
  code_conflicts: roster,
  colleges: students,
  consent_requests: consentRequests,
  documents: papers,
  download_letters: course,
  downloads: packages,
  engine: everyone,
  errata,
  errata_rounds: errata,
  feedback_forms: course,
  form_prints: course,
  grants: peopleManagers,
  jobs: everyone,
  kiosks,
  layout_versions: students,
  list_imports: students,
  mail_templates: centre,
  memo_rows: course,
  memos: course,
  orders: waivers,
  outbox_messages: letters,
  packages,
  payment_waivers: waivers,
  photo_claims: judged,
  photo_decisions: photos,
  photo_exemptions: judged,
  photo_limits: centre,
  photo_recheck_photos: centre,
  photo_rechecks: centre,
  photo_verdicts: photos,
  photos,
  proof_marks: students,
  refunds,
  regions: centre,
  rounds: unit,
  season_clock: everyone,
  // Written at the publication: until then a school does not see that its unit is in a season.
  season_starts: unit,
  season_units: centre,
  seasons: centre,
  student_absences: students,
  student_counts: unit,
  students,
  tasks: unit,
  unit_codes: centre,
  unit_day_counts: unit,
  unit_deadlines: papers,
  unit_expectations: roster,
  unit_progress: unit,
  unit_steps: papers,
  units: unit,
  users: peopleManagers,
}

/** May this viewer hear of the change? */
export const mayHear = (viewer: Viewer, { topic, unitId }: Hint) => AUDIENCE[topic](viewer, unitId)
