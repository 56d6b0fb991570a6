import type { KioskWords } from '../zh/kiosk.js'

export const kiosk: KioskWords = {
  point: 'Kiosk',
  all: 'Whole school',
  please: 'Please come to the camera:',
  toPoint: '',
  lastFour: (digits) => `ID ends with ${digits}`,
  xhEnd: (digits) => `Number ends with ${digits}`,
  next: 'After that',
  nobody: 'Nobody on the list waits for a photo.',
  anybody:
    'Students of the school who are not listed or not called show their code and are photographed too.',
  counts: (captured, expected) => `${captured} of ${expected} captured`,
  clock: (time) => `Now ${time}`,
  until: (time) => `This device is open until ${time}`,
  pass: 'Not here, call the next',
  scan: 'Hold the code before the camera',
  scanLead: 'Open the capture code, make the screen bright, and hold it about 20 cm away.',
  camera: {
    denied:
      'The browser does not allow the camera. Staff: allow it in its settings and reload the page.',
    missing:
      'There is no camera to use here. Staff: check the camera and reload the page, or take another device.',
  },
  byName: {
    title: 'Type your student number and the last four of your ID number',
    lead: 'Both as your school has listed them. Never type the whole ID number. What is typed is cleared at once.',
    anybody: 'Students of the school who are not called are photographed too.',
    missing: 'Type the student number and the last four of the ID number.',
    keypad: 'Keys',
    erase: 'Erase one',
    letters: 'My number has letters',
    digits: 'Digits alone',
  },
  forget: 'Close this device',
  forgetAsk:
    'It will neither call nor photograph anybody; to use it again, the school has to open it in the console. Close it?',
  forgetDo: 'Close it',
  closedTitle: 'This device is not open',
  closedLead:
    'The kiosk was closed, or its time is over. Have it opened again in the console under Kiosks, and scan the new code with this device.',
  closedDo: 'Leave the kiosk',
  done: 'Done, next student',
  doneAsk: {
    sending: 'The photo is not sent yet: it is lost if you leave now.',
    drafts:
      'The photo is in the draft box and not submitted: that is not done yet. Progress is kept, and the student can go on later.',
  },
  doneDo: 'Leave all the same',
  leaving: (seconds) => `Signed out in ${seconds} s`,
  leavingLead: 'Nobody has touched the screen for a while. To go on, tap the button.',
  stay: 'I am still here',
}
