import { refusing } from '#backend/http/errors/refuse'

/** What a page of students answers when it opens an order or asks for one (`openOrder`, `askOrder`). */
export const ORDER_ERRORS = {
  409: ['nothing_due', 'student_unknown', 'wrong_phase'],
  503: ['gateway_away', 'no_gateway'],
} as const

export const refuse = refusing({
  401: ['notice_unsigned'],
  409: ['already_paid', 'school_pays', 'waiver_ended', 'waiver_open', 'wrong_phase'],
  422: ['notice_unreadable'],
})
