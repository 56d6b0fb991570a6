import { useState } from 'react'
import { HttpError, useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

const TOO_MANY = 429

/** Why a picture was not shown: an `<img>` learns only that it was not, so the address is asked once more. */
export function usePictureFault(src: string) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const [fault, setFault] = useState<string | null>(null)
  const onError = () =>
    read(src.replace('/api/', '')).catch((error: unknown) => {
      const isTold = error instanceof HttpError && error.status === TOO_MANY
      setFault(isTold ? error.message : translate('photo.not_shown'))
    })
  return { fault, onError }
}
