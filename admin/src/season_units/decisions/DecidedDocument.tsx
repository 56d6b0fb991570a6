import { ButtonBase } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentPanel } from '../../documents/DocumentPanel'
import { PageImage } from '../../documents/PageImage'

interface Props {
  id: string
  fileName: string
}

/** The first page of the document that is decided on; a press opens it whole, at the side. */
export function DecidedDocument({ id, fileName }: Props) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ButtonBase
        onClick={() => setOpen(true)}
        aria-label={translate('document.open_named', { name: fileName })}
        sx={{
          display: 'block',
          width: '100%',
          maxHeight: '45vh',
          overflow: 'auto',
          border: 1,
          borderColor: 'divider',
          cursor: 'zoom-in',
        }}
      >
        <PageImage id={id} page={1} alt={translate('document.first_page', { name: fileName })} />
      </ButtonBase>
      {isOpen && <DocumentPanel id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
