import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Admin, CustomRoutes, Resource, usePermissions, type I18nProvider } from 'react-admin'
import { Route } from 'react-router'
import type { Locale } from './i18n/i18nProvider'
import { DutyFrame } from './account/DutyFrame'
import { gatePages } from './account/gatePages'
import { StepUpDialog } from './account/StepUpDialog'
import audit from './audit'
import help from './help'
import jobs from './jobs'
import { AppBarTools } from './layout/appBarTools'
import { ConsoleLayout } from './layout/ConsoleLayout'
import { LoginPage } from './account/LoginPage'
import { UnknownPage } from './layout/Lost'
import { lazyPage } from './layout/lazyPage'
import letters from './letters'
import consentRequests from './consent_requests'
import locks from './locks'
import { ConsoleMenu } from './menu/ConsoleMenu'
import { mayBe } from './permissions/useMay'
import refunds from './payments'
import people from './people'
import photos from './photos'
import { authProvider, type Me } from './providers/authProvider'
import { dataProvider } from './providers/dataProvider'
import { queryClient } from './providers/queryClient'
import { referencePages } from './reference/referencePages'
import { classes, colleges, students } from './roster'
import seasonUnits from './season_units'
import seasons from './seasons'
import tasks from './tasks'
import { consoleTheme } from './theme/theme'

const AccountPage = lazyPage(() => import('./account/AccountPage'), 'AccountPage')
const FormsPage = lazyPage(() => import('./feedback_forms/desk/FormsPage'), 'FormsPage')
const HomePage = lazyPage(() => import('./home/HomePage'), 'HomePage')
const LetterPage = lazyPage(() => import('./download_letters/desk/LetterPage'), 'LetterPage')
const RemindPage = lazyPage(() => import('./reminders/RemindPage'), 'RemindPage')
const CapturePage = lazyPage(() => import('./capture/CapturePage'), 'CapturePage')
const KiosksPage = lazyPage(() => import('./kiosks/KiosksPage'), 'KiosksPage')
const ErrataPage = lazyPage(() => import('./proofreading/errata/ErrataPage'), 'ErrataPage')
const PackagesPage = lazyPage(() => import('./packages/PackagesPage'), 'PackagesPage')
const RoomPage = lazyPage(() => import('./proofreading/room/RoomPage'), 'RoomPage')
const WallPage = lazyPage(() => import('./photos/wall/WallPage'), 'WallPage')
const RatingsPage = lazyPage(() => import('./feedback_forms/ratings/RatingsPage'), 'RatingsPage')
const ScopeTools = lazyPage(() => import('./scope/ScopeTools'), 'ScopeTools')

const SCOPE = (
  <Suspense>
    <ScopeTools />
  </Suspense>
)

/** Whoever has to set up the own account first sees nothing else. */
function Frame({ children }: { children: ReactNode }) {
  const { permissions: me } = usePermissions<Me | null>()
  if (me?.duty)
    return (
      <DutyFrame>
        <AccountPage />
      </DutyFrame>
    )
  return (
    <ConsoleLayout menu={ConsoleMenu}>
      <StepUpDialog />
      {children}
    </ConsoleLayout>
  )
}

/** The pages that are open to the reader; the menu is in `menu/entries`. */
const pagesFor = (me: Me | null) => [
  ...(mayBe(me, 'readUnits')
    ? [
        <Resource key="season_units" name="season_units" {...seasonUnits} />,
        <Resource key="tasks" name="tasks" {...tasks} />,
        <Resource key="help" name="help" {...help} />,
      ]
    : []),
  mayBe(me, 'seePhotos') ? (
    <Resource key="photos" name="photos" {...photos}>
      <Route path="wall" element={<WallPage />} />
    </Resource>
  ) : null,
  mayBe(me, 'handInPhotos') ? (
    <CustomRoutes key="capture">
      <Route path="/capture/:unitId?" element={<CapturePage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'runKiosks') ? (
    <CustomRoutes key="kiosks">
      <Route path="/kiosks/:unitId?" element={<KiosksPage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'markProof') ? (
    <CustomRoutes key="proof">
      <Route path="/proof/:unitId?" element={<RoomPage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'downloadPhotos') ? (
    <CustomRoutes key="packages">
      <Route path="/packages/:unitId?" element={<PackagesPage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'readErrata') ? (
    <CustomRoutes key="errata">
      <Route path="/errata/:unitId?" element={<ErrataPage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'runUnits') ? (
    <CustomRoutes key="feedback_forms">
      <Route path="/feedback_forms/:unitId?" element={<FormsPage />} />
      <Route path="/download_letters/:unitId" element={<LetterPage />} />
      <Route path="/feedback_ratings" element={<RatingsPage />} />
    </CustomRoutes>
  ) : null,
  ...(mayBe(me, 'readStudents')
    ? [
        <Resource key="students" name="students" {...students} />,
        <Resource key="colleges" name="colleges" {...colleges} />,
        <Resource key="classes" name="classes" {...classes} />,
      ]
    : []),
  mayBe(me, 'unlockStudents') ? <Resource key="locks" name="locks" {...locks} /> : null,
  mayBe(me, 'answerConsent') ? (
    <Resource key="consent_requests" name="consent_requests" {...consentRequests} />
  ) : null,
  mayBe(me, 'readLetters') ? <Resource key="letters" name="letters" {...letters} /> : null,
  mayBe(me, 'readRefunds') ? <Resource key="refunds" name="refunds" {...refunds} /> : null,
  mayBe(me, 'readCentre') ? (
    <Resource
      key="seasons"
      name="seasons"
      {...seasons}
      {...(mayBe(me, 'manageSeasons') ? {} : { create: undefined, edit: undefined })}
    />
  ) : null,
  mayBe(me, 'remindSchools') ? (
    <CustomRoutes key="reminders">
      <Route path="/reminders" element={<RemindPage />} />
    </CustomRoutes>
  ) : null,
  mayBe(me, 'readJobs') || mayBe(me, 'openJobs') ? (
    <Resource key="jobs" name="jobs" {...jobs} />
  ) : null,
  ...referencePages(me),
  mayBe(me, 'managePeople') ? <Resource key="people" name="people" {...people} /> : null,
  mayBe(me, 'readAudit') ? <Resource key="audit" name="audit_entries" {...audit} /> : null,
  <CustomRoutes key="account">
    <Route path="/account" element={<AccountPage />} />
  </CustomRoutes>,
]

/** The language, which themes (texts of MUI) and the document follow. */
function useLanguage(words: I18nProvider) {
  const [locale, setLocale] = useState(words.getLocale() as Locale)
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : locale
  }, [locale])
  const i18nProvider = useMemo(
    () => ({
      ...words,
      changeLocale: async (to: string) => {
        await words.changeLocale(to)
        setLocale(to as Locale)
      },
    }),
    [words]
  )
  return { locale, i18nProvider }
}

export function App({ words }: { words: I18nProvider }) {
  const { locale, i18nProvider } = useLanguage(words)
  const [lightTheme, darkTheme] = useMemo(
    () => [consoleTheme('light', locale), consoleTheme('dark', locale)],
    [locale]
  )
  return (
    <AppBarTools value={SCOPE}>
      <Admin
        {...{ dataProvider, authProvider, i18nProvider, queryClient, lightTheme, darkTheme }}
        layout={Frame}
        loginPage={LoginPage}
        catchAll={UnknownPage}
        dashboard={HomePage}
        requireAuth
        disableTelemetry
      >
        {gatePages}
        {pagesFor}
      </Admin>
    </AppBarTools>
  )
}
