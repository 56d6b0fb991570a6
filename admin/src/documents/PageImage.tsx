import { Alert, Box, Skeleton } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { pagePath } from './useDocument'

interface Props {
  id: string
  page: number
  alt: string
  /** Width of the picture, in parts of its place. */
  zoom?: number
}

/** Width to height of A4, until the picture is there. */
const A4 = '210 / 297'

/** One page of a document as a picture. Use it with a `key`: another page begins anew. */
export function PageImage({ id, page, alt, zoom = 1 }: Props) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const [isShown, setShown] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  // An image that failed does not say why; the same request as JSON does.
  const explain = () =>
    read(pagePath(id, page)).then(
      () => setFault('document.failed'),
      (error: Error) => setFault(error.message)
    )

  if (fault) return <Alert severity="warning">{translate(fault, { _: fault })}</Alert>
  return (
    <Box sx={{ width: `${zoom * 100}%` }} aria-busy={!isShown}>
      {!isShown && (
        <Skeleton variant="rectangular" sx={{ width: '100%', height: 'auto', aspectRatio: A4 }} />
      )}
      <img
        alt={alt}
        src={`/api/${pagePath(id, page)}`}
        onLoad={() => setShown(true)}
        onError={explain}
        style={{ width: '100%', display: isShown ? 'block' : 'none' }}
      />
    </Box>
  )
}
