import router from '@adonisjs/core/services/router'

const ExportList = () => import('#backend/exports/controllers/export_list_controller')

/** Lists as workbooks. */
export function exportRoutes() {
  router.get('exports/:list', [ExportList])
}
