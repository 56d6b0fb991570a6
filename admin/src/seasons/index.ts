import CalendarMonth from '@mui/icons-material/CalendarMonth'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./SeasonList'), 'SeasonList'),
  show: lazyPage(() => import('./SeasonShow'), 'SeasonShow'),
  create: lazyPage(() => import('./SeasonCreate'), 'SeasonCreate'),
  edit: lazyPage(() => import('./SeasonEdit'), 'SeasonEdit'),
  icon: CalendarMonth,
  recordRepresentation: 'name',
}
