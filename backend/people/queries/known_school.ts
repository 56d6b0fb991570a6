import type { KnownSchool } from '#backend/people/sheet/school_person_rows'
import User from '#models/people/user'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** Which of these addresses have an account elsewhere alone, or a disabled one at this school. */
async function unfitAccounts(unitId: string, emails: string[]): Promise<KnownSchool['accounts']> {
  const users = await User.query()
    .whereRaw('email = any(?)', [emails as unknown as string])
    .select('email', 'disabled_at')
    .select(
      db.raw('exists (select from grants where user_id = users.id and unit_id = ?) as is_member', [
        unitId,
      ])
    )
  return new Map(
    users.flatMap(({ email, disabledAt, $extras }): [string, 'elsewhere' | 'disabled'][] => {
      if (!$extras.is_member) return [[email, 'elsewhere']]
      return disabledAt ? [[email, 'disabled']] : []
    })
  )
}

/** The colleges and classes of a school in a season, and what is known of the addresses of a sheet. */
export async function knownSchool(
  { id, unitId }: SeasonUnit,
  emails: string[]
): Promise<KnownSchool> {
  const colleges = await College.query().where({ unitId }).whereNull('archived_at')
  const classes = await SchoolClass.query().where('season_unit_id', id)
  return {
    colleges: new Map(colleges.map((college) => [college.nameKey, college.id])),
    classes: classes.map((one) => ({ id: one.id, key: one.nameKey, collegeId: one.collegeId })),
    accounts: await unfitAccounts(unitId, emails),
  }
}
