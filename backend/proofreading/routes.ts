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
const ListErrata = () => import('#backend/proofreading/errata/controllers/list_errata_controller')
const ListUnitErrata = () =>
  import('#backend/proofreading/errata/controllers/list_unit_errata_controller')
const ShowErratum = () => import('#backend/proofreading/errata/controllers/show_erratum_controller')
const DrawRound = () => import('#backend/proofreading/errata/controllers/draw_round_controller')
const EditErratum = () => import('#backend/proofreading/errata/controllers/edit_erratum_controller')
const AnswerErratum = () =>
  import('#backend/proofreading/errata/controllers/answer_erratum_controller')
const RecheckErratum = () =>
  import('#backend/proofreading/errata/controllers/recheck_erratum_controller')
const ReportLate = () => import('#backend/proofreading/errata/controllers/report_late_controller')
const PrintSheet = () => import('#backend/proofreading/sheets/controllers/print_sheet_controller')

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
  router.get('season_units/:id/errata', [ListUnitErrata])
  router.post('season_units/:id/errata_rounds', [DrawRound])
  router.post('season_units/:id/late_errata', [ReportLate])
  router.get('errata', [ListErrata])
  router.get('errata/:id', [ShowErratum])
  router.patch('errata/:id', [EditErratum])
  router.post('errata/:id/answer', [AnswerErratum])
  router.post('errata/:id/recheck', [RecheckErratum])
  router.post('season_units/:id/check_sheets', [PrintSheet])
}
