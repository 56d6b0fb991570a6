import router from '@adonisjs/core/services/router'

const Photos = () => import('#backend/photos/controllers/photos_controller')
const Pictures = () => import('#backend/photos/controllers/photo_pictures_controller')
const Decisions = () => import('#backend/photos/controllers/photo_decisions_controller')

/** Photos: handing in, looking, deciding. */
export function photoRoutes() {
  router.get('photos', [Photos, 'index'])
  router.get('photos/:id', [Photos, 'show'])
  router.post('photos/:id/decisions', [Decisions, 'store'])
  router.get('photos/:id/:kind', [Pictures, 'show']).where('kind', /^(picture|product)$/)
  router.post('season_units/:id/photos', [Photos, 'store'])
}
