import type { KnownSchool } from '#backend/people/sheet/school_person_rows'
import Grant from '#models/people/grant'
import User from '#models/people/user'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type SeasonUnit from '#models/seasons/season_unit'

/** The colleges and classes of a school in a season, and the addresses that are in use elsewhere. */
export async function knownSchool({ id, unitId }: SeasonUnit): Promise<KnownSchool> {
  const colleges = await College.query().where({ unitId }).whereNull('archived_at')
  const classes = await SchoolClass.query().where('season_unit_id', id)
  const members = Grant.query().where({ unitId }).select('user_id')
  const others = await User.query().whereNotIn('id', members).select('email')
  return {
    colleges: new Map(colleges.map((college) => [college.nameKey, college.id])),
    classes: classes.map((one) => ({ id: one.id, key: one.nameKey, collegeId: one.collegeId })),
    elsewhere: new Set(others.map(({ email }) => email)),
  }
}
