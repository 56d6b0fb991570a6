import router from '@adonisjs/core/services/router'

const ListUnits = () => import('#backend/units/controllers/list_units_controller')
const CreateUnit = () => import('#backend/units/controllers/create_unit_controller')
const ShowUnit = () => import('#backend/units/controllers/show_unit_controller')
const ChangeUnit = () => import('#backend/units/controllers/change_unit_controller')
const ListRegions = () => import('#backend/units/controllers/list_regions_controller')
const CreateRegion = () => import('#backend/units/controllers/create_region_controller')
const ShowRegion = () => import('#backend/units/controllers/show_region_controller')
const ChangeRegion = () => import('#backend/units/controllers/change_region_controller')
const SetContact = () => import('#backend/units/controllers/set_contact_controller')
const ListCentrePeople = () => import('#backend/units/controllers/list_centre_people_controller')

/** Schools and campuses, and their regions. */
export function unitRoutes() {
  router.get('units', [ListUnits])
  router.post('units', [CreateUnit])
  router.get('units/:id', [ShowUnit])
  router.put('units/:id', [ChangeUnit])
  router.get('regions', [ListRegions])
  router.post('regions', [CreateRegion])
  router.get('regions/:id', [ShowRegion])
  router.put('regions/:id', [ChangeRegion])
  router.put('regions/:id/contact', [SetContact])
  router.get('centre_people', [ListCentrePeople])
}
