import { Alert, Button, LinearProgress } from '@mui/material'
import { useEffect, useState, type ReactNode } from 'react'
import {
  ShowBase,
  useGetRecordRepresentation,
  useParams,
  useShowContext,
  useTranslate,
  type HttpError,
  type RaRecord,
  type ShowBaseProps,
} from 'react-admin'
import { Lost } from './Lost'
import { Page } from './Page'
import { useListAbove } from './useListAbove'

/** Statuses that another try does not change: no such record, or not for this reader. */
const FINAL = [400, 403, 404, 422]
const isFinal = (error: unknown) => FINAL.includes((error as HttpError | null)?.status ?? 0)
const MAX_RETRIES = 5

interface Props<R extends RaRecord> {
  queryOptions?: ShowBaseProps<R>['queryOptions']
  /** Where the representation of the record does not name the page. */
  titleOf?: (record: R) => string
  /** Beside the title. */
  beside?: ReactNode
  children: ReactNode
}

function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate()
  const above = useListAbove()
  if (isFinal(error))
    return (
      <Lost
        title={translate('pages.unknown_record')}
        says={translate('pages.unknown_record_says')}
        back={{ name: translate('pages.back_to', above), to: above.to }}
      />
    )
  const retry = <Button onClick={onRetry}>{translate('pages.again')}</Button>
  return (
    <Page title={translate('pages.unread')} above={[above]}>
      <Alert severity="error" action={retry}>
        {translate(error.message, { _: error.message })}
      </Alert>
    </Page>
  )
}

function Body<R extends RaRecord>({ titleOf, beside, children }: Omit<Props<R>, 'queryOptions'>) {
  const { record, error, refetch, resource } = useShowContext<R>()
  const above = useListAbove()
  const translate = useTranslate()
  const represent = useGetRecordRepresentation(resource)
  // A query without data has no error while it is asked again: the page would flicker.
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    if (error) setFailure(error)
  }, [error])
  if (record)
    return (
      <Page
        title={titleOf ? titleOf(record) : String(represent(record))}
        above={[above]}
        beside={beside}
      >
        {children}
      </Page>
    )
  if (failure) return <Unread error={failure} onRetry={refetch} />
  return <LinearProgress aria-label={translate('ra.page.loading')} />
}

/** The page of one record. A failed refresh is retried and never closes a form on the page. */
export function RecordPage<R extends RaRecord>({ queryOptions, ...page }: Props<R>) {
  const { id } = useParams()
  return (
    <ShowBase<R>
      queryOptions={{
        retry: (tries: number, error: Error) => tries < MAX_RETRIES && !isFinal(error),
        // Instead of react-admin's notification and its way back to the list.
        onError: () => {},
        ...queryOptions,
      }}
    >
      <Body key={id} {...page} />
    </ShowBase>
  )
}
