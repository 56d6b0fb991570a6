import { auditRoutes } from '#backend/audit/routes'
import { captureRoutes } from '#backend/capture/routes'
import { chsiRoutes } from '#backend/chsi/routes'
import { collectorRoutes, intakeRoutes } from '#backend/collectors/routes'
import { documentRoutes } from '#backend/documents/routes'
import { exportRoutes } from '#backend/exports/routes'
import { homeRoutes } from '#backend/home/routes'
import { sessionRoutes, signInRoutes } from '#backend/identity/routes'
import { requireRights } from '#backend/identity/require_rights'
import { jobRoutes } from '#backend/jobs/routes'
import { consentRoutes } from '#backend/consent/routes'
import { kioskDeviceRoutes, kioskRoutes } from '#backend/kiosks/routes'
import { lockRoutes } from '#backend/locks/routes'
import { letterRoutes } from '#backend/letters/routes'
import { liveRoutes } from '#backend/live/routes'
import { packageRoutes } from '#backend/packages/routes'
import { noticeRoutes, paymentRoutes } from '#backend/payments/routes'
import { photoRoutes } from '#backend/photos/routes'
import { phoneDoor, phoneRoutes, phoneWaitingRoutes } from '#backend/phone/routes'
import { linkRoutes, peopleRoutes, schoolPeopleRoutes } from '#backend/people/routes'
import { downloadLetterRoutes } from '#backend/download_letters/routes'
import { feedbackFormRoutes } from '#backend/feedback_forms/routes'
import { proofreadingRoutes } from '#backend/proofreading/routes'
import { rosterRoutes } from '#backend/roster/routes'
import { studentNoticeRoutes } from '#backend/student_notices/routes'
import { clockRoutes } from '#backend/rehearsal/routes'
import { listRoutes } from '#backend/roster/list/routes'
import { seasonRoutes } from '#backend/seasons/routes'
import { unitRoutes } from '#backend/units/routes'
import { networkKey } from '#backend/identity/attempts/attempt_keys'
import { middleware } from '#start/kernel'
import limiter from '@adonisjs/limiter/services/main'
import router from '@adonisjs/core/services/router'

/** Far more than a page that follows every change needs; stops clients in a loop. */
const throttle = limiter.define('api', (ctx) =>
  limiter.allowRequests(6_000).every('1 minute').usingKey(`user_${ctx.auth.user?.id}`)
)

/** A collector sends with a few hundred connections at most; a client in a loop is stopped. */
const throttleIntake = limiter.define('intake', ({ sender }) =>
  limiter.allowRequests(3_000).every('1 minute').usingKey(`collector_${sender.collector.id}`)
)

/** A fixed point has one address for hundreds of students; each code is opened once or twice. */
const throttleDoor = limiter.define('phone_door', (ctx) =>
  limiter
    .allowRequests(600)
    .every('1 minute')
    .usingKey(`phone_${networkKey(ctx.request.ip())}`)
)

/** A page asks every other second while something waits. */
const throttlePhone = limiter.define('phone', ({ bearer }) =>
  limiter.allowRequests(300).every('1 minute').usingKey(`student_${bearer.student.id}`)
)

/** What the payment gateway tells comes from few addresses; a signature costs time to check. */
const throttleNotices = limiter.define('payment_notices', (ctx) =>
  limiter
    .allowRequests(3_000)
    .every('1 minute')
    .usingKey(`notices_${networkKey(ctx.request.ip())}`)
)

/** A device reads frames of its camera until a code is in one. */
const throttleKiosk = limiter.define('kiosk', ({ device }) =>
  limiter.allowRequests(600).every('1 minute').usingKey(`kiosk_${device.kiosk.id}`)
)

router.group(signInRoutes).prefix('api')
router.group(linkRoutes).prefix('api')
router.group(phoneDoor).prefix('api/phone').use(throttleDoor)
const ofPhone = [middleware.phone(), throttlePhone]
router.group(phoneWaitingRoutes).prefix('api/phone').use(ofPhone)
router
  .group(phoneRoutes)
  .prefix('api/phone')
  .use([...ofPhone, middleware.turn()])
router.group(kioskDeviceRoutes).prefix('api').use([middleware.kiosk(), throttleKiosk])
router.group(noticeRoutes).prefix('api').use(throttleNotices)
router.group(intakeRoutes).prefix('api/intake').use([middleware.collector(), throttleIntake])

router
  .group(() => {
    sessionRoutes()
    seasonRoutes()
    unitRoutes()
    peopleRoutes()
    schoolPeopleRoutes()
    chsiRoutes()
    rosterRoutes()
    proofreadingRoutes()
    downloadLetterRoutes()
    feedbackFormRoutes()
    packageRoutes()
    photoRoutes()
    collectorRoutes()
    captureRoutes()
    lockRoutes()
    consentRoutes()
    kioskRoutes()
    paymentRoutes()
    studentNoticeRoutes()
    listRoutes()
    homeRoutes()
    jobRoutes()
    liveRoutes()
    exportRoutes()
    clockRoutes()
    documentRoutes()
    letterRoutes()
    auditRoutes()
  })
  .prefix('api')
  .use([middleware.signedIn(), throttle, middleware.rights()])

// The last line: it sees only routes that are added before it.
requireRights(router)
