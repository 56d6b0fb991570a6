import { student, type RouteRight } from './right_lines.js'

/** The phone page: a code opens it, and the session of its student lets in to the own photos. */
export const PHONE_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/phone/ways': { may: 'anybody', of: 'self' },
  'POST /api/phone/sessions': { may: 'anybody', of: 'self' },
  'POST /api/phone/sessions/real_name': { may: 'anybody', of: 'self' },
  'DELETE /api/phone/session': student,
  'GET /api/phone/standing': student,
  'PUT /api/phone/steps/phone': student,
  'PUT /api/phone/steps/notices': student,
  'PUT /api/phone/steps/device': student,
  'PUT /api/phone/steps/:step': student,
  'POST /api/phone/film': student,
  'POST /api/phone/shots': student,
  'POST /api/phone/shots/:id/photo': student,
  'GET /api/phone/photos/:id/:kind': student,
  'POST /api/phone/photos/:id/submission': student,
  'POST /api/phone/photos/:id/withdrawal': student,
  'POST /api/phone/drafts/:id/removal': student,
  'POST /api/phone/consent/withdrawal': student,
  'PUT /api/phone/proof': student,
  'POST /api/phone/payment': student,
  'POST /api/phone/payment/query': student,
  'GET /api/phone/inbox': student,
  'PUT /api/phone/inbox/read': student,
  'PUT /api/phone/channels': student,
  'POST /api/phone/channels/wechat': student,
}
