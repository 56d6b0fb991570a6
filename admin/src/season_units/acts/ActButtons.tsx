import { Button, Stack } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { isAwaited } from '@domain/season/tasks'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { SeasonUnit } from '../types'
import { ActDialog } from './ActDialog'

/** The act that moves the season on comes first and filled; acts that stop it come last. */
const GRAVE: ActName[] = ['suspend', 'closeCapture', 'cancelUnit', 'reopenProof', 'returnFeedback']

const rank = (act: ActName) => (GRAVE.includes(act) ? 2 : isAwaited(act) ? 0 : 1)

export function ActButtons({ unit }: { unit: SeasonUnit }) {
  const [open, setOpen] = useState<ActName | null>(null)
  const translate = useTranslate()
  const acts = unit.acts.toSorted((a, b) => rank(a) - rank(b))
  return (
    <>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {acts.map((act, index) => (
          <Button
            key={act}
            size="small"
            variant={index === 0 && isAwaited(act) ? 'contained' : 'outlined'}
            color={GRAVE.includes(act) ? 'warning' : 'primary'}
            onClick={() => setOpen(act)}
          >
            {translate(`acts.${act}`)}
          </Button>
        ))}
      </Stack>
      {open && <ActDialog act={open} unit={unit} onClose={() => setOpen(null)} />}
    </>
  )
}
