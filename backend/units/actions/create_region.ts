import { audited } from '#backend/audit/audited'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { REGION_CONSTRAINTS } from '#backend/units/errors'
import Region from '#models/people/region'

/** Creates a region. Its name is unique. */
export const createRegion = (name: string, actorId: string) =>
  unlessTaken(
    () =>
      audited(
        (client) => Region.create({ name }, { client }),
        ({ id }) => ({ actorId, action: 'region.created', subjectType: 'region', subjectId: id })
      ),
    REGION_CONSTRAINTS
  )
