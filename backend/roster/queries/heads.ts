import Student from '#models/roster/student'

/** How many students each of these colleges or classes has; those who left the list are not counted. */
export async function headsBy(
  column: 'college_id' | 'class_id',
  ids: string[],
  seasonUnitId?: string
): Promise<Map<string, number>> {
  const rows = await Student.query()
    .whereIn(column, ids)
    .whereNull('merged_into')
    .whereNull('delisted_at')
    .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
    .groupBy(column)
    .select(column)
    .count('* as heads')
  const field = column === 'college_id' ? 'collegeId' : 'classId'
  return new Map(rows.map((row) => [row[field]!, Number(row.$extras.heads)]))
}
