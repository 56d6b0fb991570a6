import type Student from '#models/roster/student'
import StudentNotice from '#models/student_notices/student_notice'

/** As many as a page shows. */
const MOST = 200

/** All that a student was told, by each way, the newest first: what was taken back is among it. */
export const noticesOfStudent = ({
  id: studentId,
}: Pick<Student, 'id'>): Promise<StudentNotice[]> =>
  StudentNotice.query()
    .where({ studentId })
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(MOST)
