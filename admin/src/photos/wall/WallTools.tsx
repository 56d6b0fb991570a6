import { Button, Stack } from '@mui/material'
import { memo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { usePhone } from '../../layout/usePhone'
import { useMay } from '../../permissions/useMay'
import type { Command } from './key_commands'
import { ResetAllButton } from './ResetAllButton'
import { SavedFilters } from './SavedFilters'
import { SeenButton } from './SeenButton'
import type { Reason } from './useReasons'
import type { FilterOfWall } from './useWallFilter'
import { WallFilters } from './WallFilters'

interface Props {
  of: FilterOfWall
  reasons: readonly Reason[]
  /** Green photos that were seen, and whether the list was seen to its end. */
  seen: number
  isAtEnd: boolean
  /** Is there a photo that may be marked as looked at? */
  hasGreen: boolean
  /** Photos that have come in since the wall was read. */
  newcomers: number
  onAgain: () => void
  onCommand: (command: Command) => void
}

/** The filter of a job that resets: its unit stands in the address of the request. */
function resetsOf({ asked, filter }: FilterOfWall) {
  const { seasonId: _season, seasonUnitId: _unit, ...rest } = asked
  return { ...rest, chip: filter.chip }
}

/** What narrows the wall down, and what is done with all of it; on a phone the filters are folded. */
export const WallTools = memo(function WallTools(props: Props) {
  const { of, reasons, seen, isAtEnd, hasGreen, newcomers, onAgain, onCommand } = props
  const translate = useTranslate()
  const may = useMay()
  const isPhone = usePhone()
  const [hasFilters, showFilters] = useState(false)
  const isUnfolded = !isPhone || hasFilters
  const size = { minHeight: { xs: 40, sm: 32 } }
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      {isPhone && (
        <Button
          variant="outlined"
          aria-expanded={hasFilters}
          onClick={() => showFilters(!hasFilters)}
          sx={size}
        >
          {translate('wall.filters.title')}
        </Button>
      )}
      {isUnfolded && <WallFilters of={of} />}
      {isUnfolded && !of.isPending && <SavedFilters key={of.owner} of={of} />}
      {(seen > 0 || hasGreen) && (
        <SeenButton seen={seen} isAtEnd={isAtEnd} onSeen={() => onCommand({ type: 'seen' })} />
      )}
      {of.unitId && may('judgePhotos') && isUnfolded && (
        <ResetAllButton unitId={of.unitId} asked={resetsOf(of)} reasons={reasons} />
      )}
      {newcomers > 0 && (
        <Button variant="outlined" onClick={onAgain} sx={size}>
          {translate('wall.newcomers', { smart_count: newcomers })}
        </Button>
      )}
    </Stack>
  )
})
