import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { loadI18nProvider } from './i18n/i18nProvider'

const words = await loadI18nProvider()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App words={words} />
  </StrictMode>
)
