import type { Data } from '@api/data'

/** What the server says of the student: the page draws it, and decides nothing itself. */
export type Standing = Data.Phone.Standing

/** What a student was told, and where else they want to be told. */
export type Inbox = Data.StudentNotices.Inbox
export type Wishes = Inbox['wishes']
export type Topic = NonNullable<Wishes['wechat']>['templates'][number]['topic']

/** What is stored of the student, who looked, and to whom it went. */
export type Privacy = Data.Consent.Privacy

export type ConsentRequest = Standing['consent']['requests'][number]
export type ScreenName = Standing['screen']
export type PhotoWishes = Standing['rules']
export type Draft = Standing['drafts']['photos'][number]
export type Fault = NonNullable<Standing['lastShot']>['faults'][number]
export type Proof = NonNullable<Standing['proof']>
export type Reason = NonNullable<Standing['reset']>['reasons'][number]

/** Points of a line, in parts of the picture's sides. */
export type Mark = Fault['marks'][number]

/** The segment of the film that runs, and how long it still does. */
export interface FilmSegment {
  segment: number
  segments: number
  seconds: number
  isDone: boolean
}

/** What a student says of the delivered photo: of the version that was seen. */
export interface OwnProof extends Pick<Proof, 'itemId' | 'version'> {
  kind: Proof['kinds'][number] | 'right'
  remark: string
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
