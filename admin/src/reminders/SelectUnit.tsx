import { Checkbox } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'

/** Marks a unit of the board, to be reminded with others. */
export function SelectUnit({ id, name }: { id: string; name: string }) {
  const translate = useTranslate()
  const { selectedIds, onToggleItem } = useListContext()
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(id)}
      onChange={() => onToggleItem(id)}
      slotProps={{
        input: { 'aria-label': translate('remind.select_unit', { unit: name }) },
      }}
    />
  )
}
