import { Alert, Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Form, TextInput, required, useNotify, useTranslate } from 'react-admin'
import { hasField, refusalOf } from '../forms/refusal'
import { Preview } from './Preview'
import type { LimitsPreview } from './types'
import type { useLimits, WantedLimits } from './useLimits'

interface Props extends Pick<ReturnType<typeof useLimits>, 'preview' | 'propose'> {
  wanted: WantedLimits
  onSaved: () => void
}

/** Tries limits out on photos that were judged; only then they can be saved, with a reason. */
export function ProposalBar({ wanted, preview, propose, onSaved }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const [tried, setTried] = useState<{ asked: string; shown: LimitsPreview } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  // Other limits have to be tried out again.
  const asked = JSON.stringify(wanted)
  const shown = tried?.asked === asked ? tried.shown : null

  const refuse = (error: unknown, event?: unknown) => {
    const { fields, sentence } = refusalOf(error, hasField(event))
    setRefusal(sentence && translate(sentence, { _: sentence }))
    return fields
  }
  const tryOut = () => {
    setRefusal(null)
    preview.mutate(wanted, {
      onSuccess: (shown) => setTried({ asked, shown }),
      onError: (error) => void refuse(error),
    })
  }
  async function save({ reason }: { reason?: string }, event?: unknown) {
    setRefusal(null)
    try {
      const { inForce } = await propose.mutateAsync({ ...wanted, reason: reason ?? '' })
      notify(inForce ? 'limits.saved' : 'limits.proposed', { type: 'success' })
      onSaved()
    } catch (error) {
      return refuse(error, event)
    }
  }

  return (
    <Form record={NO_RECORD} onSubmit={save} noValidate>
      <Stack spacing={1}>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        {shown && <Preview preview={shown} />}
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ flexWrap: 'wrap', alignItems: 'start' }}
        >
          <Button variant="outlined" loading={preview.isPending} onClick={tryOut}>
            {translate('limits.try_out')}
          </Button>
          <TextInput
            source="reason"
            label="act.reason"
            validate={required()}
            margin="none"
            helperText={shown ? false : 'limits.try_first'}
            sx={{ flexGrow: 1, maxWidth: 480 }}
          />
          <Button type="submit" variant="contained" disabled={!shown} loading={propose.isPending}>
            {translate('limits.save')}
          </Button>
        </Stack>
      </Stack>
    </Form>
  )
}

/** The season behind it must not fill the form. */
const NO_RECORD = {}
