import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'

/** Does the list show those that stop somebody now? */
export const useIsOpen = () => useListContext().filterValues.open !== false

/** Switches between the locks that stop somebody now and those that have ended. */
export function OpenOrEnded() {
  const translate = useTranslate()
  const { setFilters, onUnselectItems } = useListContext()
  const isOpen = useIsOpen()
  const show = (open: boolean | null) => {
    if (open === null) return
    onUnselectItems()
    setFilters(open ? {} : { open: false })
  }
  return (
    <ToggleButtonGroup
      exclusive
      value={isOpen}
      onChange={(_event, open: boolean | null) => show(open)}
      size="small"
      aria-label={translate('locks.show')}
    >
      <ToggleButton value>{translate('locks.open')}</ToggleButton>
      <ToggleButton value={false}>{translate('locks.ended')}</ToggleButton>
    </ToggleButtonGroup>
  )
}
