import router from '@adonisjs/core/services/router'

const ListRequests = () => import('#backend/consent/controllers/list_requests_controller')
const AnswerRequest = () => import('#backend/consent/controllers/answer_request_controller')

/** Students who ask that a delivered photo be taken out, for the centre. */
export function consentRoutes() {
  router.get('consent_requests', [ListRequests])
  router.post('consent_requests/answers', [AnswerRequest])
}
