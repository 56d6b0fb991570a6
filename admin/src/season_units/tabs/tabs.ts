import type { ComponentType } from 'react'
import { lazyPage } from '../../layout/lazyPage'
import type { SeasonUnit } from '../types'
import { OverviewTab } from './OverviewTab'

/** A tab of the page of a unit. */
interface UnitTab {
  name: string
  /** Its part of the address below the page; the first has none. */
  path: string
  Content: ComponentType
  isFor: (unit: SeasonUnit) => boolean
}

/** For readers of one of these parts of the unit's papers. */
const reads =
  (...parts: SeasonUnit['parts']) =>
  (unit: SeasonUnit) =>
    parts.some((part) => unit.parts.includes(part))

/** The tabs in their order; all but the first are loaded when they are opened. */
export const UNIT_TABS: UnitTab[] = [
  { name: 'overview', path: '', Content: OverviewTab, isFor: () => true },
  {
    name: 'progress',
    path: 'progress',
    Content: lazyPage(() => import('./ProgressTab'), 'ProgressTab'),
    isFor: () => true,
  },
  {
    name: 'memo',
    path: 'memo',
    Content: lazyPage(() => import('./MemoTab'), 'MemoTab'),
    isFor: reads('course'),
  },
  {
    name: 'photos',
    path: 'photos',
    Content: lazyPage(() => import('./PhotosTab'), 'PhotosTab'),
    isFor: ({ seesPhotos }) => seesPhotos,
  },
  {
    name: 'list',
    path: 'list',
    Content: lazyPage(() => import('../../roster/list/ListTab'), 'ListTab'),
    isFor: reads('course'),
  },
  {
    name: 'proof',
    path: 'proof',
    Content: lazyPage(() => import('./ProofTab'), 'ProofTab'),
    isFor: reads('errata'),
  },
  {
    name: 'documents',
    path: 'documents',
    Content: lazyPage(() => import('./DocumentsTab'), 'DocumentsTab'),
    isFor: ({ seesPapers }) => seesPapers,
  },
  {
    name: 'money',
    path: 'money',
    Content: lazyPage(() => import('./MoneyTab'), 'MoneyTab'),
    isFor: reads('money'),
  },
  {
    name: 'prints',
    path: 'prints',
    Content: lazyPage(() => import('./PrintsTab'), 'PrintsTab'),
    isFor: reads('prints'),
  },
  {
    name: 'timeline',
    path: 'timeline',
    Content: lazyPage(() => import('./TimelineTab'), 'TimelineTab'),
    // Steps of money and prints are in their own tabs.
    isFor: reads('course', 'errata'),
  },
  {
    name: 'letters',
    path: 'letters',
    Content: lazyPage(() => import('./LettersTab'), 'LettersTab'),
    isFor: ({ seesPapers }) => seesPapers,
  },
]
