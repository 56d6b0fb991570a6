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

const papers = ({ seesPapers }: SeasonUnit) => seesPapers

/** The tabs in their order; all but the first are loaded when they are opened. */
export const UNIT_TABS: UnitTab[] = [
  { name: 'overview', path: '', Content: OverviewTab, isFor: () => true },
  {
    name: 'photos',
    path: 'photos',
    Content: lazyPage(() => import('./PhotosTab'), 'PhotosTab'),
    isFor: ({ seesPhotos }) => seesPhotos,
  },
  {
    name: 'proof',
    path: 'proof',
    Content: lazyPage(() => import('./ProofTab'), 'ProofTab'),
    isFor: papers,
  },
  {
    name: 'documents',
    path: 'documents',
    Content: lazyPage(() => import('./DocumentsTab'), 'DocumentsTab'),
    isFor: papers,
  },
  {
    name: 'money',
    path: 'money',
    Content: lazyPage(() => import('./MoneyTab'), 'MoneyTab'),
    isFor: papers,
  },
  {
    name: 'prints',
    path: 'prints',
    Content: lazyPage(() => import('./PrintsTab'), 'PrintsTab'),
    isFor: papers,
  },
  {
    name: 'timeline',
    path: 'timeline',
    Content: lazyPage(() => import('./TimelineTab'), 'TimelineTab'),
    isFor: papers,
  },
]
