import router from '@adonisjs/core/services/router'

const ListPackages = () => import('#backend/packages/controllers/list_packages_controller')
const CountPackage = () => import('#backend/packages/controllers/count_package_controller')
const OrderPackage = () => import('#backend/packages/controllers/order_package_controller')
const OpenLink = () => import('#backend/packages/controllers/open_link_controller')
const DownloadPackage = () => import('#backend/packages/controllers/download_package_controller')
const ListDownloads = () => import('#backend/packages/controllers/list_downloads_controller')
const DownloadPhoto = () => import('#backend/packages/controllers/download_photo_controller')

/** The electronic photos of a unit, to download. */
export function packageRoutes() {
  router.get('season_units/:id/packages', [ListPackages])
  router.get('season_units/:id/packages/counts', [CountPackage])
  router.post('season_units/:id/packages', [OrderPackage])
  router.get('season_units/:id/downloads', [ListDownloads])
  router.post('packages/:id/downloads', [OpenLink])
  router.get('downloads/:id/file', [DownloadPackage])
  router.get('students/:id/delivered_photo', [DownloadPhoto])
}
