import { Alert, Button, Stack, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useRefresh, useTranslate } from 'react-admin'
import { useAct } from '../../season_units/acts/useAct'
import type { SeasonUnit } from '../../season_units/types'
import type { StampedForm } from '../useForms'
import { ReturnDialog } from './ReturnDialog'
import { useDeskKeys } from './useDeskKeys'

interface Props {
  unit: SeasonUnit
  /** The newest form of the unit. */
  form: StampedForm
  onNext: (() => void) | null
}

/** Accept by press alone, send back and next by one key each. */
export function DecideButtons({ unit, form, onNext }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const [isReturning, setReturning] = useState(false)
  const accept = useAct(unit.id, 'acceptFeedback')
  const giveBack = useAct(unit.id, 'returnFeedback')
  const may = (act: string) => form.state === 'submitted' && unit.acts.some((one) => one === act)
  const done = (act: string) => {
    notify(translate('act.done', { act: translate(`acts.${act}`) }), { type: 'success' })
    refresh()
    onNext?.()
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => accept({}),
    onSuccess: () => done('acceptFeedback'),
  })
  useDeskKeys({
    r: may('returnFeedback') ? () => setReturning(true) : null,
    n: onNext,
  })
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {may('acceptFeedback') && (
          <Button variant="contained" loading={isPending} onClick={() => mutate()}>
            {translate('acts.acceptFeedback')}
          </Button>
        )}
        {may('returnFeedback') && (
          <Button variant="outlined" onClick={() => setReturning(true)}>
            {translate('acts.returnFeedback')}
          </Button>
        )}
        {onNext && <Button onClick={onNext}>{translate('feedback_form.next')}</Button>}
      </Stack>
      <Typography variant="muted" sx={{ display: { xs: 'none', md: 'block' } }}>
        {translate('feedback_form.keys')}
      </Typography>
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {isReturning && (
        <ReturnDialog
          onReturn={async (reason) => {
            await giveBack({ reason })
            done('returnFeedback')
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </Stack>
  )
}
