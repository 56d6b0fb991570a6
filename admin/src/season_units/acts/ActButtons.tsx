import { Box, Button, Stack, Typography } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { isAwaited } from '@domain/season/tasks'
import { useTranslate } from 'react-admin'
import { GRAVE_ACTS, HALTING_ACTS } from './graveActs'

interface Props {
  acts: ActName[]
  onOpen: (act: ActName) => void
}

function ButtonRow({ acts, onOpen }: Props) {
  const translate = useTranslate()
  const stops = (act: ActName) => GRAVE_ACTS.includes(act) || HALTING_ACTS.includes(act)
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          variant="outlined"
          color={stops(act) ? 'warning' : 'primary'}
          onClick={() => onOpen(act)}
        >
          {translate(`acts.${act}`)}
        </Button>
      ))}
    </Stack>
  )
}

/** Acts that the season waits for come first, halting ones last; grave ones stand apart. */
const rank = (act: ActName) => (HALTING_ACTS.includes(act) ? 2 : isAwaited(act) ? 0 : 1)

/** What the reader may do besides the act that is awaited first. */
export function ActButtons({ acts, onOpen }: Props) {
  const translate = useTranslate()
  const grave = acts.filter((act) => GRAVE_ACTS.includes(act))
  const others = acts.filter((act) => !grave.includes(act)).toSorted((a, b) => rank(a) - rank(b))
  return (
    <>
      <ButtonRow acts={others} onOpen={onOpen} />
      {grave.length > 0 && (
        <Box>
          <Typography variant="muted" sx={{ mb: 0.5 }}>
            {translate('act.grave')}
          </Typography>
          <ButtonRow acts={grave} onOpen={onOpen} />
        </Box>
      )}
    </>
  )
}
