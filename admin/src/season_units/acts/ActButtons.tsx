import { Button, Stack } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { isAwaited } from '@domain/season/tasks'
import { useTranslate } from 'react-admin'

/** Acts that the season waits for come first, those that stop it last. */
const GRAVE: ActName[] = ['suspend', 'closeCapture', 'cancelUnit', 'reopenProof', 'returnFeedback']

const rank = (act: ActName) => (GRAVE.includes(act) ? 2 : isAwaited(act) ? 0 : 1)

interface Props {
  acts: ActName[]
  onOpen: (act: ActName) => void
}

/** What the reader may do besides the act that is awaited first. */
export function ActButtons({ acts, onOpen }: Props) {
  const translate = useTranslate()
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {acts
        .toSorted((a, b) => rank(a) - rank(b))
        .map((act) => (
          <Button
            key={act}
            size="small"
            variant="outlined"
            color={GRAVE.includes(act) ? 'warning' : 'primary'}
            onClick={() => onOpen(act)}
          >
            {translate(`acts.${act}`)}
          </Button>
        ))}
    </Stack>
  )
}
