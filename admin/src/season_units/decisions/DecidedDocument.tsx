import { ButtonBase } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentNotes } from '../../documents/DocumentNotes'
import { DocumentPanel } from '../../documents/DocumentPanel'
import { PageImage } from '../../documents/PageImage'
import { useDocument } from '../../documents/useDocument'

interface Props {
  id: string
  fileName: string
  /** The highest that its picture may be. */
  height?: Record<string, string>
}

/** So high that the buttons of the form stay in view. */
const HEIGHT = { xs: '30vh', sm: '45vh' }

/** The first page of the document that is decided on; a press opens it whole, at the side. */
export function DecidedDocument({ id, fileName, height = HEIGHT }: Props) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { data: document } = useDocument(id)
  return (
    <>
      {document && <DocumentNotes document={document} />}
      {!document?.fault && (
        <ButtonBase
          onClick={() => setOpen(true)}
          aria-label={translate('document.open_named', { name: fileName })}
          sx={{
            display: 'block',
            width: '100%',
            maxHeight: height,
            overflow: 'auto',
            border: 1,
            borderColor: 'divider',
            cursor: 'zoom-in',
          }}
        >
          <PageImage id={id} page={1} alt={translate('document.first_page', { name: fileName })} />
        </ButtonBase>
      )}
      {isOpen && <DocumentPanel id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
