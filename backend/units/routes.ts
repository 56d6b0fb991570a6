import router from '@adonisjs/core/services/router'

const ListUnits = () => import('#backend/units/controllers/list_units_controller')
const CreateUnit = () => import('#backend/units/controllers/create_unit_controller')
const ListRegions = () => import('#backend/units/controllers/list_regions_controller')
const CreateRegion = () => import('#backend/units/controllers/create_region_controller')
const SetContact = () => import('#backend/units/controllers/set_contact_controller')

/** Schools and campuses, and their regions. */
export function unitRoutes() {
  router.get('units', [ListUnits])
  router.post('units', [CreateUnit])
  router.get('regions', [ListRegions])
  router.post('regions', [CreateRegion])
  router.put('regions/:id/contact', [SetContact])
}
