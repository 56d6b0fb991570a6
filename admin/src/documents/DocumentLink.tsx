import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentPanel } from './DocumentPanel'

/** Opens a document at the side. Without its name it says what it does. */
export function DocumentLink({ id, name }: { id: string; name?: string }) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        startIcon={<DescriptionOutlined />}
        onClick={() => setOpen(true)}
        sx={{ textAlign: 'left', wordBreak: 'break-word' }}
      >
        {name ?? translate('document.open')}
      </Button>
      {isOpen && <DocumentPanel id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
