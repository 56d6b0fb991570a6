import CalendarMonth from '@mui/icons-material/CalendarMonth'
import { SeasonCreate } from './SeasonCreate'
import { SeasonList } from './SeasonList'
import { SeasonShow } from './SeasonShow'

export default {
  list: SeasonList,
  show: SeasonShow,
  create: SeasonCreate,
  icon: CalendarMonth,
  recordRepresentation: 'name',
}
