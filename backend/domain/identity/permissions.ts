import { CENTRE_ROLES, type Role } from '../season/codes.js'

const ADMIN = ['centre_admin'] as const
/** They plan seasons and look after the schools day by day. */
const PLANNERS = ['centre_admin', 'operator'] as const
/** They decide about photos; finance and printing need not see faces. */
const REVIEWERS = ['centre_admin', 'operator', 'reviewer'] as const
/** The reviewers, and a school's coordinator for the own unit. */
const PHOTO_STAFF = ['coordinator', ...REVIEWERS] as const

/**
 * Which roles have which capability, read by the API and by the console. A role of a school has it at
 * the own unit only. Acts and moves of photos name their roles themselves (`ACT_RULES.by`, `MOVES.by`).
 */
export const PERMISSIONS = {
  /** Everything of every unit, but what needs a capability of its own. */
  readCentre: CENTRE_ROLES,
  /** Seasons, policies, calendars, wordings and region contacts. */
  manageSeasons: ADMIN,
  /** Windows, units and regions, until a season is published. */
  planSeasons: PLANNERS,
  /** Remind schools of what they have to do, with a letter. */
  remindSchools: PLANNERS,
  /** Letters name their readers. */
  readLetters: [...PLANNERS, 'finance'],
  /** Decide what became of a letter whose delivery is uncertain; finance for those about money. */
  settleLetters: [...PLANNERS, 'finance'],
  readAudit: ADMIN,
  moveClock: PLANNERS,
  chooseClockMode: ADMIN,
  registerChsiReturns: PLANNERS,
  /** Papers, timeline and billing of a unit: all but colleges. */
  seePapers: [...CENTRE_ROLES, 'coordinator'],
  seePhotos: PHOTO_STAFF,
  handInPhotos: PHOTO_STAFF,
  /** Approve, override, uphold, exempt; for all units. */
  reviewPhotos: REVIEWERS,
  /** Day counts are entered by the centre, or by the school for itself. */
  countDays: PHOTO_STAFF,
  /** Propose and approve limits, and have photos checked again with them. */
  changeLimits: ADMIN,
  /** Jobs of other people. */
  readJobs: CENTRE_ROLES,
  /** Where people begin: the home of their work, or their school. */
  centreHome: PLANNERS,
  reviewHome: ['reviewer'],
  financeHome: ['finance'],
  printingHome: ['printing'],
  schoolHome: ['coordinator', 'college'],
  /** In the menu: all units of the season, and tasks; reviewers work from their photos, schools from their unit. */
  openBoard: [...PLANNERS, 'finance', 'printing'],
  openJobs: PLANNERS,
} as const satisfies Record<string, readonly Role[]>

export type Capability = keyof typeof PERMISSIONS

/**
 * Has somebody with these roles the capability?
 * @param roles those that count: all of a person, or those for one unit
 */
export const may = (roles: readonly Role[], capability: Capability): boolean =>
  PERMISSIONS[capability].some((role) => roles.includes(role))
