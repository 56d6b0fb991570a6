import PhotoIcon from '@mui/icons-material/PortraitOutlined'
import { PhotoList } from './PhotoList'
import { PhotoShow } from './PhotoShow'
import type { PhotoRow } from './types'

export default {
  list: PhotoList,
  show: PhotoShow,
  icon: PhotoIcon,
  recordRepresentation: ({ unit }: PhotoRow) => unit.name,
}
