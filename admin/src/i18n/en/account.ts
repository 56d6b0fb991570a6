import type { account as zh } from '../zh/account'

/** The page of the own account, the sign-in, and proving again who one is. */
export const account: typeof zh = {
  account: {
    title: 'My account',
    back: 'Back',
    email: 'E-mail address',
    code: 'Code',
    code_hint: 'The 6 digits of your authenticator app; without your phone, a recovery code',
    language: 'Language',
    language_hint:
      'The language of these pages and of letters to you. If your name is wrong, ask an administrator of the centre.',
    languages: { zh: '中文', en: 'English' },
    duties: {
      password:
        'Change your password first: it is the one you were given, or is due to be changed. Then you can go on.',
      second_factor:
        'You sign in with a code besides your password. Set it up first: it takes a minute.',
    },
    password: {
      title: 'Password',
      change: 'Change password',
      current: 'Present password',
      new: 'New password',
      changed: 'The password is changed; you are signed out everywhere else.',
      none: 'You have no password: you sign in by single sign-on. If you need one, sign out and choose “Forgotten password” on the sign-in page.',
      rules: {
        asvs: 'At least 8 characters, the more the better: a sentence that you remember does well, with spaces if you like; digits and signs are not needed. No common password, and not just your name or e-mail address.',
        mlps3:
          'At least 8 characters with three of these kinds: capitals, small letters, digits, others (Chinese characters and signs); a new one every 90 days. No common password, and not just your name or e-mail address.',
      },
      strength: {
        refused: 'Not enough yet',
        fair: 'Good enough; longer is safer',
        good: 'Very good',
      },
    },
    factor: {
      title: 'Second factor',
      none: 'Not set up. With it you sign in with a code of an authenticator app on your phone besides the password.',
      needed: 'Not set up. People of the centre need it.',
      set: 'Set up on %{at}; %{smart_count} recovery code left. |||| Set up on %{at}; %{smart_count} recovery codes left.',
      off: 'This system is for rehearsals: nobody is asked for a code.',
      set_up: 'Set up a second factor',
      replace: 'Use another phone or app',
      renew: 'Get new recovery codes',
      remove: 'Remove',
      steps:
        'Scan the picture with an authenticator app on your phone (Microsoft Authenticator, for example), then type the 6 digits that it shows.',
      picture: 'A QR code for the authenticator app',
      by_hand: 'If it cannot be scanned, type this key into the app:',
      confirm: 'Finish',
      code_hint: 'The 6 digits that the app shows',
    },
    codes: {
      title: 'Recovery codes',
      once: 'These codes are shown only now. Print them or write them down, and keep them in a safe place: if your phone is lost, each stands in for a code once.',
      copy: 'Copy',
      copied: 'Copied',
      stored: 'I have stored them',
    },
    sessions: {
      title: 'Where you are signed in',
      opened: 'Signed in',
      seen: ', last used',
      current: 'This one',
      end: 'End',
      end_others: 'End all others',
      ended: 'Ended',
    },
    link: {
      title: {
        invited: 'Choose your password',
        password_forgotten: 'Choose a new password',
        unknown: 'Choose a password',
      },
      checking: 'Checking the link',
      greeting: 'Hello %{name}',
      holds: 'The link works once, until %{at}.',
      other:
        '%{other} is signed in on this browser, and will be signed out when you have chosen a password. If you are not %{name}, please close this page.',
      again: 'The new password again',
      differs: 'The two passwords are not the same',
      submit: { invited: 'Save and sign in', password_forgotten: 'Save the new password' },
      chosen: 'The new password is saved: sign in with it.',
      void: 'This link is not valid',
      void_says:
        'It is incomplete, was used or has expired, or there is a newer letter: only the link of the newest one works.',
      void_hint:
        'If you have chosen a password already, sign in. If you have not, or have forgotten it, ask for another letter; if none arrives, ask the provincial centre.',
      ask: 'Ask for another letter',
      sign_in: 'Sign in',
    },
    forgotten: {
      title: 'Forgotten password',
      says: 'Type the e-mail address with which you sign in: a link to choose a new password is sent to it.',
      submit: 'Send the letter',
      asked:
        'If there is an account with this address, a letter arrives within a few minutes, and no more than one in ten minutes. If none does, look among unwanted mail, check the address, or ask the provincial centre.',
      back: 'Back to sign-in',
    },
    provider: {
      title: 'Single sign-on',
      or: 'or',
      sign_in: 'Sign in by %{name}',
      tied: 'Your account was tied to it on %{at}; you can sign in by it.',
      not_tied:
        'Not tied yet. Sign in by it once, with the same e-mail address as this account, and it is.',
      untie: 'Untie',
      untied: 'The account is no longer tied',
      only_way: 'You have no password, so this is your only way to sign in and cannot be untied.',
      refused: {
        provider_away:
          'Single sign-on does not answer at the moment. Try again later, or sign in with e-mail address and password.',
        provider_denied:
          'You cancelled at the single sign-on page, or did not agree. Sign in again when you like.',
        provider_disabled:
          'Your account is disabled. If you have questions, ask an administrator of the centre.',
        provider_expired:
          'This sign-in is no longer valid: it took more than ten minutes, was already used, or began in another browser. Please sign in again.',
        provider_failed:
          'Single sign-on did not complete. Try again; if it fails again, sign in with e-mail address and password.',
        provider_no_grants:
          'Your account has no rights in force; they may have run out. Ask an administrator of the centre.',
        provider_not_configured:
          'Single sign-on is not set up here: sign in with e-mail address and password.',
        provider_other_subject:
          'The account with your e-mail address is tied to another person at single sign-on. Ask an administrator of the centre.',
        provider_unknown:
          'You have no account here. Administrators of the centre invite people; none is made by itself.',
        provider_unverified:
          'Single sign-on told no verified e-mail address, so your account cannot be found. Verify it there, or sign in with e-mail address and password.',
      },
    },
    step_up: { title: 'Please confirm that it is you', submit: 'Confirm and go on' },
  },
}
