import { Suspense } from 'react'
import { CustomRoutes } from 'react-admin'
import { Route } from 'react-router'
import { lazyPage } from '../layout/lazyPage'

const ForgottenPage = lazyPage(() => import('./ForgottenPage'), 'ForgottenPage')
const WelcomePage = lazyPage(() => import('./WelcomePage'), 'WelcomePage')

/** For whoever has a letter, or wants one; nobody is signed in there. */
export const gatePages = (
  <CustomRoutes noLayout>
    <Route
      path="/welcome/:token?"
      element={
        <Suspense>
          <WelcomePage />
        </Suspense>
      }
    />
    <Route
      path="/forgotten"
      element={
        <Suspense>
          <ForgottenPage />
        </Suspense>
      }
    />
  </CustomRoutes>
)
