import Timeline from '@mui/icons-material/Timeline'
import { lazyPage } from '../layout/lazyPage'
import type { SeasonUnit } from './types'

export default {
  list: lazyPage(() => import('./SeasonUnitList'), 'SeasonUnitList'),
  show: lazyPage(() => import('./show/SeasonUnitShow'), 'SeasonUnitShow'),
  icon: Timeline,
  recordRepresentation: ({ unit }: SeasonUnit) => unit.name,
}
