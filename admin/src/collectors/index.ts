import AddAPhotoOutlined from '@mui/icons-material/AddAPhotoOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./CollectorList'), 'CollectorList'),
  edit: lazyPage(() => import('./CollectorEdit'), 'CollectorEdit'),
  icon: AddAPhotoOutlined,
  recordRepresentation: 'name',
}
