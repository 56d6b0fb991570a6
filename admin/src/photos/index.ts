import PhotoIcon from '@mui/icons-material/PortraitOutlined'
import { lazyPage } from '../layout/lazyPage'
import type { PhotoRow } from './types'

export default {
  list: lazyPage(() => import('./PhotoList'), 'PhotoList'),
  show: lazyPage(() => import('./PhotoShow'), 'PhotoShow'),
  icon: PhotoIcon,
  recordRepresentation: ({ unit }: PhotoRow) => unit.name,
}
