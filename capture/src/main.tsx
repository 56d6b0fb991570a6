import { createRoot } from 'react-dom/client'
import { App } from './App'
import { KioskDoor } from './kiosk/KioskDoor'
import { kioskKey, takeKioskKey } from './storage/kiosk_key'
import { takeWechatReturn } from './storage/wechat_return'
import { WordsProvider } from './words/WordsProvider'

takeKioskKey()
takeWechatReturn()
// An address that is opened while the page is open changes nothing but its end.
window.addEventListener('hashchange', () => {
  takeKioskKey()
  if (kioskKey()) location.reload()
})

createRoot(document.getElementById('root')!).render(
  <WordsProvider>{kioskKey() ? <KioskDoor /> : <App />}</WordsProvider>
)
