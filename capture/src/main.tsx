import { createRoot } from 'react-dom/client'
import { App } from './App'
import { WordsProvider } from './words/WordsProvider'

createRoot(document.getElementById('root')!).render(
  <WordsProvider>
    <App />
  </WordsProvider>
)
