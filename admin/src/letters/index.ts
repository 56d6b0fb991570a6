import MailOutlined from '@mui/icons-material/MailOutlined'
import { LetterList } from './LetterList'

export default { list: LetterList, icon: MailOutlined }
