import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'

interface Props {
  label: string
  isDisabled: boolean
  onChoose: (files: File[]) => void
  /** Of a folder; otherwise zips and single files. */
  isFolder?: boolean
}

/** React knows no folders: the browser's own attribute is set on the element. */
const asFolder = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '')

/** Chooses a folder, or a zip, or several files. */
export function FolderButton({ label, isDisabled, onChoose, isFolder = false }: Props) {
  const translate = useTranslate()
  return (
    <Button variant="outlined" component="label" disabled={isDisabled}>
      {translate(label)}
      <input
        hidden
        type="file"
        multiple
        ref={isFolder ? asFolder : undefined}
        accept={isFolder ? undefined : '.zip,image/*'}
        disabled={isDisabled}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </Button>
  )
}
