import { isAwaited } from '@domain/counts/class_groups'
import { timeLeft } from '@domain/counts/time_left'
import { phasesFrom } from '@domain/season/main/phases'
import { useTranslate } from 'react-admin'
import { CopyText } from '../../layout/CopyText'
import { useClock } from '../../layout/useClock'
import { useDates } from '../../layout/useDates'
import type { SeasonUnit } from '../../season_units/types'
import type { Student } from '../types'
import { memberOf } from './groups'
import { reminderText } from './reminderText'

/** Phases in which photos are no longer taken. */
const CLOSED: readonly string[] = phasesFrom('capture_closed', 'cancelled')

interface Props {
  name: string
  students: Student[]
  unit: SeasonUnit
}

/** The reminder for the class's group, ready to be pasted. */
export function ClassReminder({ name, students, unit }: Props) {
  const translate = useTranslate()
  const { day } = useDates()
  const clock = useClock()
  if (!clock) return null
  const main = unit.tracks.find(({ track }) => track === 'main')
  const isClosed = CLOSED.includes(main?.state ?? '')
  const time = timeLeft(unit.facts?.window ?? null, { now: clock.now, isClosed })
  const awaited = students.filter((student) => isAwaited(memberOf(student)))
  const reminder = { name, time, awaited: awaited.map(({ maskedName }) => maskedName) }
  return <CopyText label="roster.reminder.copy" text={reminderText(reminder, { translate, day })} />
}
