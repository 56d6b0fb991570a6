import { Alert, Button, Stack, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useRefresh, useTranslate } from 'react-admin'
import { useAct } from '../../season_units/acts/useAct'
import type { SeasonUnit } from '../../season_units/types'
import { useFormPosts } from '../useFormPosts'
import type { StampedForm } from '../useForms'
import { ReturnDialog } from './ReturnDialog'
import { useDeskKeys } from './useDeskKeys'

interface Props {
  unit: SeasonUnit
  /** The newest form of the unit. */
  form: StampedForm
  onNext: (() => void) | null
}

/** By an act of the process, or beside it for a form that was brought up to date. */
function useDecision(unit: SeasonUnit, { state, isUpdate }: StampedForm) {
  const [accept, giveBack] = [useAct(unit.id, 'acceptFeedback'), useAct(unit.id, 'returnFeedback')]
  const { decide } = useFormPosts(unit.id)
  const waits = state === 'submitted'
  if (isUpdate)
    return { accept: () => decide(null), giveBack: decide, mayAccept: waits, mayReturn: waits }
  const may = (act: string) => waits && unit.acts.some((one) => one === act)
  return {
    accept: () => accept({}),
    giveBack: (reason: string) => giveBack({ reason }),
    mayAccept: may('acceptFeedback'),
    mayReturn: may('returnFeedback'),
  }
}

/** Accept by press alone, send back and next by one key each. */
export function DecideButtons({ unit, form, onNext }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const [isReturning, setReturning] = useState(false)
  const { accept, giveBack, mayAccept, mayReturn } = useDecision(unit, form)
  const done = (act: string) => {
    notify(translate('act.done', { act: translate(`acts.${act}`) }), { type: 'success' })
    refresh()
    onNext?.()
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: accept,
    onSuccess: () => done('acceptFeedback'),
  })
  useDeskKeys({
    r: mayReturn ? () => setReturning(true) : null,
    n: onNext,
  })
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {mayAccept && (
          <Button variant="contained" loading={isPending} onClick={() => mutate()}>
            {translate('acts.acceptFeedback')}
          </Button>
        )}
        {mayReturn && (
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
            await giveBack(reason)
            done('returnFeedback')
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </Stack>
  )
}
