import { Alert } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { DocumentPages } from './types'

/** What pictures of a document do not show: all of it, some text, its later pages. */
export function DocumentNotes({ document }: { document: DocumentPages }) {
  const translate = useTranslate()
  const { fault, missesText, pages, shownPages } = document
  if (fault) return <Alert severity="warning">{fault.message}</Alert>
  return (
    <>
      {missesText && <Alert severity="warning">{translate('document.misses_text')}</Alert>}
      {pages! > shownPages && (
        <Alert severity="info">{translate('document.more', { shown: shownPages, pages })}</Alert>
      )}
    </>
  )
}
