import { Alert, Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { PageBar } from './PageBar'
import { PageImage } from './PageImage'
import type { DocumentPages as Pages } from './types'
import type { PageView } from './usePageView'

/** The pages of a document, one at a time. */
export function DocumentPages({ document, view }: { document: Pages; view: PageView }) {
  const translate = useTranslate()
  const { id, fileName, fault, missesText, pages, shownPages } = document
  const { page, zoom } = view
  if (fault)
    return (
      <Alert severity="warning" sx={{ m: 2 }}>
        {fault.message}
      </Alert>
    )
  return (
    <>
      {shownPages > 0 && <PageBar view={view} />}
      {missesText && <Alert severity="warning">{translate('document.misses_text')}</Alert>}
      {pages! > shownPages && (
        <Alert severity="info">{translate('document.more', { shown: shownPages, pages })}</Alert>
      )}
      <Box sx={{ flex: 1, overflow: 'auto', bgcolor: 'action.hover', p: 1 }} tabIndex={0}>
        <PageImage
          key={page}
          {...{ id, page, zoom }}
          alt={translate('document.page_alt', { name: fileName, page, pages: shownPages })}
        />
      </Box>
    </>
  )
}
