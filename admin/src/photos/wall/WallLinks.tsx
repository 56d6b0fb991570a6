import { Button, Chip, Stack } from '@mui/material'
import { WALL_CHIPS } from '@domain/photos/wall_chips'
import { LinkBase, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { wallWith } from './address'
import { useWallCounts } from './useWallCounts'

/** How many photos of a unit wait for what, each as a link to them on the wall. */
export function WallLinks({ seasonUnitId }: { seasonUnitId: string }) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  const counts = useWallCounts({ seasonUnitId })
  if (!counts || counts.all === 0) return null
  const shown = WALL_CHIPS.filter((chip) => counts[chip] > 0)
  return (
    <Stack
      direction="row"
      spacing={0.75}
      useFlexGap
      data-testid="wall-links"
      sx={{ flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Button
        component={LinkBase}
        to={wallWith({ unit: seasonUnitId, chip: shown[0] })}
        variant="contained"
      >
        {translate('wall.begin')}
      </Button>
      {shown.map((chip) => (
        <Chip
          key={chip}
          component={LinkBase}
          to={wallWith({ unit: seasonUnitId, chip })}
          clickable
          variant="outlined"
          label={noted(translate(`wall.chips.${chip}`), counts[chip])}
        />
      ))}
    </Stack>
  )
}
