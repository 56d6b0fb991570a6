import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'

/** Does the list show those that stop somebody now? */
export const useIsOpen = () => useListContext().filterValues.open !== false

/** Switches between what is open now, locks or what is called by `words`, and what has ended. */
export function OpenOrEnded({ words = 'locks' }: { words?: string }) {
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
      aria-label={translate(`${words}.show`)}
    >
      <ToggleButton value>{translate(`${words}.open`)}</ToggleButton>
      <ToggleButton value={false}>{translate(`${words}.ended`)}</ToggleButton>
    </ToggleButtonGroup>
  )
}
