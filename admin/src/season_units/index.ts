import Timeline from '@mui/icons-material/Timeline'
import { SeasonUnitList } from './SeasonUnitList'
import { SeasonUnitShow } from './SeasonUnitShow'
import type { SeasonUnit } from './types'

export default {
  list: SeasonUnitList,
  show: SeasonUnitShow,
  icon: Timeline,
  recordRepresentation: ({ unit }: SeasonUnit) => unit.name,
}
