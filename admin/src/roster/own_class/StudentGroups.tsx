import { CLASS_GROUPS, groupOfMember } from '@domain/counts/class_groups'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import { StudentTouchRow } from '../StudentTouchRow'
import type { Student } from '../types'
import { listId } from './ClassCounts'
import { memberOf } from './groups'
import type { Ticked } from './useTicked'

interface Props {
  students: Student[]
  unitId: string
  /** Who is ticked, to be marked absent at once; without it nobody can be. */
  ticked?: Ticked
}

/** Under the counts, the students of each: who still has to come, who comes again, who is done. */
export function StudentGroups({ students, unitId, ticked }: Props) {
  const translate = useTranslate()
  const others = students.filter((student) => groupOfMember(memberOf(student)) === null)
  const groups = [
    ...CLASS_GROUPS.map((group) => ({
      group,
      id: listId(group),
      members: students.filter((student) => groupOfMember(memberOf(student)) === group),
    })),
    { group: 'others', id: undefined, members: others },
  ]
  return groups.map(
    ({ group, id, members }) =>
      members.length > 0 && (
        // Under the bar of the page, which stays.
        <div key={group} id={id} style={{ scrollMarginTop: 64 }}>
          <Section
            title={translate('roster.group_of', {
              group: translate(`roster.groups.${group}`),
              smart_count: members.length,
            })}
          >
            {members.map((student) => (
              <StudentTouchRow
                key={student.id}
                student={student}
                unitId={unitId}
                ticked={group === 'done' || group === 'others' ? undefined : ticked}
              />
            ))}
          </Section>
        </div>
      )
  )
}
