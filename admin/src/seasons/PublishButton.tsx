import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm, useTranslate } from 'react-admin'

interface Props {
  isBusy: boolean
  onPublish: () => Promise<void>
}

/** Publishing cannot be taken back: it asks once more. */
export function PublishButton({ isBusy, onPublish }: Props) {
  const translate = useTranslate()
  const [isAsking, setAsking] = useState(false)
  const publish = async () => {
    await onPublish()
    setAsking(false)
  }
  return (
    <>
      <Button variant="contained" disabled={isBusy} onClick={() => setAsking(true)}>
        {translate('season.publish')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isBusy}
        title={translate('season.publish')}
        content={translate('season.publish_confirm')}
        onConfirm={publish}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
