// Starts the console: its settings, the session, the API and the pages.
import './style.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { openApi } from './api/call.ts'
import { NoConnection } from './api/problem.ts'
import { ApiContext } from './api/use-api.ts'
import { drawnRoutes, PageAtAddress } from './frame/page-at-address.tsx'
import { pages } from './pages.tsx'
import { readConsoleSettings } from './session/console-settings.ts'
import { Session } from './session/session.ts'
import { SessionContext } from './session/session-context.ts'
import { chosenLanguage, LanguageProvider } from './texts/language.tsx'

const settings = await readConsoleSettings()
const session = new Session(settings)
const api = openApi(settings.apiUrl, session, chosenLanguage)
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => error instanceof NoConnection && count < 2 },
  },
})
const routes = drawnRoutes(pages)
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no place for the console')
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <SessionContext value={session}>
        <ApiContext value={api}>
          <QueryClientProvider client={queries}>
            {/* What is chosen stands in the address, and must be seen as chosen at once: nothing waits for a calm moment. */}
            <BrowserRouter useTransitions={false}>
              <PageAtAddress routes={routes} />
            </BrowserRouter>
          </QueryClientProvider>
        </ApiContext>
      </SessionContext>
    </LanguageProvider>
  </StrictMode>,
)
