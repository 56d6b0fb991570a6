import router from '@adonisjs/core/services/router'

const Returns = () => import('#backend/chsi/controllers/chsi_returns_controller')

/** Photos that CHSI, the national registry, returns. */
export function chsiRoutes() {
  router.get('season_units/:id/chsi_returns', [Returns, 'index'])
  router.post('season_units/:id/chsi_returns', [Returns, 'store'])
  router.post('chsi_returns/:id/resolution', [Returns, 'resolve'])
}
