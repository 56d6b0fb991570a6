import router from '@adonisjs/core/services/router'

const Units = () => import('#backend/units/controllers/units_controller')
const Regions = () => import('#backend/units/controllers/regions_controller')

export function unitRoutes() {
  router.get('units', [Units, 'index'])
  router.post('units', [Units, 'store'])
  router.get('regions', [Regions, 'index'])
  router.post('regions', [Regions, 'store'])
  router.put('regions/:id/contact', [Regions, 'setContact'])
}
