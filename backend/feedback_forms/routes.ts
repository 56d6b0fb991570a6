import router from '@adonisjs/core/services/router'

const ListFormPrints = () =>
  import('#backend/feedback_forms/controllers/list_form_prints_controller')
const PrintForm = () => import('#backend/feedback_forms/controllers/print_form_controller')

/** The feedback form that a school stamps. */
export function feedbackFormRoutes() {
  router.get('season_units/:id/form_prints', [ListFormPrints])
  router.post('season_units/:id/form_prints', [PrintForm])
}
