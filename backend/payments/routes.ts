import router from '@adonisjs/core/services/router'

const ReceiveNotice = () => import('#backend/payments/controllers/receive_notice_controller')

/** For the payment gateway, by its signature. */
export function noticeRoutes() {
  router.post('payments/notices', [ReceiveNotice])
}
