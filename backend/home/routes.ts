import router from '@adonisjs/core/services/router'

const ShowCentreHome = () => import('#backend/home/controllers/show_centre_home_controller')
const ShowFinanceHome = () => import('#backend/home/controllers/show_finance_home_controller')
const ShowPrintingHome = () => import('#backend/home/controllers/show_printing_home_controller')
const ShowReviewHome = () => import('#backend/home/controllers/show_review_home_controller')

/** The figures with which people of the centre begin their day; a school begins with its unit. */
export function homeRoutes() {
  router.get('home/centre', [ShowCentreHome])
  router.get('home/review', [ShowReviewHome])
  router.get('home/finance', [ShowFinanceHome])
  router.get('home/printing', [ShowPrintingHome])
}
