/** The make-up round of one unit (补拍), if the season offers one. */
export const MAKE_UP_STATES = ['not_offered', 'not_open', 'open', 'closed', 'cancelled'] as const
export type MakeUpState = (typeof MAKE_UP_STATES)[number]
