import StudentNotice from '#models/student_notices/student_notice'

/** As many as a page shows. */
const MOST = 100

/** What a student was told, and what was not taken back. */
const inboxOf = (studentId: string) =>
  StudentNotice.query().where({ studentId, channel: 'inbox', state: 'sent' })

/** The newest first. */
export const inboxOfStudent = (studentId: string): Promise<StudentNotice[]> =>
  inboxOf(studentId).orderBy('recorded_at', 'desc').orderBy('id').limit(MOST)

export async function unreadOf(studentId: string): Promise<number> {
  const [row] = await inboxOf(studentId).whereNull('read_at').count('* as unread').pojo<{
    unread: string
  }>()
  return Number(row!.unread)
}
