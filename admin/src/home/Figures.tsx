import { Alert, Button, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { useFigures } from './useFigures'

interface Props<F> {
  /** The home, as the API names it. */
  of: string
  children: (figures: F) => ReactNode
}

/** The content of a home once its figures are there; those of before stay while they cannot be read. */
export function Figures<F>({ of, children }: Props<F>) {
  const translate = useTranslate()
  const { data, error, refetch } = useFigures<F>(of)
  if (data) return children(data)
  if (!error) return <Skeleton variant="rounded" height={96} />
  const retry = <Button onClick={() => refetch()}>{translate('pages.again')}</Button>
  return (
    <Alert severity="error" action={retry}>
      {translate(error.message, { _: error.message })}
    </Alert>
  )
}
