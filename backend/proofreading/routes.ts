import router from '@adonisjs/core/services/router'

const ShowBatches = () =>
  import('#backend/proofreading/batches/controllers/show_batches_controller')
const DrawBatch = () => import('#backend/proofreading/batches/controllers/draw_batch_controller')
const ListLeftOut = () =>
  import('#backend/proofreading/batches/controllers/list_left_out_controller')
const ShowProof = () => import('#backend/proofreading/room/controllers/show_proof_controller')
const ListProofItems = () =>
  import('#backend/proofreading/room/controllers/list_proof_items_controller')
const MarkStudents = () => import('#backend/proofreading/room/controllers/mark_students_controller')
const MarkClassRight = () =>
  import('#backend/proofreading/room/controllers/mark_class_right_controller')
const ConfirmClass = () => import('#backend/proofreading/room/controllers/confirm_class_controller')

/** What a school proofreads. */
export function proofreadingRoutes() {
  router.get('season_units/:id/batches', [ShowBatches])
  router.post('season_units/:id/batches', [DrawBatch])
  router.get('season_units/:id/batches/left_out', [ListLeftOut])
  router.get('season_units/:id/proof', [ShowProof])
  router.get('season_units/:id/proof/items', [ListProofItems])
  router.post('season_units/:id/proof/marks', [MarkStudents])
  router.post('season_units/:id/proof/classes', [MarkClassRight])
  router.post('season_units/:id/proof/confirmations', [ConfirmClass])
}
