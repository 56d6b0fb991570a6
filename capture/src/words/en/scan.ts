import { channels } from '../../../guide/en.js'
import type { Words } from '../zh'

export const scan: Words['scan'] = {
  title: 'Scan your capture code',
  lead: 'Open your page with the capture code (图像采集码) of 学信网. It holds your own data: give it to nobody.',
  picture: 'Choose the code from the album',
  camera: 'Scan by camera',
  cameraOff: 'Switch the camera off',
  cameraView: 'Camera',
  cameraHint: 'Hold the whole code in view for a second or two.',
  denied:
    'The browser does not allow the camera. Allow it in its settings, or choose a picture of the code.',
  missing: 'There is no camera to use here. Choose a picture of the code.',
  reading: 'Reading the code…',
  how: 'How do I get the code?',
  howHint:
    'One of three ways; save the picture on the phone. Whoever has two enrolments takes the code of the one that ends now.',
  byName: 'Use your student number',
  byCode: 'Use a capture code',
  name: {
    title: 'Who you are',
    lead: 'Your student number and the last four characters of your ID number, as your school has listed them. Never type the whole ID number.',
    school: 'School',
    chooseSchool: 'Choose your school',
    xh: 'Student number',
    lastFour: 'Last four of the ID number',
    lastFourHint: 'Such as 471X',
    open: 'Check and go on',
    empty: 'Choose your school, and type the student number and the last four of the ID number.',
  },
  channels,
}
