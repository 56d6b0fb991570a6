import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../documents/DocumentLink'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { StampedForm } from './useForms'

const TURNS = {
  submitted: 'running',
  returned: 'overdue',
  accepted: 'done',
  needs_update: 'soon',
} as const

/** What became of a form. */
export const FormChip = ({ state }: Pick<StampedForm, 'state'>) => (
  <StateChip name={`feedback_form.states.${state}`} turn={TURNS[state]} />
)

function Version({ form }: { form: StampedForm }) {
  const translate = useTranslate()
  const { no, state, source, submittedAt, decision, decidedAt, documents } = form
  return (
    <Stack component="li" spacing={0.5}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="subtitle2">{translate('feedback_form.version', { no })}</Typography>
        <FormChip state={state} />
        <Typography variant="muted">
          {translate(`feedback_form.sources.${source}`)} · <Moment at={submittedAt} />
        </Typography>
      </Stack>
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {documents.map(({ id, fileName }) => (
          <DocumentLink key={id} id={id} name={fileName} />
        ))}
      </Stack>
      {decision && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {[translate(`acts.${decision.event}`), decision.by, decision.reason]
            .filter(Boolean)
            .join(' · ')}{' '}
          {decidedAt && <Moment at={decidedAt} />}
        </Typography>
      )}
    </Stack>
  )
}

/** The stamped forms as they came, the newest first: none is overwritten. */
export const FormVersions = ({ forms }: { forms: StampedForm[] }) => (
  <Stack component="ol" spacing={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {forms.map((form) => (
      <Version key={form.id} form={form} />
    ))}
  </Stack>
)
