import router from '@adonisjs/core/services/router'

const ExportList = () => import('#backend/exports/controllers/export_list_controller')
const ExportProgress = () => import('#backend/exports/controllers/export_progress_controller')

/** Lists as workbooks. */
export function exportRoutes() {
  router.get('exports/:list', [ExportList])
  router.get('season_units/:id/progress/workbook', [ExportProgress])
}
