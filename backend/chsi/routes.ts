import router from '@adonisjs/core/services/router'

const ListReturns = () => import('#backend/chsi/controllers/list_chsi_returns_controller')
const RegisterReturn = () => import('#backend/chsi/controllers/register_chsi_return_controller')
const ResolveReturn = () => import('#backend/chsi/controllers/resolve_chsi_return_controller')

/** Photos that CHSI, the national registry, returns. */
export function chsiRoutes() {
  router.get('season_units/:id/chsi_returns', [ListReturns])
  router.post('season_units/:id/chsi_returns', [RegisterReturn])
  router.post('chsi_returns/:id/resolution', [ResolveReturn])
}
