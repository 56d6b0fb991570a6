import { READ_STEPS } from '#backend/phone/actions/read_wording'
import router from '@adonisjs/core/services/router'

const OpenPhone = () => import('#backend/phone/controllers/open_phone_controller')
const ShowWaysIn = () => import('#backend/phone/controllers/show_ways_in_controller')
const ShowPhoneDocument = () => import('#backend/phone/controllers/show_phone_document_controller')
const OpenByRealName = () => import('#backend/phone/controllers/open_by_real_name_controller')
const LeavePhone = () => import('#backend/phone/controllers/leave_phone_controller')
const ShowStanding = () => import('#backend/phone/controllers/show_standing_controller')
const RecordNumber = () => import('#backend/phone/controllers/record_number_controller')
const RecordReading = () => import('#backend/phone/controllers/record_reading_controller')
const ChooseNotices = () => import('#backend/phone/controllers/choose_notices_controller')
const RecordDevice = () => import('#backend/phone/controllers/record_device_controller')
const ShowFilm = () => import('#backend/phone/controllers/show_film_controller')
const OpenShot = () => import('#backend/phone/controllers/open_shot_controller')
const ReceiveShot = () => import('#backend/phone/controllers/receive_shot_controller')
const ShowOwnPicture = () => import('#backend/phone/controllers/show_own_picture_controller')
const SubmitDraft = () => import('#backend/phone/controllers/submit_draft_controller')
const WithdrawPhoto = () => import('#backend/phone/controllers/withdraw_photo_controller')
const PayForDraft = () => import('#backend/phone/controllers/pay_for_draft_controller')
const AskWechatLogin = () => import('#backend/phone/controllers/ask_wechat_login_controller')
const AskPayment = () => import('#backend/phone/controllers/ask_payment_controller')
const MarkOwn = () => import('#backend/phone/controllers/mark_own_controller')
const ShowInbox = () => import('#backend/phone/controllers/show_inbox_controller')
const ReadInbox = () => import('#backend/phone/controllers/read_inbox_controller')
const SetChannels = () => import('#backend/phone/controllers/set_channels_controller')
const AcceptWechat = () => import('#backend/phone/controllers/accept_wechat_controller')
const WithdrawConsent = () => import('#backend/phone/controllers/withdraw_consent_controller')
const ShowPrivacy = () => import('#backend/phone/controllers/show_privacy_controller')
const RemoveDraft = () => import('#backend/phone/controllers/remove_draft_controller')

/** Where a code, or the own number, opens the page of its student. */
export function phoneDoor() {
  router.get('ways', [ShowWaysIn])
  router.get('openapi.json', [ShowPhoneDocument])
  router.post('sessions', [OpenPhone])
  router.post('sessions/real_name', [OpenByRealName])
}

/** The phone page of a student (扬中瑞教〔2025〕11号 附件2), by the token of the session. */
export function phoneRoutes() {
  router.delete('session', [LeavePhone])
  router.get('standing', [ShowStanding])
  router.put('steps/phone', [RecordNumber])
  router.put('steps/notices', [ChooseNotices])
  router.put('steps/device', [RecordDevice])
  router
    .put('steps/:step', [RecordReading])
    .where('step', new RegExp(`^(${READ_STEPS.join('|')})$`))
  router.post('film', [ShowFilm])
  router.post('shots', [OpenShot])
  router.post('photos/:id/submission', [SubmitDraft])
  router.post('photos/:id/withdrawal', [WithdrawPhoto])
  router.post('drafts/:id/removal', [RemoveDraft])
  router.post('consent/withdrawal', [WithdrawConsent])
  router.get('privacy', [ShowPrivacy])
  router.put('proof', [MarkOwn])
  router.get('inbox', [ShowInbox])
  router.put('inbox/read', [ReadInbox])
  router.put('channels', [SetChannels])
}

/** The same, of what waits for more than the database: a slow network, the store, the payment gateway, WeChat. */
export function phoneWaitingRoutes() {
  router.post('shots/:id/photo', [ReceiveShot])
  router.get('photos/:id/:kind', [ShowOwnPicture]).where('kind', /^(picture|product|thumbnail)$/)
  router.post('payment', [PayForDraft])
  router.get('payment/wechat', [AskWechatLogin])
  router.post('payment/query', [AskPayment])
  router.post('channels/wechat', [AcceptWechat])
}
