import router from '@adonisjs/core/services/router'

const Photos = () => import('#backend/photos/controllers/photos_controller')
const Pictures = () => import('#backend/photos/controllers/photo_pictures_controller')
const Limits = () => import('#backend/photos/controllers/photo_limits_controller')
const Rechecks = () => import('#backend/photos/controllers/photo_rechecks_controller')
const Decisions = () => import('#backend/photos/controllers/photo_decisions_controller')
const WaitingWork = () => import('#backend/photos/controllers/waiting_work_controller')
const Person = () => import('#backend/photos/controllers/photo_person_controller')

export function photoRoutes() {
  router.get('photos', [Photos, 'index'])
  router.get('waiting_work', [WaitingWork, 'index'])
  router.get('photos/:id', [Photos, 'show'])
  router.post('photos/:id/decisions', [Decisions, 'store'])
  router.post('photos/:id/retakes', [Person, 'retake'])
  router.post('photos/:id/appeals', [Person, 'appeal'])
  router.post('photos/:id/exemptions', [Person, 'exempt'])
  router.get('photos/:id/:kind', [Pictures, 'show']).where('kind', /^(picture|product|thumbnail)$/)
  router.post('season_units/:id/photos', [Photos, 'store'])
  router.get('seasons/:id/photo_limits', [Limits, 'index'])
  router.post('seasons/:id/photo_limits', [Limits, 'store'])
  router.post('seasons/:id/photo_limits/preview', [Limits, 'preview'])
  router.post('photo_limits/:id/approval', [Limits, 'approve'])
  router.get('seasons/:id/photo_rechecks', [Rechecks, 'index'])
  router.post('seasons/:id/photo_rechecks', [Rechecks, 'store'])
}
