import { Card } from '@mui/material'
import type { ReactNode } from 'react'
import { List, useGetResourceLabel, useResourceContext, type ListProps } from 'react-admin'
import { Page } from './Page'
import { usePhone } from './usePhone'

interface Props extends ListProps {
  /** Beside the title. */
  beside?: ReactNode
}

/** The page of a list. Its rows say why it is empty (`RecordRows`). */
export function ListPage({ beside, ...list }: Props) {
  const resource = useResourceContext()!
  const labelOf = useGetResourceLabel()
  const isPhone = usePhone()
  return (
    <Page title={labelOf(resource, 2)} beside={beside}>
      <List
        title={false}
        actions={false}
        perPage={50}
        exporter={false}
        empty={false}
        // Cards are not framed once more.
        component={isPhone ? 'div' : Card}
        {...list}
      />
    </Page>
  )
}
