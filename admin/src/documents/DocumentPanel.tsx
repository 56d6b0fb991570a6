import { Alert, Drawer, LinearProgress } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentHead } from './DocumentHead'
import { DocumentPages } from './DocumentPages'
import { useDocument } from './useDocument'
import { usePageView } from './usePageView'
import { VersionBar } from './VersionBar'

interface Props {
  id: string
  onClose: () => void
}

/** A document at the side of the page, over dialogs too; the whole screen of a phone. */
export function DocumentPanel({ id: opened, onClose }: Props) {
  const translate = useTranslate()
  const titleId = useId()
  const [id, show] = useState(opened)
  const { data: document, error } = useDocument(id)
  const view = usePageView(document?.shownPages ?? 1)
  const showVersion = (version: string) => {
    show(version)
    view.begin()
  }
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      onKeyDown={view.onKeyDown}
      sx={{ zIndex: ({ zIndex }) => zIndex.modal + 1 }}
      slotProps={{
        paper: {
          'role': 'dialog',
          'aria-labelledby': titleId,
          'sx': { width: { xs: '100%', sm: 'min(760px, 90vw)' } },
        },
      }}
    >
      <DocumentHead {...{ id, titleId, document, onClose }} />
      {!document && !error && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {error && (
        <Alert severity="error" sx={{ m: 2 }}>
          {translate(error.message, { _: error.message })}
        </Alert>
      )}
      {document && <VersionBar document={document} onShow={showVersion} />}
      {document && <DocumentPages key={document.id} document={document} view={view} />}
    </Drawer>
  )
}
