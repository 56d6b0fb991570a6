import type { Data } from '@api/data'
import { Alert, LinearProgress, Stack, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { sizeOf } from '../../documents/file_words'
import { useDocument } from '../../documents/useDocument'
import { DecidedDocument } from '../decisions/DecidedDocument'
import type { DraftDocument } from '../acts/draft_document'

type Stored = Data.Documents.Document

/** The fields of the form stay in view below it. */
const HEIGHT = { xs: '22vh', sm: '26vh' }

function Pages({ id, fileName, bytes }: Stored) {
  const translate = useTranslate()
  const { data: document } = useDocument(id)
  const pages = document?.pages
  return (
    <>
      {pages && (
        <Typography variant="caption">
          {translate('unit_page.file_ready', { size: sizeOf(bytes), smart_count: pages })}
        </Typography>
      )}
      <DecidedDocument id={id} fileName={fileName} height={HEIGHT} />
    </>
  )
}

/** The pages of a chosen file, before the form is sent. Use it with a `key`: another file begins anew. */
export function DraftPages({ draft }: { draft: DraftDocument }) {
  const translate = useTranslate()
  const [stored, setStored] = useState<Stored | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    draft.stored().then(
      (done) => isShown && setStored(done),
      ({ message }: Error) => isShown && setFault(message)
    )
    return () => {
      isShown = false
    }
  }, [draft])
  if (fault)
    return (
      <Alert severity="warning" sx={{ mt: 1 }}>
        {translate('unit_page.file_failed', { fault: translate(fault, { _: fault }) })}
      </Alert>
    )
  return (
    <Stack spacing={0.5} sx={{ mt: 1, width: 1 }} data-testid="draft-pages">
      {stored ? (
        <Pages {...stored} />
      ) : (
        <LinearProgress aria-label={translate('unit_page.file_sending')} />
      )}
    </Stack>
  )
}
