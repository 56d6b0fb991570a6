import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentNotes } from './DocumentNotes'
import { PageBar } from './PageBar'
import { PageImage } from './PageImage'
import type { DocumentPages as Pages } from './types'
import type { PageView } from './usePageView'

/** The pages of a document, one at a time. */
export function DocumentPages({ document, view }: { document: Pages; view: PageView }) {
  const translate = useTranslate()
  const { id, fileName, fault, shownPages } = document
  const { page, zoom } = view
  if (fault) return <DocumentNotes document={document} />
  return (
    <>
      <PageBar view={view} />
      <DocumentNotes document={document} />
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
