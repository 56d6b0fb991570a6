import type { RollRule } from '../calendar/roll.js'
import type { PhoneStep } from '../phone/steps.js'
import type { ErratumKind } from './proof_kinds.js'
import type { ResetReason } from './reset_reasons.js'

/** Source of a student's identity: 采集码, roster (2019), or real-name check (2021). */
export const IDENTITIES = ['code', 'roster', 'real_name'] as const
export const VENUES = ['remote', 'onsite'] as const
export const BOOKINGS = ['on', 'off'] as const
/** Who pays: the school by one transfer, or each student online (苏教指通〔2023〕13号 三). */
export const PAYERS = ['school', 'students'] as const
/** The day from which proof days count: 2019 receipt, 2021 end of capture, 2023 upload. */
export const PROOF_STARTS = ['upload', 'receipt', 'capture_end'] as const
/** A: 采集及勘误反馈表 of 2019, with errata; B: 校对反馈表 of 2023, without errata. */
export const FEEDBACK_FORMS = ['A', 'B'] as const
export const ERRATA_CLOCKS = ['run', 'pause'] as const
/** Where counts come from: typed in by people, or students and their photos. */
export const COUNT_SOURCES = ['typed', 'photos'] as const

/** Which accepted photos a person looks at: only those of which the machine was not sure, or all. */
export const LOOK_ATS = ['uncertain', 'all'] as const

/**
 * What a proof of life (活体检测, 扬中瑞教〔2025〕11号 附件2.10–12) does: nothing, a reviewer is told of a doubt, or the photo fails and
 * the failure is counted.
 */
export const PROOFS_OF_LIFE = ['off', 'advise', 'count'] as const

/** How the finished photos of a package are called: by national code and student number, or by the number alone. */
export const PHOTO_FILE_NAMES = ['yxdm_xh', 'xh'] as const

export type PhotoFileName = (typeof PHOTO_FILE_NAMES)[number]
export type ProofOfLife = (typeof PROOFS_OF_LIFE)[number]
export type LookAt = (typeof LOOK_ATS)[number]
export type CountSource = (typeof COUNT_SOURCES)[number]
export type Payer = (typeof PAYERS)[number]
export type ProofStart = (typeof PROOF_STARTS)[number]

/** `MM-DD`, a day of every year. */
export type MonthDay = string

/** The rules of one season: everything in which years and provinces differ. */
export interface SeasonPolicy {
  identity: (typeof IDENTITIES)[number]
  venue: (typeof VENUES)[number]
  booking: (typeof BOOKINGS)[number]
  /** The cohort graduates in season year + this number. */
  cohortOffset: number
  priceFen: number
  prints: number
  printWidthMm: number
  printHeightMm: number
  printMasked: boolean
  payers: Payer[]
  payDeadline: MonthDay
  payWeekendRoll: RollRule
  paymentBlocksPrint: boolean
  hoursFrom: string
  hoursTo: string
  /** Policies stored earlier lack it: their counts are typed for ever (`countsOf`). */
  counts?: CountSource
  /** Which accepted photos a person looks at; policies stored earlier lack it (`lookAtOf`). */
  lookAt?: LookAt
  /** Why photos may be reset; policies stored earlier lack it: for each of `RESET_REASONS`. */
  resetReasons?: ResetReason[]
  /** Working days from the end of capture until processing has begun; policies stored earlier lack it. */
  processingStartDays?: number
  processingDays: number
  proofDays: number
  proofStart: ProofStart
  errataClock: (typeof ERRATA_CLOCKS)[number]
  /** What a school may report of an image; policies stored earlier lack it: each of `ERRATUM_KINDS`. */
  errataKinds?: ErratumKind[]
  /** How photos are called that a school downloads; policies stored earlier lack it: `yxdm_xh`. */
  photoFileName?: PhotoFileName
  /** Is a stamped letter asked for before photos are downloaded? Policies stored earlier lack it: no (`asksForLetter`). */
  downloadLetter?: boolean
  /** Calendar days after a window during which collectors may still send its photos; policies stored earlier lack it: none. */
  lateArrivalDays?: number
  /** What a student does by phone before the camera opens; policies stored earlier lack it: each of `PHONE_STEPS`. */
  phoneSteps?: PhoneStep[]
  /** Hours of the night in which no student is sent anything; policies stored earlier lack them (`quietHoursOf`). */
  quietFrom?: string
  quietTo?: string
  /** Policies stored earlier lack it: off (`proofOfLifeOf`). */
  proofOfLife?: ProofOfLife
  /** May a file be sent instead of a shot by the page's camera? Policies stored earlier lack it: no. */
  phoneUpload?: boolean
  feedbackForm: (typeof FEEDBACK_FORMS)[number]
  reviewDays: number
  returnDays: number
  memoDays: number
  paperCheckFrom: MonthDay
  makeUpFrom: MonthDay | null
  makeUpTo: MonthDay | null
  transferAt: 'after_review' | 'after_feedback'
  topColour: 'white' | 'not_blue' | 'not_blue_yellow'
  /** Background of the national picture, `#rrggbb`. */
  backgroundColour: string
  glasses: 'wear' | 'off' | 'allowed'
  headCoverExemption: boolean
  sunscreenBan: boolean
  pose: 'sitting' | 'standing' | 'either'
  eveningAdvice: boolean
  lockLivenessFailures: number
  lockOtherFailures: number
  lockHours: number
  coolDownMinutes: number[]
  draftBoxSize: number
  draftKeepHours: number
  /** After this many failed photos a student may appeal. */
  appealAfterFailures: number
  retentionMonths: number
}

export type PolicyKey = keyof SeasonPolicy

/** A running season keeps what it has: without the key there is no proof of life. */
export const proofOfLifeOf = ({ proofOfLife = 'off' }: Pick<SeasonPolicy, 'proofOfLife'>) =>
  proofOfLife

/** A value and its clause; `inherited` when the notice is silent, `default` when all notices are. */
export type Sourced<T> = { value: T; clause: string }
export type SourcedPolicy = { [K in PolicyKey]: Sourced<SeasonPolicy[K]> }

/** A preset as stored in `config`: only what its notice says. */
export type PolicyPreset = {
  code: string
  name: string
  notice: string
  inherits: string | null
  values: Partial<SourcedPolicy>
}
