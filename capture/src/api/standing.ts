/** What the server says of the student: the page draws it, and decides nothing itself. */

export type ScreenName =
  | 'phone'
  | 'notice'
  | 'cautions'
  | 'notices'
  | 'consent'
  | 'film'
  | 'requirements'
  | 'device'
  | 'camera'
  | 'making'
  | 'verdict'
  | 'drafts'
  | 'payment'
  | 'status'
  | 'reset'
  | 'locked'
  | 'closed'

export interface Text {
  version: string
  text: string
}

export interface Student {
  maskedName: string | null
  lastFour: string | null
  school: string
  college: string | null
  className: string | null
}

export interface Contact {
  name: string | null
  phone: string | null
}

/** The rules of the season in which years and provinces differ. */
export interface PhotoWishes {
  glasses: 'wear' | 'off' | 'allowed'
  topColour: 'white' | 'not_blue' | 'not_blue_yellow'
  pose: 'sitting' | 'standing' | 'either'
  headCoverExemption: boolean
  sunscreenBan: boolean
  eveningAdvice: boolean
}

export interface Hours {
  time: 'not_set' | 'not_begun' | 'open' | 'over'
  isSuspended: boolean
  isOpenNow: boolean
  firstDay: string | null
  lastDay: string | null
  from: string | null
  to: string | null
  opensAt: string | null
}

export interface Lock {
  kind: 'cool_down' | 'timed' | 'school'
  cause: 'check_failed' | 'other_failures' | 'liveness_failures' | 'finding'
  endsAt: string | null
  endsInSeconds: number | null
}

export interface Draft {
  id: string
  takenAt: string
  removableFrom: string
  isRemovable: boolean
  hasProduct: boolean
  /** A person looks at it before it counts. */
  needsReview: boolean
}

/** Points of a line, in parts of the picture's sides. */
export type Mark = [number, number][]

export interface Fault {
  rule: string
  name: string
  /** What was found, with the value and the limit. */
  message: string
  remedy: string
  marks: Mark[]
}

export interface Standing {
  screen: ScreenName
  /** The season's clock. */
  now: string
  student: Student
  contact: Contact
  /** In the order of the season's policy. */
  steps: { step: string; isDone: boolean }[]
  texts: {
    notice: Text | null
    cautions: { version: string }
    consent: Text
    requirements: { version: string }
  }
  rules: PhotoWishes
  hours: Hours
  lock: Lock | null
  /** How many failures are left before a lock. */
  tries: { other: number; liveness: number }
  drafts: { size: number; isFull: boolean; roomFrom: string | null; photos: Draft[] }
  shoot: {
    may: boolean
    why:
      | 'step_too_early'
      | 'shoot_closed'
      | 'shoot_locked'
      | 'shoot_checking'
      | 'shoot_captured'
      | 'draft_box_full'
      | null
  }
  checking: { photoId: string; ahead: number | null } | null
  lastShot: { photoId: string; state: string; hasPicture: boolean; faults: Fault[] } | null
  photo: {
    id: string
    state: string
    submittedAt: string
    takenAt: string
    hasPicture: boolean
    hasProduct: boolean
    mayWithdraw: boolean
  } | null
  reset: {
    at: string
    reasons: { code: string; name: string; remedy: string; example: string }[]
    note: string | null
    until: string | null
    isOver: boolean
  } | null
  /** Absent where nobody pays by phone. */
  payment?: {
    kind: 'school_pays' | 'exempt' | 'deferred' | 'paid' | 'due'
    amountFen: number
  } | null
}

/** The segment of the film that runs, and how long it still does. */
export interface FilmSegment {
  segment: number
  segments: number
  seconds: number
  isDone: boolean
}

/** What was found out about a phone. */
export interface DeviceReport {
  browser: string
  width: number
  height: number
  /** Whether the camera points away from whoever holds the phone, as far as it says so. */
  facesAway: boolean
  /** Whether a shot outlives a reload. */
  stores: boolean
}
