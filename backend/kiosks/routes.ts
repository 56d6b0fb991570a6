import router from '@adonisjs/core/services/router'

const ListKiosks = () => import('#backend/kiosks/controllers/list_kiosks_controller')
const OpenKiosk = () => import('#backend/kiosks/controllers/open_kiosk_controller')
const CloseKiosk = () => import('#backend/kiosks/controllers/close_kiosk_controller')
const AttestFilm = () => import('#backend/kiosks/controllers/attest_film_controller')
const ShowKiosk = () => import('#backend/kiosks/controllers/show_kiosk_controller')
const PassStudent = () => import('#backend/kiosks/controllers/pass_student_controller')
const OpenKioskSession = () => import('#backend/kiosks/controllers/open_kiosk_session_controller')
const OpenKioskSessionByName = () =>
  import('#backend/kiosks/controllers/open_kiosk_session_by_name_controller')

/** Devices of fixed points: for the people of schools, who open and close them. */
export function kioskRoutes() {
  router.get('kiosks', [ListKiosks])
  router.post('kiosks', [OpenKiosk])
  router.post('kiosks/film', [AttestFilm])
  router.post('kiosks/:id/closing', [CloseKiosk])
}

/** For the devices themselves, by their tokens. */
export function kioskDeviceRoutes() {
  router.get('kiosk', [ShowKiosk])
  router.post('kiosk/passes', [PassStudent])
  router.post('kiosk/sessions', [OpenKioskSession])
  router.post('kiosk/sessions/real_name', [OpenKioskSessionByName])
}
