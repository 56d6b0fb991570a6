import PlaceOutlined from '@mui/icons-material/PlaceOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./RegionList'), 'RegionList'),
  edit: lazyPage(() => import('./RegionEdit'), 'RegionEdit'),
  create: lazyPage(() => import('./RegionCreate'), 'RegionCreate'),
  icon: PlaceOutlined,
  recordRepresentation: 'name',
}
