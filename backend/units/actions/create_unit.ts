import { audited } from '#backend/audit/audited'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { UNIT_CONSTRAINTS } from '#backend/units/errors'
import Unit from '#models/people/unit'

export interface NewUnit {
  code: string
  name: string
  regionId: string
}

/** Creates a school or campus. Code and name are unique in the province. */
export const createUnit = (unit: NewUnit, actorId: string) =>
  unlessTaken(
    () =>
      audited(
        (client) => Unit.create(unit, { client }),
        ({ id }) => ({ actorId, action: 'unit.created', subjectType: 'unit', subjectId: id })
      ),
    UNIT_CONSTRAINTS
  )
