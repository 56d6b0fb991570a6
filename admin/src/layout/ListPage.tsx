import { Card } from '@mui/material'
import type { ReactNode } from 'react'
import {
  List,
  TopToolbar,
  useGetResourceLabel,
  useResourceContext,
  type ListProps,
} from 'react-admin'
import { ExportButton } from '../exports/ExportButton'
import { Page } from './Page'
import { usePhone } from './usePhone'

export interface ListPageProps extends ListProps {
  /** Beside the title. */
  beside?: ReactNode
}

/** What can be done with any list. */
const ListActions = () => (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
)

/** The page of a list. Its rows say why it is empty (`RecordRows`). */
export function ListPage({ beside, ...list }: ListPageProps) {
  const resource = useResourceContext()!
  const labelOf = useGetResourceLabel()
  const isPhone = usePhone()
  return (
    <Page title={labelOf(resource, 2)} beside={beside}>
      <List
        title={false}
        actions={<ListActions />}
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
