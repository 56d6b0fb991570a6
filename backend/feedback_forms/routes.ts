import router from '@adonisjs/core/services/router'

const ListFormPrints = () =>
  import('#backend/feedback_forms/controllers/list_form_prints_controller')
const PrintForm = () => import('#backend/feedback_forms/controllers/print_form_controller')

const ListFormsToDecide = () =>
  import('#backend/feedback_forms/controllers/list_forms_to_decide_controller')
const ListRatings = () => import('#backend/feedback_forms/controllers/list_ratings_controller')
const ListFeedbackForms = () =>
  import('#backend/feedback_forms/controllers/list_feedback_forms_controller')
const ShowScan = () => import('#backend/feedback_forms/controllers/show_scan_controller')
const ShowScanPicture = () =>
  import('#backend/feedback_forms/controllers/show_scan_picture_controller')

/** The feedback form that a school stamps. */
export function feedbackFormRoutes() {
  router.get('season_units/:id/form_prints', [ListFormPrints])
  router.post('season_units/:id/form_prints', [PrintForm])
  router.get('feedback_forms', [ListFormsToDecide])
  router.get('feedback_ratings', [ListRatings])
  router.get('season_units/:id/feedback_forms', [ListFeedbackForms])
  router.get('documents/:id/scans/:page', [ShowScan])
  router.get('documents/:id/scans/:page/picture', [ShowScanPicture])
}
