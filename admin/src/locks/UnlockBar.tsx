import { Button } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import type { Lock } from './types'
import { UnlockButton } from './UnlockButton'

/** What can be done with the locks that are ticked on this page; one that ended meanwhile is none of them. */
export function UnlockBar({ locks }: { locks: Lock[] }) {
  const translate = useTranslate()
  const { selectedIds, onSelect } = useListContext<Lock>()
  const ids = locks.map(({ id }) => id).filter((id) => selectedIds.includes(id))
  return (
    <>
      {ids.length < locks.length && (
        <Button onClick={() => onSelect(locks.map(({ id }) => id))}>
          {translate('locks.select_page')}
        </Button>
      )}
      {ids.length > 0 && (
        <Button onClick={() => onSelect([])}>{translate('locks.unselect')}</Button>
      )}
      <UnlockButton
        ids={ids}
        label={translate('locks.unlock_selected', { smart_count: ids.length })}
        onDone={() => onSelect([])}
      />
    </>
  )
}
