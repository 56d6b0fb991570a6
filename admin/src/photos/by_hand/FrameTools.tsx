import { Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { FrameControl } from './useFrame'
import { ZOOM_STEP } from './useGestures'

/** A press of a button zooms further than one of a key. */
const TIMES = ZOOM_STEP ** 3

/** The frame larger, smaller, and where it began: for whoever has neither keys nor two fingers. */
export function FrameTools({ control }: { control: FrameControl }) {
  const translate = useTranslate()
  const { zoom, restart } = control
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button size="small" variant="outlined" onClick={() => zoom(TIMES)}>
        {translate('by_hand.larger')}
      </Button>
      <Button size="small" variant="outlined" onClick={() => zoom(1 / TIMES)}>
        {translate('by_hand.smaller')}
      </Button>
      <Button size="small" onClick={restart}>
        {translate('by_hand.restart')}
      </Button>
    </Stack>
  )
}
