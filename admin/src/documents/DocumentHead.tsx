import Close from '@mui/icons-material/Close'
import Download from '@mui/icons-material/Download'
import { Button, IconButton, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { kindAndSize } from './file_words'
import type { DocumentPages } from './types'
import { originalUrl } from './useDocument'
import { usePurpose } from './usePurpose'

/** For what it was handed in, by whom and when, and what file it is. */
function Origin({ document }: { document: DocumentPages }) {
  const translate = useTranslate()
  const { fullMoment } = useDates()
  const purposeOf = usePurpose()
  const { by, step, digest, recordedAt, pages } = document
  const roles = by?.roles.map((role) => translate(`roles.${role}`)).join(' · ')
  const origin = [
    step && purposeOf(step.event),
    fullMoment(step?.at ?? recordedAt),
    by && translate('document.by', { name: by.name, roles }),
  ]
  const file = [
    kindAndSize(document),
    pages && translate('document.pages', { smart_count: pages }),
    translate('document.digest', { digest }),
  ]
  return [origin, file].map((parts, index) => (
    <Typography key={index} variant="muted">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  ))
}

interface Props {
  id: string
  titleId: string
  document: DocumentPages | undefined
  onClose: () => void
}

/** The top of the panel: what is shown, the original, and the way out. */
export function DocumentHead({ id, titleId, document, onClose }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={0.5} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography
          id={titleId}
          component="h2"
          variant="subtitle1"
          sx={{ flex: 1, wordBreak: 'break-word' }}
        >
          {document?.fileName ?? translate('document.title')}
        </Typography>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose} size="small">
          <Close />
        </IconButton>
      </Stack>
      {document && <Origin document={document} />}
      <div>
        <Button size="small" startIcon={<Download />} href={originalUrl(id)} download>
          {translate('document.download')}
        </Button>
      </div>
    </Stack>
  )
}
