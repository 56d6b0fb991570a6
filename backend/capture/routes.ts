import router from '@adonisjs/core/services/router'

const ScanCode = () => import('#backend/capture/controllers/scan_code_controller')
const ScanPicture = () => import('#backend/capture/controllers/scan_picture_controller')
const ListConflicts = () => import('#backend/capture/controllers/list_conflicts_controller')
const DecideConflict = () => import('#backend/capture/controllers/decide_conflict_controller')
const PrintClassCodes = () => import('#backend/capture/controllers/print_class_codes_controller')
const PrintStudentCode = () => import('#backend/capture/controllers/print_student_code_controller')

/** 采集码: how they are scanned, and what waits for the school, and those of a rehearsal. */
export function captureRoutes() {
  router.post('season_units/:id/codes', [ScanCode])
  router.post('season_units/:id/code_pictures', [ScanPicture])
  router.get('season_units/:id/code_conflicts', [ListConflicts])
  router.post('code_conflicts/:id/decision', [DecideConflict])
  router.post('classes/:id/demo_codes', [PrintClassCodes])
  router.post('students/:id/demo_codes', [PrintStudentCode])
}
