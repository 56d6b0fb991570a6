import { Chip, Stack } from '@mui/material'
import { WALL_CHIPS, type WallChip } from '@domain/photos/wall_chips'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import type { WallCounts } from './wall_photo'

interface Props {
  chosen: WallChip
  counts: WallCounts | undefined
  onChoose: (chip: WallChip) => void
}

/** The parts of the wall, each with as many photos as it has; on a phone they scroll sideways. */
export const WallChips = memo(function WallChips({ chosen, counts, onChoose }: Props) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  return (
    <Stack
      direction="row"
      spacing={0.75}
      role="group"
      aria-label={translate('wall.chips_name')}
      sx={{ overflowX: 'auto', py: 0.25, flexShrink: 0 }}
    >
      {WALL_CHIPS.map((chip) => (
        <Chip
          key={chip}
          label={noted(translate(`wall.chips.${chip}`), counts?.[chip])}
          color={chip === chosen ? 'primary' : 'default'}
          variant={chip === chosen ? 'filled' : 'outlined'}
          aria-pressed={chip === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(chip)}
          sx={{ minHeight: { xs: 36, sm: 28 }, flexShrink: 0 }}
        />
      ))}
    </Stack>
  )
})
