import router from '@adonisjs/core/services/router'

const Units = () => import('#backend/units/controllers/units_controller')

export function unitRoutes() {
  router.get('units', [Units, 'index'])
  router.post('units', [Units, 'store'])
  router.get('regions', [Units, 'regions'])
  router.post('regions', [Units, 'storeRegion'])
}
