import router from '@adonisjs/core/services/router'

const ReceiveNotice = () => import('#backend/payments/controllers/receive_notice_controller')
const ShowStudentPayment = () =>
  import('#backend/payments/controllers/show_student_payment_controller')
const WaivePayment = () => import('#backend/payments/controllers/waive_payment_controller')
const WaivePayments = () => import('#backend/payments/controllers/waive_payments_controller')
const EndWaiver = () => import('#backend/payments/controllers/end_waiver_controller')
const EndWaivers = () => import('#backend/payments/controllers/end_waivers_controller')
const ListRefunds = () => import('#backend/payments/controllers/list_refunds_controller')

/** What students pay: for their school, and for finance. */
export function paymentRoutes() {
  router.get('students/:id/payment', [ShowStudentPayment])
  router.post('students/:id/payment_waivers', [WaivePayment])
  router.post('payment_waivers/:id/end', [EndWaiver])
  router.post('payment_waivers', [WaivePayments])
  router.post('payment_waivers/ends', [EndWaivers])
  router.get('refunds', [ListRefunds])
}

/** For the payment gateway, by its signature. */
export function noticeRoutes() {
  router.post('payments/notices', [ReceiveNotice])
}
