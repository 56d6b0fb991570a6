import router from '@adonisjs/core/services/router'

const ShowStudentNotices = () =>
  import('#backend/student_notices/controllers/show_student_notices_controller')

/** What students were told: for their school, and the centre. */
export function studentNoticeRoutes() {
  router.get('students/:id/notices', [ShowStudentNotices])
}
