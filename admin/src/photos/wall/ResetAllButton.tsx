import type { Data } from '@api/data'
import { Alert, Button, Link } from '@mui/material'
import type { ResetReason } from '@domain/policy/reset_reasons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LinkBase, useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../forms/FormDialog'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { Preview } from './Preview'
import { ReasonButtons, toggled } from './ReasonButtons'
import type { Reason } from './useReasons'

interface Props {
  unitId: string
  /** The filter as the API takes it, with its chip. */
  asked: Record<string, string>
  reasons: readonly Reason[]
}

interface Dialog extends Props {
  onClose: () => void
  onStarted: (jobId: string) => void
}

const NONE: ResetReason[] = []

/** How many photos it is, why, and the count once more, typed. */
function ResetAllDialog({ unitId, asked, reasons, onClose, onStarted }: Dialog) {
  const translate = useTranslate()
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const [chosen, setChosen] = useState(NONE)
  const path = `season_units/${unitId}/photo_resets`
  const query = new URLSearchParams(asked).toString()
  const { data } = useQuery({
    queryKey: ['wall', 'resettable', unitId, query],
    queryFn: async () => (await read<Data.Photos.ResetsAhead>(`${path}?${query}`)).data,
  })
  const count = data?.count
  const grave =
    count && chosen.length > 0
      ? {
          consequence: translate('wall.reset_all.consequence', { smart_count: count }),
          word: String(count),
        }
      : undefined
  return (
    <FormDialog
      title={translate('wall.reset_all.title')}
      submitLabel="wall.reset_all.start"
      grave={grave}
      isDisabled={!grave}
      onClose={onClose}
      onSubmit={async () => {
        const started = await post<Data.Jobs.Job>(path, { ...asked, reasonCodes: chosen })
        onStarted(started.data.id)
      }}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {count === undefined ? '…' : translate('wall.reset_all.count', { smart_count: count })}
      </Alert>
      <ReasonButtons
        {...{ reasons, chosen }}
        onToggle={(code) => setChosen((was) => toggled(was, code))}
      />
      {chosen.length > 0 && <Preview unitId={unitId} round="main" reasonCodes={chosen} note="" />}
    </FormDialog>
  )
}

/** Resets all photos of the filter for the same reasons, as a job with a result. */
export function ResetAllButton(props: Props) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const [jobId, setJobId] = useState<string | null>(null)
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)} sx={{ minHeight: { xs: 40, sm: 32 } }}>
        {translate('wall.reset_all.title')}
      </Button>
      {jobId && (
        <Link component={LinkBase} to={`/jobs/${jobId}/show`} role="status">
          {translate('wall.reset_all.started')}
        </Link>
      )}
      {isOpen && (
        <ResetAllDialog
          {...props}
          onClose={() => setOpen(false)}
          onStarted={(id) => {
            setOpen(false)
            setJobId(id)
          }}
        />
      )}
    </>
  )
}
