import { isActName } from '../season/act_rules.js'
import { ACT_RIGHTS } from './act_rights.js'
import { COLLECTOR_RIGHTS } from './collector_rights.js'
import { CONSENT_RIGHTS } from './consent_rights.js'
import { CAPTURE_RIGHTS } from './capture_rights.js'
import { KIOSK_RIGHTS } from './kiosk_rights.js'
import { LOCK_RIGHTS } from './lock_rights.js'
import { DOWNLOAD_LETTER_RIGHTS } from './download_letter_rights.js'
import { FEEDBACK_FORM_RIGHTS } from './feedback_form_rights.js'
import { PHONE_RIGHTS } from './phone_rights.js'
import { PACKAGE_RIGHTS } from './package_rights.js'
import { STUDENT_NOTICE_RIGHTS } from './student_notice_rights.js'
import { PAYMENT_RIGHTS } from './payment_rights.js'
import { PROOFREADING_RIGHTS } from './proofreading_rights.js'
import { all, everybody, ofClass, ofCollege, own, unit, type RouteRight } from './right_lines.js'

export type { RouteRight, Whose } from './right_lines.js'

/** The right to what a parameter names: an act (`ACT_RIGHTS`), or a list (`GET /api/{list}`). */
export type NamedRight = { act: string } | { list: string }

/**
 * Every route with who may use it, on whose data. The web process does not start with a route that is not
 * here, nor with a line whose route is gone; `rights_matrix.spec.ts` asks every route as everybody.
 */
