import { useEffect, useState } from 'react'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

interface Props {
  picture: Blob
  onConfirm: () => void
  onAgain: () => void
}

/** 照片预览: 如无问题，可点击确定进行照片制作. */
export function PreviewScreen({ picture, onConfirm, onAgain }: Props) {
  const { preview } = useWords().shooting
  const { isBusy } = useSession()
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(picture)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [picture])
  return (
    <Screen
      title={preview.title}
      lead={preview.lead}
      actions={
        <>
          <Button kind="primary" isDisabled={isBusy} onClick={onConfirm}>
            {preview.confirm}
          </Button>
          <Button isDisabled={isBusy} onClick={onAgain}>
            {preview.again}
          </Button>
        </>
      }
    >
      <TroubleNotice />
      {url && <img className="picture" src={url} alt={preview.picture} />}
    </Screen>
  )
}
