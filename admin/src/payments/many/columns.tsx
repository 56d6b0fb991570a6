import { StateChip } from '../../layout/StateChip'
import type { Column } from '../../rows/column'
import { STANDING_TURNS } from '../turns'
import { ChooseStudent } from './ChooseStudent'
import type { ListedStudent } from './types'
import type { Chosen } from './useChosen'

/** A box to tick for each student. */
export const choiceColumn = (chosen: Chosen): Column<ListedStudent> => ({
  label: 'payment.many.choose',
  place: 'picture',
  value: (student) => <ChooseStudent {...{ student, chosen }} />,
})

/** How a student stands with the payment. */
export const standingColumn: Column<ListedStudent> = {
  label: 'payment.title',
  value: ({ payment }) =>
    payment && <StateChip name={`payment.standings.${payment}`} turn={STANDING_TURNS[payment]} />,
  by: ({ payment }) => payment,
}
