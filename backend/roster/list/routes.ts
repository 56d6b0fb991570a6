import router from '@adonisjs/core/services/router'

const DownloadTemplate = () =>
  import('#backend/roster/list/controllers/download_template_controller')
const ReadListColumns = () =>
  import('#backend/roster/list/controllers/read_list_columns_controller')
const PreviewList = () => import('#backend/roster/list/controllers/preview_list_controller')
const ListImports = () => import('#backend/roster/list/controllers/list_imports_controller')
const ShowImport = () => import('#backend/roster/list/controllers/show_import_controller')
const ListImportRows = () => import('#backend/roster/list/controllers/list_import_rows_controller')
const DownloadErrorRows = () =>
  import('#backend/roster/list/controllers/download_error_rows_controller')
const RunList = () => import('#backend/roster/list/controllers/run_list_controller')
const DropImport = () => import('#backend/roster/list/controllers/drop_import_controller')
const ShowListQuality = () =>
  import('#backend/roster/list/controllers/show_list_quality_controller')
const ListLayoutVersions = () =>
  import('#backend/roster/list/controllers/list_layout_versions_controller')
const FreezeLayout = () => import('#backend/roster/list/controllers/freeze_layout_controller')

/** A school's list of students: how it is read, run, and frozen for layout and print. */
export function listRoutes() {
  router.get('season_units/:id/list_template', [DownloadTemplate])
  router.post('season_units/:id/list_columns', [ReadListColumns])
  router.get('season_units/:id/list_imports', [ListImports])
  router.post('season_units/:id/list_imports', [PreviewList])
  router.get('season_units/:id/list_quality', [ShowListQuality])
  router.get('season_units/:id/layout_versions', [ListLayoutVersions])
  router.post('season_units/:id/layout_versions', [FreezeLayout])
  router.get('list_imports/:id', [ShowImport])
  router.delete('list_imports/:id', [DropImport])
  router.get('list_imports/:id/rows', [ListImportRows])
  router.get('list_imports/:id/error_rows', [DownloadErrorRows])
  router.post('list_imports/:id/run', [RunList])
}
