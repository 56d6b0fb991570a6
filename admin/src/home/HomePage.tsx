import { LinearProgress, Tab, Tabs } from '@mui/material'
import { Suspense, useEffect, useState } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { Navigate } from 'react-router'
import { forgetNextPage, nextPage } from '../account/next_page'
import { Page } from '../layout/Page'
import { useMay } from '../permissions/useMay'
import { ClassHome } from './ClassHome'
import { HOMES } from './homes'
import { SchoolHome } from './SchoolHome'

/** Whoever comes back from the provider goes on to the page that they wanted, as after a password. */
export function HomePage() {
  const [wanted] = useState(() => nextPage(sessionStorage))
  useEffect(() => forgetNextPage(sessionStorage), [])
  return wanted ? <Navigate to={wanted} replace /> : <Home />
}

/**
 * Where the reader begins: the home of their work, or their school. Whoever has several kinds of work
 * begins at the widest and can switch.
 */
function Home() {
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
