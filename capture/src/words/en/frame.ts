import type { Words } from '../zh'

export const frame: Words['frame'] = {
  brand: 'Graduation photo',
  site: 'Tucai',
  otherLanguage: '中文',
  switchLanguage: 'Change language: 中文',
  loading: 'Reading how far you are…',
  step: (own, all) => `Step ${own} of ${all}`,
  student: 'Student',
  lastFour: (digits) => `ID number ends in ${digits}`,
  back: 'Back',
  retry: 'Try again',
  cancel: 'Cancel',
  help: 'Need help?',
  askSchool: 'Ask the teacher of your school who is responsible for photos:',
  call: (phone) => `Call ${phone}`,
  noContact: 'Your school has not named a contact yet: ask your class teacher.',
  notMe: 'Not me: somebody else',
  notMeAsk:
    'A photo on this phone that is not sent yet will be deleted. Your progress stays on the server: scan your code again to go on. Change the person?',
  notMeDo: 'Change the person',
  offline:
    'The network is lost; the page reconnects by itself. Photos you took are kept on this phone.',
  unreachable: 'The server was not reached, and nothing was done. Check the network and try again.',
  refused: 'That did not work. Try again later, or ask the teacher of your school.',
  signedOut: 'Your session is over. Scan your code again: your progress is kept.',
}
