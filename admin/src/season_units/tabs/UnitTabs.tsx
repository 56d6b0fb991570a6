import { Box, Card, CardContent, LinearProgress, Tab, Tabs } from '@mui/material'
import { Suspense } from 'react'
import { LinkBase, useParams, useRecordContext, useTranslate } from 'react-admin'
import type { SeasonUnit } from '../types'
import { UNIT_TABS } from './tabs'

/** The address of a tab of a unit. */
export const tabAddress = (unitId: string, path: string) =>
  `/season_units/${unitId}/show${path && `/${path}`}`

/** The parts of a unit; the open one stands in the address, so that a link can open it. */
export function UnitTabs() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { '*': path = '' } = useParams()
  if (!unit) return null
  const tabs = UNIT_TABS.filter(({ isFor }) => isFor(unit))
  const open = tabs.find((tab) => tab.path === path) ?? tabs[0]!
  return (
    <Card sx={{ minWidth: 0 }}>
      <Tabs
        value={open.name}
        aria-label={translate('unit_tabs.title')}
        variant="scrollable"
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map(({ name, path: to }) => (
          <Tab
            key={name}
            id={`unit-tab-${name}`}
            value={name}
            label={translate(`unit_tabs.${name}`)}
            component={LinkBase}
            to={tabAddress(unit.id, to)}
            {...(name === open.name && { 'aria-controls': 'unit-tab-panel' })}
          />
        ))}
      </Tabs>
      <CardContent>
        <Box
          role="tabpanel"
          id="unit-tab-panel"
          aria-labelledby={`unit-tab-${open.name}`}
          sx={{ minHeight: 120 }}
        >
          <Suspense fallback={<LinearProgress aria-label={translate('ra.page.loading')} />}>
            <open.Content />
          </Suspense>
        </Box>
      </CardContent>
    </Card>
  )
}
