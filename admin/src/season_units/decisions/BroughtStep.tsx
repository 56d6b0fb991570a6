import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { Moment } from '../../layout/Moment'
import { DecidedDocument } from './DecidedDocument'
import type { Decision } from './types'

/** Who brought what is decided on, when and why, with the document. */
export function BroughtStep({ brought }: { brought: NonNullable<Decision['brought']> }) {
  const translate = useTranslate()
  const { event, at, by, reason, handler, document } = brought
  return (
    <Stack spacing={1}>
      <Typography variant="muted">
        {translate(`acts.${event}`)} · <Moment at={at} />
        {by && ` · ${by}`}
      </Typography>
      {reason && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', wordBreak: 'break-word' }}>
          {translate('decision.reason', { reason })}
        </Typography>
      )}
      {handler && (
        <Typography variant="body2">{translate('decision.handler', { handler })}</Typography>
      )}
      {document && (
        <>
          <DecidedDocument {...document} />
          <div>
            <DocumentLink id={document.id} name={document.fileName} />
          </div>
        </>
      )}
    </Stack>
  )
}
