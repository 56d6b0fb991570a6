import { xhKey } from '#domain/roster/xh_key'
import Student from '#models/roster/student'

const MAX_FOUND = 20

/** The pattern of what begins with this text; its own signs of patterns stand for themselves. */
const beginning = (text: string) => `${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/**
 * Students of a unit to choose one from: those whose number begins with the text, or whose ID number ends
 * with it. With their class and its college.
 */
export const findStudents = (seasonUnitId: string, text: string): Promise<Student[]> =>
  Student.query()
    .where({ seasonUnitId })
    .whereNull('merged_into')
    .where((wanted) =>
      wanted
        .where('xh_key', 'like', beginning(xhKey(text)))
        .orWhere('last_four', text.trim().toUpperCase())
    )
    .preload('schoolClass')
    .preload('college')
    .orderBy('xh_key')
    .limit(MAX_FOUND)
