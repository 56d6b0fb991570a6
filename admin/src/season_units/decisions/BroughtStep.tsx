import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { momentOf } from '../../layout/dates'
import { DecidedDocument } from './DecidedDocument'
import type { Decision } from './types'

/** Who brought what is decided on, when and why, with the document. */
export function BroughtStep({ brought }: { brought: NonNullable<Decision['brought']> }) {
  const translate = useTranslate()
  const { event, at, by, reason, handler, document } = brought
  const origin = [translate(`acts.${event}`), momentOf(at), by].filter(Boolean).join(' · ')
  return (
    <Stack spacing={1}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {origin}
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