export const ROUTE_RIGHTS: Readonly<Record<string, RouteRight | NamedRight>> = {
  // identity
  'POST /api/session': { may: 'anybody', of: 'self' },
  'GET /api/session': own,
  'PATCH /api/session': own,
  'DELETE /api/session': own,
  'PUT /api/session/password': own,
  'POST /api/session/confirmation': own,
  'GET /api/session/second_factor': own,
  'POST /api/session/second_factor': own,
  'PUT /api/session/second_factor': own,
  'DELETE /api/session/second_factor': own,
  'POST /api/session/recovery_codes': own,
  'GET /api/session/ways': { may: 'anybody', of: 'none' },
  'POST /api/session/provider': { may: 'anybody', of: 'none' },
  'GET /api/session/provider/return': { may: 'anybody', of: 'self' },
  'POST /api/session/provider/code': { may: 'anybody', of: 'self' },
  'GET /api/session/identity': own,
  'DELETE /api/session/identity': own,
  'GET /api/sessions': own,
  'DELETE /api/sessions': own,
  'DELETE /api/sessions/:id': own,

  // seasons
  'GET /api/presets': everybody,
  'GET /api/seasons': unit('readUnits'),
  'POST /api/seasons': all('manageSeasons'),
  'GET /api/seasons/:id': all('readCentre'),
  'PUT /api/seasons/:id': { ...all('manageSeasons'), phase: 'draft' },
  'DELETE /api/seasons/:id': { ...all('manageSeasons'), phase: 'draft' },
  'GET /api/seasons/:id/rules': unit('readUnits'),
  'GET /api/seasons/:id/publication': all('manageSeasons'),
  'POST /api/seasons/:id/publish': { ...all('manageSeasons'), phase: 'draft' },
  'POST /api/seasons/:id/units': { ...all('planSeasons'), phase: 'draft' },
  'GET /api/seasons/:id/windows': all('readCentre'),
  'POST /api/seasons/:id/windows': { ...all('planSeasons'), phase: 'draft' },
  'GET /api/seasons/:id/calendars/:calendarId': all('readCentre'),
  'POST /api/seasons/:id/calendars/:calendarId': all('manageSeasons'),
  'GET /api/season_units': unit('readUnits'),
  'POST /api/season_units/reminders': all('remindSchools'),
  'POST /api/season_units/reminders/preview': all('remindSchools'),
  'GET /api/season_units/:id': unit('readUnits'),
  // Of a unit, a college or a class, by the grant (`rosterSight`).
  'GET /api/season_units/:id/progress': unit('readUnits'),
  'GET /api/season_units/:id/memo': unit('readCourse'),
  'POST /api/season_units/:id/memos': { ...unit('answerForSchool'), phase: 'open' },
  'POST /api/season_units/:id/memo_prints': { ...unit('answerForSchool'), phase: 'open' },
  // Of papers, everybody gets the parts that are theirs (`PAPER_PARTS`).
  'GET /api/season_units/:id/timeline': unit('seePapers'),
  'GET /api/season_units/:id/deadlines': unit('seePapers'),
  'GET /api/season_units/:id/day_counts': unit('readUnits'),
  'PUT /api/season_units/:id/day_counts/:day': { ...unit('countDays'), phase: 'open' },
  // What an act decides on is for whoever may do it.
  'GET /api/season_units/:id/decisions/:act': { act: 'act' },
  'POST /api/season_units/:id/acts/:act': { act: 'act' },
  'GET /api/calendars': all('readCentre'),
  'GET /api/calendars/:id': all('readCentre'),
  'POST /api/calendars': all('manageSeasons'),
  'POST /api/calendars/preview': all('manageSeasons'),
  'GET /api/tasks': unit('readUnits'),
  'GET /api/engine': everybody,

  // units
  'GET /api/units': all('readCentre'),
  'POST /api/units': all('planSeasons'),
  'GET /api/units/:id': all('readCentre'),
  'PUT /api/units/:id': all('planSeasons'),
  'GET /api/regions': all('readCentre'),
  'POST /api/regions': all('planSeasons'),
  'GET /api/regions/:id': all('readCentre'),
  'PUT /api/regions/:id': all('manageSeasons'),
  'PUT /api/regions/:id/contact': all('manageSeasons'),
  'GET /api/centre_people': all('manageSeasons'),

  // people
  'POST /api/session/forgotten': { may: 'anybody', of: 'self' },
  'POST /api/invitations/check': { may: 'anybody', of: 'self' },
  'POST /api/invitations/acceptance': { may: 'anybody', of: 'self' },
  'GET /api/people': all('managePeople'),
  'POST /api/people': all('managePeople'),
  'POST /api/people/sheet': all('managePeople'),
  'GET /api/people/:id': all('managePeople'),
  'PUT /api/people/:id': all('managePeople'),
  'POST /api/people/:id/grants': all('managePeople'),
  'PUT /api/people/:id/grants': all('managePeople'),
  'PUT /api/people/:id/disabled': all('managePeople'),
  'DELETE /api/people/:id/second_factor': all('managePeople'),
  'POST /api/people/:id/successor': all('managePeople'),
  'POST /api/people/:id/invitation': all('managePeople'),

  // of the own school: the people of its colleges, and class teachers
  'GET /api/school_people': unit('inviteOwnPeople'),
  'POST /api/school_people': unit('inviteOwnPeople'),
  'POST /api/school_people/sheet': unit('inviteOwnPeople'),
  'PUT /api/school_people/:id/grants': ofCollege('inviteOwnPeople'),
  'POST /api/school_people/:id/invitation': ofCollege('inviteOwnPeople'),

  ...CAPTURE_RIGHTS,
  ...LOCK_RIGHTS,
  ...PHONE_RIGHTS,
  ...KIOSK_RIGHTS,
  ...PROOFREADING_RIGHTS,
  ...DOWNLOAD_LETTER_RIGHTS,
  ...FEEDBACK_FORM_RIGHTS,
  ...PACKAGE_RIGHTS,
  ...COLLECTOR_RIGHTS,
  ...PAYMENT_RIGHTS,
  ...STUDENT_NOTICE_RIGHTS,
  ...CONSENT_RIGHTS,

  // chsi
  'GET /api/season_units/:id/chsi_returns': unit('readCourse'),
  'POST /api/season_units/:id/chsi_returns': all('registerChsiReturns'),
  'POST /api/chsi_returns/:id/resolution': all('registerChsiReturns'),

  // roster: a unit, a college or a class, by the grant (`rosterSight`)
  'GET /api/students': ofClass('readStudents'),
  'POST /api/students': { ...unit('keepRoster'), phase: 'open' },
  'POST /api/students/search': ofClass('readStudents'),
  'GET /api/students/:id': ofClass('readStudents'),
  'PUT /api/students/:id': { ...ofClass('keepRoster'), phase: 'open' },
  'POST /api/students/:id/absences': { ...ofClass('markAbsences'), phase: 'open' },
  'POST /api/student_absences/:id/end': { ...ofClass('markAbsences'), phase: 'open' },
  'GET /api/colleges': ofCollege('readStudents'),
  'POST /api/colleges': unit('keepRoster'),
  'GET /api/colleges/:id': ofCollege('readStudents'),
  'PUT /api/colleges/:id': ofCollege('keepRoster'),
  'GET /api/classes': ofClass('readStudents'),
  'POST /api/classes': { ...unit('keepRoster'), phase: 'open' },
  'GET /api/classes/:id': ofClass('readStudents'),
  'PUT /api/classes/:id': { ...ofClass('keepRoster'), phase: 'open' },
  'DELETE /api/classes/:id': { ...ofClass('keepRoster'), phase: 'open' },
  'POST /api/classes/:id/absences': { ...ofClass('markAbsences'), phase: 'open' },
  'POST /api/classes/:id/absences/end': { ...ofClass('markAbsences'), phase: 'open' },
  'GET /api/season_units/:id/expectations': unit('keepRoster'),
  'POST /api/season_units/:id/expectations': { ...unit('keepRoster'), phase: 'open' },

  // photos
  'GET /api/photos': ofClass('seePhotos'),
  'GET /api/waiting_work': unit('readUnits'),
  'GET /api/photos/:id': ofClass('seePhotos'),
  'GET /api/wall': ofClass('seePhotos'),
  'GET /api/wall/counts': ofClass('seePhotos'),
  'GET /api/wall/rules': ofClass('seePhotos'),
  // Of a unit, a college or a class, by the grant (`rosterSight`).
  'GET /api/season_units/:id/today': unit('seePhotos'),
  // Ids of others are left out, and so are those of archived seasons.
  'POST /api/photos/looks': ofClass('seePhotos'),
  'POST /api/photo_acts/:id/undo': { ...ofClass('seePhotos'), phase: 'open' },
  'PUT /api/photos/:id/presence': ofClass('seePhotos'),
  'GET /api/season_units/:id/reset_reasons': unit('judgePhotos'),
  'POST /api/season_units/:id/reset_preview': unit('judgePhotos'),
  'GET /api/season_units/:id/photo_resets': unit('judgePhotos'),
  'POST /api/season_units/:id/photo_resets': { ...unit('judgePhotos'), phase: 'open' },
  // Which of them are open to whom is in `MOVES.by`.
  'POST /api/photos/:id/decisions': { ...ofClass('seePhotos'), phase: 'open', notOwn: true },
  'POST /api/photos/:id/retakes': { ...unit('handInPhotos'), phase: 'open' },
  'POST /api/photos/:id/appeals': { ...unit('handInPhotos'), phase: 'open' },
  'POST /api/photos/:id/exemptions': { ...unit('judgePhotos'), phase: 'open' },
  'POST /api/photos/:id/match': { ...unit('judgePhotos'), phase: 'open' },
  'POST /api/photos/:id/swap': { ...unit('judgePhotos'), phase: 'open' },
  'POST /api/photos/:id/discard': { ...unit('judgePhotos'), phase: 'open' },
  // Finished pictures by hand are up to the centre.
  'POST /api/photos/:id/crops': { ...all('reviewPhotos'), phase: 'open' },
  'POST /api/photos/:id/own_products': { ...all('reviewPhotos'), phase: 'open' },
  'POST /api/photos/:id/automatic_products': { ...all('reviewPhotos'), phase: 'open' },
  'POST /api/students/:id/exemptions': { ...unit('judgePhotos'), phase: 'open' },
  'POST /api/students/:id/merge': { ...unit('keepRoster'), phase: 'open' },
  // Only whoever may see photos; each reading is in the audit.
  'GET /api/exemptions/:id': unit('judgePhotos'),
  'GET /api/photos/:id/:kind': ofClass('seePhotos'),
  'POST /api/season_units/:id/photos': { ...unit('handInPhotos'), phase: 'open' },
  'POST /api/season_units/:id/photos/known': unit('handInPhotos'),
  'POST /api/season_units/:id/students/resolve': unit('handInPhotos'),
  'POST /api/season_units/:id/photo_uploads': { ...unit('handInPhotos'), phase: 'open' },
  'PUT /api/photo_uploads/:id': own,
  'GET /api/seasons/:id/photo_limits': all('readCentre'),
  'POST /api/seasons/:id/photo_limits': all('changeLimits'),
  'POST /api/seasons/:id/photo_limits/preview': all('previewLimits'),
  'POST /api/photo_limits/:id/approval': { ...all('changeLimits'), notOwn: true },
  'GET /api/seasons/:id/photo_rechecks': all('readCentre'),
  'POST /api/seasons/:id/photo_rechecks': all('changeLimits'),

  // home
  'GET /api/home/centre': all('centreHome'),
  'GET /api/home/review': all('reviewHome'),
  'GET /api/home/finance': all('financeHome'),
  'GET /api/home/printing': all('printingHome'),

  // roster: the list of a unit
  'GET /api/season_units/:id/list_template': unit('keepRoster'),
  'POST /api/season_units/:id/list_columns': unit('keepRoster'),
  'GET /api/season_units/:id/list_imports': unit('keepRoster'),
  'POST /api/season_units/:id/list_imports': { ...unit('keepRoster'), phase: 'open' },
  'GET /api/season_units/:id/list_quality': unit('keepRoster'),
  'GET /api/season_units/:id/layout_versions': unit('keepRoster'),
  'POST /api/season_units/:id/layout_versions': { ...unit('keepRoster'), phase: 'open' },
  'GET /api/list_imports/:id': unit('keepRoster'),
  'DELETE /api/list_imports/:id': unit('keepRoster'),
  'GET /api/list_imports/:id/rows': unit('keepRoster'),
  'GET /api/list_imports/:id/error_rows': unit('keepRoster'),
  'POST /api/list_imports/:id/run': { ...unit('keepRoster'), phase: 'open' },

  // jobs
  'GET /api/jobs': { ...own, all: 'readJobs' },
  'GET /api/jobs/:id': { ...own, all: 'readJobs' },
  'GET /api/jobs/:id/file': own,
  'POST /api/jobs/:id/cancellation': { ...own, all: 'cancelJobs' },

  // live: hears only of rows that one may read (`backend/live/audience.ts`)
  'GET /api/live': unit('hearChanges'),

  // exports
  'GET /api/exports/:list': { list: 'list' },
  'GET /api/season_units/:id/progress/workbook': unit('readStudents'),

  // rehearsal: the clock is everybody's, what it did to units is theirs
  'GET /api/clock': unit('readUnits'),
  'GET /api/clock/forecast': unit('readUnits'),
  'GET /api/clock/moves/last': unit('readUnits'),
  'POST /api/clock/moves': all('moveClock'),
  'PUT /api/clock/mode': all('chooseClockMode'),

  // documents: of the parts that one may read; a new one belongs to whoever stored it until an act names it
  'GET /api/season_units/:id/documents': unit('seePapers'),
  'POST /api/season_units/:id/documents': { ...unit('storeDocuments'), phase: 'open' },
  'GET /api/documents/:id': unit('seePapers'),
  'GET /api/documents/:id/pages': unit('seePapers'),
  'GET /api/documents/:id/pages/:page': unit('seePapers'),

  // letters: they name their readers; finance gets the rows about money (`MONEY_LETTERS`)
  'GET /api/letters': all('readLetters'),
  // Of the parts of its papers that are for the reader; a school those to its own people.
  'GET /api/season_units/:id/letters': unit('seePapers'),
  'POST /api/letters/:id/settlement': all('settleLetters'),
  'GET /api/wordings': all('readCentre'),
  'GET /api/wordings/:code/:locale': all('readCentre'),
  'GET /api/wordings/:code/:locale/versions': all('readCentre'),
  'POST /api/wordings/:code/:locale/preview': all('manageSeasons'),
  'POST /api/wordings/:code/:locale/test': all('manageSeasons'),
  'PUT /api/wordings/:code/:locale': all('manageSeasons'),
  'DELETE /api/wordings/:code/:locale': all('manageSeasons'),

  // audit
  'GET /api/audit_entries': all('readAudit'),
}

/** A route as the table names it; a HEAD request asks for what GET does. */
export const routeName = (method: string, pattern: string) =>
  `${method === 'HEAD' ? 'GET' : method} ${pattern}`

/**
 * The right to a route.
 * @param params those of its path
 * @returns null if nobody has one: the route, the act or the list is not known
 */
export function rightTo(route: string, params: Record<string, string>): RouteRight | null {
  const line = Object.hasOwn(ROUTE_RIGHTS, route) ? ROUTE_RIGHTS[route]! : null
  if (!line || 'may' in line) return line
  if ('list' in line) return rightTo(`GET /api/${params[line.list]}`, {})
  const name = params[line.act] ?? ''
  if (!isActName(name)) return null
  const { may, notBy } = ACT_RIGHTS[name]
  return { ...unit(may), phase: 'open', ...(notBy && { notOwn: true }) }
}

/** What keeps a web process from starting: routes without a line, and lines without a route. */
export function rightsFaults(routes: readonly string[]): string[] {
  const lines = Object.keys(ROUTE_RIGHTS)
  return [
    ...routes.filter((route) => !lines.includes(route)).map((route) => `${route} has no right`),
    ...lines.filter((line) => !routes.includes(line)).map((line) => `${line} is no route`),
  ]
}
