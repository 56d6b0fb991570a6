import { LinearProgress, Tab, Tabs } from '@mui/material'
import { Suspense } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { Navigate } from 'react-router'
import { Page } from '../layout/Page'
import { useMay } from '../permissions/useMay'
import { ClassHome } from './ClassHome'
import { HOMES } from './homes'
import { SchoolHome } from './SchoolHome'

/**
 * Where the reader begins: the home of their work, or their school. Whoever has several kinds of work
 * begins at the widest and can switch.
 */
export function HomePage() {
  const translate = useTranslate()
  const may = useMay()
  const [chosen, choose] = useStore<string | null>('home', null)
  const own = HOMES.filter((home) => may(home.may))
  const home = own.find(({ name }) => name === chosen) ?? own[0]
  if (!home && may('classHome') && !may('handInPhotos')) return <ClassHome />
  if (!home && may('schoolHome')) return <SchoolHome />
  if (!home && may('readAudit')) return <Navigate to="/audit_entries" replace />
  if (!home) return <Page title={translate('home.title')}>{translate('home.nothing')}</Page>
  const tabs = own.length > 1 && (
    <Tabs
      value={home.name}
      onChange={(_, name: string) => choose(name)}
      aria-label={translate('home.switch')}
    >
      {own.map(({ name }) => (
        <Tab key={name} value={name} label={translate(`home.of.${name}`)} />
      ))}
    </Tabs>
  )
  return (
    <Page title={translate('home.title')} beside={tabs}>
      <Suspense fallback={<LinearProgress />}>
        <home.Page />
      </Suspense>
    </Page>
  )
}
