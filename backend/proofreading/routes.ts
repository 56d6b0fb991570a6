import router from '@adonisjs/core/services/router'

const ShowBatches = () =>
  import('#backend/proofreading/batches/controllers/show_batches_controller')
const DrawBatch = () => import('#backend/proofreading/batches/controllers/draw_batch_controller')
const ListLeftOut = () =>
  import('#backend/proofreading/batches/controllers/list_left_out_controller')

/** What a school proofreads. */
export function proofreadingRoutes() {
  router.get('season_units/:id/batches', [ShowBatches])
  router.post('season_units/:id/batches', [DrawBatch])
  router.get('season_units/:id/batches/left_out', [ListLeftOut])
}
