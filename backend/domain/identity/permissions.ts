import { CENTRE_STAFF, ROLES, SCHOOL_ROLES, type Role } from '../season/codes.js'

const ADMIN = ['centre_admin'] as const
/** They plan seasons and look after the schools day by day. */
const PLANNERS = ['centre_admin', 'operator'] as const
/** They decide about photos; finance and printing need not see faces. */
const REVIEWERS = ['centre_admin', 'operator', 'reviewer'] as const
/** The reviewers, and a school's coordinator for the own unit. */
const PHOTO_STAFF = ['coordinator', ...REVIEWERS] as const

/** Whoever runs a unit's season, and its school: they read everything of it. */
const WITH_SCHOOL = ['coordinator', ...PLANNERS] as const

/**
 * A role is the set of capabilities that name it here; the console, the API (`ROUTE_RIGHTS`), acts
 * (`ACT_RIGHTS`) and the moves of photos (`MOVES`) ask for them. A role of a school has them at the own
 * unit only, one of the centre at all units.
 */
export const PERMISSIONS = {
  /** The state of a unit: how far it is, what is next, its day counts. */
  readUnits: [...CENTRE_STAFF, ...SCHOOL_ROLES],
  /** Everything of every unit, but what needs a capability of its own. */
  readCentre: CENTRE_STAFF,
  /** Seasons, policies, calendars, wordings and region contacts. */
  manageSeasons: ADMIN,
  /** Windows, units and regions, until a season is published. */
  planSeasons: PLANNERS,
  /** Remind schools of what they have to do, with a letter. */
  remindSchools: PLANNERS,
  /** Letters name their readers; finance reads those about money. */
  readLetters: [...PLANNERS, 'finance'],
  /** All letters, not only those about money. */
  readAllLetters: PLANNERS,
  /** Decide what became of a letter whose delivery is uncertain; finance for those about money. */
  settleLetters: [...PLANNERS, 'finance'],
  /** The accounts of others: invite, grant, disable. */
  managePeople: ADMIN,
  /** The people of the own colleges and classes: invite them, end their grants. */
  inviteOwnPeople: ['coordinator', ...ADMIN],
  /** Be told when something that one may read has changed. */
  hearChanges: ROLES,
  readAudit: [...ADMIN, 'auditor'],
  moveClock: PLANNERS,
  chooseClockMode: ADMIN,
  registerChsiReturns: PLANNERS,
  /**
   * Some of a unit's papers: its documents, timeline and deadlines. Which of them say the four below, each
   * for one part (`PaperPart`).
   */
  seePapers: [...CENTRE_STAFF, 'coordinator'],
  /** What belongs to no other part: setup, extensions, memo, feedback, CHSI returns. */
  readCourse: WITH_SCHOOL,
  /** Statements and payments: finance asks for them and books them. */
  readMoney: [...WITH_SCHOOL, 'finance'],
  /** Let a student submit without paying: the school, or the centre in its place (代登记). */
  waivePayments: WITH_SCHOOL,
  /** Answer students who ask that a delivered photo be taken out. */
  answerConsent: PLANNERS,
  /** Payments of students that go back, of all units; they name no student. */
  readRefunds: [...PLANNERS, 'finance'],
  /** Layout data, shipments and paper checks: the printing room works by them. */
  readPrints: [...WITH_SCHOOL, 'printing'],
  /** Batches and errata: a reviewer answers errata. */
  readErrata: [...WITH_SCHOOL, 'reviewer'],
  /** Say of each photo whether it is right, and confirm classes: whoever knows the class, or the centre by a paper. */
  markProof: [...SCHOOL_ROLES, ...PLANNERS],
  /** Have delivered photos packed, and download them: of one's own unit, college or classes. */
  downloadPhotos: [...SCHOOL_ROLES, ...PLANNERS],
  /** The school’s contact and address, to ask for a payment or to send parcels; reviewers need neither. */
  readContact: [...WITH_SCHOOL, 'finance', 'printing'],
  /** Those whose acts name documents. */
  storeDocuments: [...WITH_SCHOOL, 'reviewer', 'finance'],
  /** Students with number and masked name: of one's own unit, college or classes. */
  readStudents: [...SCHOOL_ROLES, ...REVIEWERS],
  /** The list of students, colleges and classes: the school's own, or the centre in its place (代登记). */
  keepRoster: WITH_SCHOOL,
  /** Say why somebody is not photographed: whoever knows the class. */
  markAbsences: [...SCHOOL_ROLES, ...PLANNERS],
  /** Look at photos, of one's own unit, college or classes, and say that one has looked. */
  seePhotos: [...SCHOOL_ROLES, ...REVIEWERS],
  /** Approve and reset, say whom they show, allow head covers. */
  judgePhotos: PHOTO_STAFF,
  handInPhotos: PHOTO_STAFF,
  /** Let students shoot again by phone whom a lock stops: whoever knows the class, or the centre. */
  unlockStudents: [...SCHOOL_ROLES, ...PLANNERS],
  /** Open devices of a fixed point, and say that a class has seen the film: whoever knows the class, or the centre. */
  runKiosks: [...SCHOOL_ROLES, ...PLANNERS],
  /** Overrule the machine and restore; for all units. */
  reviewPhotos: REVIEWERS,
  /** Day counts are entered by whoever runs the season, or by the school for itself. */
  countDays: WITH_SCHOOL,
  /** Propose and approve limits, and have photos checked again with them. */
  changeLimits: ADMIN,
  /** Judge the latest photos by other limits: costly, and of use to those who judge photos. */
  previewLimits: REVIEWERS,
  /** What a school does itself, or the centre in its place (代登记). */
  answerForSchool: WITH_SCHOOL,
  /** What only the school can say. */
  answerAsSchool: ['coordinator'],
  /** Take a unit through its season. */
  runUnits: PLANNERS,
  /** Undo what was accepted, or end a unit. */
  undoUnits: ADMIN,
  answerErrata: REVIEWERS,
  billUnits: ['finance', 'centre_admin'],
  /** Book what was paid, and write off what was not: only finance, whoever else administers the centre. */
  recordPayments: ['finance'],
  settleDifferences: ['finance'],
  printUnits: ['printing', 'centre_admin'],
  /** Jobs of other people. */
  readJobs: CENTRE_STAFF,
  /** Cancel jobs of other people. */
  cancelJobs: PLANNERS,
  /** Where people begin: the home of their work, or their school. */
  centreHome: PLANNERS,
  reviewHome: ['reviewer'],
  financeHome: ['finance'],
  printingHome: ['printing'],
  schoolHome: SCHOOL_ROLES,
  classHome: ['class_teacher'],
  /** In the menu: all units of the season, and tasks; reviewers work from their photos, schools from their unit. */
  openBoard: [...PLANNERS, 'finance', 'printing'],
  openJobs: WITH_SCHOOL,
} as const satisfies Record<string, readonly Role[]>

export type Capability = keyof typeof PERMISSIONS

/**
 * Has somebody with these roles the capability?
 * @param roles those that count: all of a person, or those for one unit
 */
export const may = (roles: readonly Role[], capability: Capability): boolean =>
  PERMISSIONS[capability].some((role) => roles.includes(role))
