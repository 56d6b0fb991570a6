import type { account as zh } from '../zh/account'

/** The page of the own account, the sign-in, and proving again who one is. */
export const account: typeof zh = {
  account: {
    title: 'My account',
    back: 'Back',
    code: 'Code',
    code_hint: 'The 6 digits of your authenticator app; without your phone, a recovery code',
    language: 'Language',
    language_hint:
      'The language of these pages and of letters to you. If your name is wrong, ask an administrator of the centre.',
    languages: { zh: '中文', en: 'English' },
    duties: {
      password: 'Your password is due to be changed. Change it, then you can go on.',
      second_factor:
        'People of the centre sign in with a code besides their password. Set it up first: it takes a minute.',
    },
    password: {
      title: 'Password',
      change: 'Change password',
      current: 'Present password',
      new: 'New password',
      changed: 'The password is changed; you are signed out everywhere else.',
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
    step_up: { title: 'Please confirm that it is you', submit: 'Confirm and go on' },
  },
}
