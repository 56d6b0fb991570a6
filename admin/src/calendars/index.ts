import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./CalendarList'), 'CalendarList'),
  show: lazyPage(() => import('./CalendarShow'), 'CalendarShow'),
  create: lazyPage(() => import('./CalendarCreate'), 'CalendarCreate'),
  icon: EventBusyOutlined,
  recordRepresentation: 'version',
}
