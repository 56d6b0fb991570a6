import type { Data } from '@api/data'
import { Button, Stack, Typography } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { remindAddress } from './remind_address'

type Unit = Pick<Data.Seasons.SeasonUnit, 'id' | 'waitingOn'>

/** What can be done with the marked units: read the letters that would remind them. */
export function RemindBar() {
  const translate = useTranslate()
  const { data = [], selectedIds, onSelect } = useListContext<Unit>()
  const awaited = data.filter(({ waitingOn }) => waitingOn === 'school').map(({ id }) => id)
  if (selectedIds.length === 0 && awaited.length === 0) return null
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', px: 2, py: 1 }}>
      <Button size="small" onClick={() => onSelect(awaited)}>
        {translate('remind.select_awaited', { smart_count: awaited.length })}
      </Button>
      {selectedIds.length > 0 && (
        <>
          <Typography>
            {translate('remind.selected', { smart_count: selectedIds.length })}
          </Typography>
          <Button
            size="small"
            variant="contained"
            component={Link}
            to={remindAddress(selectedIds.map(String))}
          >
            {translate('remind.button')}
          </Button>
          <Button size="small" onClick={() => onSelect([])}>
            {translate('remind.unselect')}
          </Button>
        </>
      )}
    </Stack>
  )
}
