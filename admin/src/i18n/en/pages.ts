import type { pages as zh } from '../zh/pages'

export const pages: typeof zh = {
  pages: {
    crumbs: 'Where this page is',
    sign_in: 'Sign in',
    unknown: 'No such page',
    unknown_says:
      'The address is wrong, or the page is not open to you. Use the menu, or go to the home page.',
    unknown_record: 'Not found',
    unknown_record_says: 'The address is wrong, or this is not open to you. Look in the list.',
    unread: 'Cannot be read for now',
    home: 'Home page',
    back_to: 'Back to %{name}',
    again: 'Try again',
    other_language: '中文',
    to_other_language: '切换到中文',
  },
}
