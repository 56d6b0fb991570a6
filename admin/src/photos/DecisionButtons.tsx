import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useNotify, usePermissions, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../layout/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { ActInput } from '../season_units/acts/ActInput'
import type { Photo, PhotoStatus } from './types'

type Decision = 'approve' | 'override' | 'reset'

/** Which decisions a state is open to. */
const OPEN: Record<PhotoStatus, Decision[]> = {
  checking: [],
  parked: ['reset'],
  failed: ['override', 'reset'],
  awaiting_review: ['approve', 'reset'],
  accepted: ['reset'],
  reset: [],
}

const REVIEWERS = ['centre_admin', 'operator', 'reviewer']

/** A reviewer's decisions; whatever goes against the machine or the student asks for a reason. */
export function DecisionButtons({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { permissions: me } = usePermissions()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [asked, setAsked] = useState<Decision | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (!REVIEWERS.some((role) => me?.roles?.includes(role))) return null

  async function decide(decision: Decision, body: object = {}) {
    setBusy(true)
    setRefusal(null)
    try {
      await post(`photos/${photo.id}/decisions`, { decision, ...body })
      notify(translate(`photo.done.${decision}`), { type: 'success' })
      setAsked(null)
      refresh()
    } catch (error) {
      const { message } = error as Error
      if (asked) setRefusal(message)
      else notify(message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack direction="row" spacing={1}>
      {OPEN[photo.status].map((decision) => (
        <Button
          key={decision}
          variant={decision === 'approve' ? 'contained' : 'outlined'}
          color={decision === 'reset' ? 'error' : 'primary'}
          disabled={isBusy}
          onClick={() => (decision === 'approve' ? decide(decision) : setAsked(decision))}
        >
          {translate(`photo.decisions.${decision}`)}
        </Button>
      ))}
      {asked && (
        <FormDialog
          title={translate(`photo.decisions.${asked}`)}
          isBusy={isBusy}
          refusal={refusal}
          onSubmit={(body) => decide(asked, body)}
          onClose={() => setAsked(null)}
        >
          <ActInput field={{ source: 'reason', label: 'act.reason', kind: 'long' }} />
        </FormDialog>
      )}
    </Stack>
  )
}
