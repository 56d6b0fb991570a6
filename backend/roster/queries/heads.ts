import StudentCount from '#models/roster/student_count'

/** How many students each of these colleges or classes has, as the progress counts them: those on the list. */
export async function headsBy(
  column: 'college_id' | 'class_id',
  ids: string[],
  seasonUnitId?: string
): Promise<Map<string, number>> {
  const rows = await StudentCount.query()
    .whereIn(column, ids)
    .where({ round: 'main' })
    .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
    .groupBy(column)
    .select(column)
    .sum('expected as heads')
  const field = column === 'college_id' ? 'collegeId' : 'classId'
  return new Map(rows.map((row) => [row[field]!, Number(row.$extras.heads)]))
}
