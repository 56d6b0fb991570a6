import type { Page } from '#backend/http/cursors'
import { sortedPage, type Sorting } from '#backend/http/sorted_page'
import type { Viewer } from '#backend/identity/viewer'
import SchoolClass from '#models/roster/school_class'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { headsBy } from './heads.js'
import { visibleClasses } from './visible_roster.js'

export interface ClassFilter {
  seasonId?: string
  seasonUnitId?: string
  collegeId?: string
}

export const CLASS_SORTS = ['name'] as const

/** A class with how many students it has. */
export interface ClassWithHeads {
  schoolClass: SchoolClass
  heads: number
}

const keptClasses = (viewer: Viewer, { seasonId, seasonUnitId, collegeId }: ClassFilter) =>
  visibleClasses(viewer)
    .if(seasonId, (query) =>
      query.whereIn(
        'classes.season_unit_id',
        SeasonUnit.query().where('season_id', seasonId!).select('id')
      )
    )
    .if(seasonUnitId, (query) => query.where('classes.season_unit_id', seasonUnitId!))
    .if(collegeId, (query) => query.where('classes.college_id', collegeId!))

export async function withHeads(classes: SchoolClass[]): Promise<ClassWithHeads[]> {
  const heads = await headsBy(
    'class_id',
    classes.map(({ id }) => id)
  )
  return classes.map((schoolClass) => ({ schoolClass, heads: heads.get(schoolClass.id) ?? 0 }))
}

/** One page of the classes of a filter by their names, with their headcounts. */
export async function classesPage(
  viewer: Viewer,
  filter: ClassFilter,
  sorting: Sorting<'name'>,
  limit: number
): Promise<Page<ClassWithHeads> & { total: number }> {
  const kept = keptClasses(viewer, filter).select('classes.id')
  const keyed = db.from('classes').whereIn('id', kept).select('id', 'name as key')
  const page = await sortedPage(db.from(keyed.as('list')), sorting, limit)
  const classes = await SchoolClass.query().whereIn('id', page.rows).preload('college')
  const [row] = await keptClasses(viewer, filter).count('* as total')
  const rows = page.rows.map((id) => classes.find((one) => one.id === id)!)
  return { rows: await withHeads(rows), next: page.next, total: Number(row!.$extras.total) }
}
