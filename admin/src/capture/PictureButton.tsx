import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'

/** Chooses a picture in which the code is, as the student has saved it. */
export function PictureButton({
  isDisabled,
  onPicture,
}: {
  isDisabled: boolean
  onPicture: (picture: File) => void
}) {
  const translate = useTranslate()
  return (
    <Button variant="outlined" component="label" disabled={isDisabled}>
      {translate('capture.picture')}
      <input
        hidden
        type="file"
        accept="image/*"
        disabled={isDisabled}
        onChange={({ target }) => {
          const [picture] = target.files ?? []
          if (picture) onPicture(picture)
          target.value = ''
        }}
      />
    </Button>
  )
}
