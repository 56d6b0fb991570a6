import type { Data } from '@api/data'
import { Alert, Box, LinearProgress, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from 'react-admin'
import { renderSVG } from 'uqr'
import { FormDialog } from '../forms/FormDialog'
import { SAYS_ITSELF } from '../providers/failedReads'
import { request } from '../providers/http'
import { CodeInput } from './inputs'

type Proposed = Data.Identity.ProposedFactor

interface Props {
  onSet: (codes: string[]) => void
  onClose: () => void
}

const SIDE = 200
/** Without light around it some cameras find nothing, above all at night. */
const QUIET_ZONE = { border: 4 }
const FIELDS = { code_wrong: ['code'] }

/** The key as a picture to scan, and as text for whoever cannot scan it. */
function Key({ secret, address }: Proposed) {
  const translate = useTranslate()
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, QUIET_ZONE))}`
  return (
    <Box sx={{ textAlign: 'center', mb: 2 }}>
      <img src={picture} width={SIDE} height={SIDE} alt={translate('account.factor.picture')} />
      <Typography variant="muted" component="p">
        {translate('account.factor.by_hand')}
      </Typography>
      <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {secret.replaceAll(/.{4}(?=.)/g, '$& ')}
      </Typography>
    </Box>
  )
}

/** Shows a new key for the authenticator app, and asks for a first code of it. */
export function SetUpDialog({ onSet, onClose }: Props) {
  const translate = useTranslate()
  const { data: proposed, error } = useQuery({
    queryKey: ['account', 'proposed_factor'],
    queryFn: async () => (await request<Proposed>('POST', 'session/second_factor')).data,
    // Each question makes another key.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    meta: SAYS_ITSELF,
  })
  const confirm = async (values: object) => {
    const path = 'session/second_factor'
    const { data } = await request<Data.Identity.RecoveryCodes>('PUT', path, values)
    onSet(data.codes)
  }
  return (
    <FormDialog
      title={translate('account.factor.set_up')}
      submitLabel="account.factor.confirm"
      onSubmit={confirm}
      onClose={onClose}
      isDisabled={!proposed}
      fieldsOf={FIELDS}
    >
      <Typography sx={{ mb: 1 }}>{translate('account.factor.steps')}</Typography>
      {error && <Alert severity="error">{error.message}</Alert>}
      {proposed ? <Key {...proposed} /> : !error && <LinearProgress />}
      <CodeInput hint="account.factor.code_hint" />
    </FormDialog>
  )
}
