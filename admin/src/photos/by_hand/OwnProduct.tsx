import { Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'

interface Props {
  isDisabled: boolean
  onChoose: (file: File) => void
}

/** A finished picture that was made elsewhere. */
export function OwnProduct({ isDisabled, onChoose }: Props) {
  const translate = useTranslate()
  return (
    <>
      <Button variant="outlined" component="label" disabled={isDisabled}>
        {translate('by_hand.own')}
        <input
          hidden
          type="file"
          accept="image/jpeg"
          disabled={isDisabled}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onChoose(file)
            target.value = ''
          }}
        />
      </Button>
      <Typography variant="caption">{translate('by_hand.own_hint')}</Typography>
    </>
  )
}
