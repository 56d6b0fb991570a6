import { described } from '#backend/http/openapi/schemas'
import { sentCode } from '#backend/phone/code_in_request'
import { body as acceptedWechat } from '#backend/phone/controllers/accept_wechat_controller'
import { body as chosenNotices } from '#backend/phone/controllers/choose_notices_controller'
import { body as ownMark } from '#backend/phone/controllers/mark_own_controller'
import { body as realName } from '#backend/phone/controllers/open_by_real_name_controller'
import { body as openedShot } from '#backend/phone/controllers/open_shot_controller'
import { body as wantedPayment } from '#backend/phone/controllers/pay_for_draft_controller'
import { body as readMessages } from '#backend/phone/controllers/read_inbox_controller'
import { body as deviceReport } from '#backend/phone/controllers/record_device_controller'
import { body as phoneNumber } from '#backend/phone/controllers/record_number_controller'
import { body as readVersion } from '#backend/phone/controllers/record_reading_controller'
import { body as channels } from '#backend/phone/controllers/set_channels_controller'
import { body as withdrawnConsent } from '#backend/phone/controllers/withdraw_consent_controller'
import {
  FILM,
  INBOX,
  PAYMENT,
  PRIVACY,
  SESSION,
  SHOT,
  WAYS_IN,
  WECHAT_LOGIN,
} from '#backend/phone/openapi/answers'

/** The answer of most acts: what the page shows next. */
const STANDING = { $ref: '#/components/schemas/Standing' }

export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  /** The body as JSON, by the validator that reads it. */
  json?: object
  /** The files of a form; the first has to be there. */
  files?: readonly string[]
  /** What is answered: a schema, a JPEG, or nothing. */
  answers: Readonly<Record<number, object | 'picture' | 'nothing'>>
  /** Before anybody is known. */
  isOpen?: true
}

const json = described
const shown = { 200: STANDING }
const act = (path: string, more: Partial<Operation> = {}): Operation => ({
  ...{ method: 'post', path, answers: shown },
  ...more,
})
const step = (path: string, body: object): Operation => act(path, { method: 'put', json: body })
const asked = (path: string, schema: object): Operation => ({
  ...{ method: 'get', path, answers: { 200: schema } },
})

/** The phone API, each operation by its name in the document. */
export const OPERATIONS = {
  showWaysIn: { ...asked('ways', WAYS_IN), isOpen: true },
  showDocument: { ...asked('openapi.json', { type: 'object' }), isOpen: true },
  openByCode: act('sessions', {
    ...{ json: json(sentCode), files: ['file'], answers: { 201: SESSION }, isOpen: true },
  }),
  openByName: act('sessions/real_name', {
    ...{ json: json(realName), answers: { 201: SESSION }, isOpen: true },
  }),
  leave: { method: 'delete', path: 'session', answers: { 204: 'nothing' } },
  showStanding: asked('standing', STANDING),
  recordNumber: step('steps/phone', json(phoneNumber)),
  chooseNotices: step('steps/notices', json(chosenNotices)),
  recordDevice: step('steps/device', json(deviceReport)),
  recordReading: step('steps/{step}', json(readVersion)),
  showFilm: act('film', { answers: { 200: FILM } }),
  openShot: act('shots', { json: json(openedShot), answers: { 201: SHOT } }),
  sendShot: act('shots/{id}/photo', {
    ...{ files: ['file', 'burst'], answers: { 201: STANDING, 202: STANDING } },
  }),
  showPicture: { method: 'get', path: 'photos/{id}/{kind}', answers: { 200: 'picture' } },
  submit: act('photos/{id}/submission'),
  withdrawPhoto: act('photos/{id}/withdrawal'),
  removeDraft: act('drafts/{id}/removal'),
  withdrawConsent: act('consent/withdrawal', { json: json(withdrawnConsent) }),
  showPrivacy: asked('privacy', PRIVACY),
  markOwn: step('proof', json(ownMark)),
  pay: act('payment', { json: json(wantedPayment), answers: { 201: PAYMENT } }),
  askWechatLogin: asked('payment/wechat', WECHAT_LOGIN),
  askPayment: act('payment/query'),
  showInbox: asked('inbox', INBOX),
  readInbox: act('inbox/read', {
    ...{ method: 'put', json: json(readMessages), answers: { 200: INBOX } },
  }),
  setChannels: act('channels', {
    ...{ method: 'put', json: json(channels), answers: { 200: INBOX } },
  }),
  acceptWechat: act('channels/wechat', { json: json(acceptedWechat), answers: { 200: INBOX } }),
} as const satisfies Record<string, Operation>
export type OperationName = keyof typeof OPERATIONS
