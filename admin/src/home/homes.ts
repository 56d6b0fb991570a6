import type { Capability } from '@domain/identity/permissions'
import { lazyPage } from '../layout/lazyPage'

interface Home {
  name: 'centre' | 'review' | 'finance' | 'printing'
  /** Who has it begins here. */
  may: Capability
  Page: ReturnType<typeof lazyPage>
}

/** The homes of the centre's people, the widest work first; a school's home is its unit. */
export const HOMES: readonly Home[] = [
  {
    name: 'centre',
    may: 'centreHome',
    Page: lazyPage(() => import('./centre/CentreHome'), 'CentreHome'),
  },
  {
    name: 'review',
    may: 'reviewHome',
    Page: lazyPage(() => import('./review/ReviewHome'), 'ReviewHome'),
  },
  {
    name: 'finance',
    may: 'financeHome',
    Page: lazyPage(() => import('./finance/FinanceHome'), 'FinanceHome'),
  },
  {
    name: 'printing',
    may: 'printingHome',
    Page: lazyPage(() => import('./printing/PrintingHome'), 'PrintingHome'),
  },
]
