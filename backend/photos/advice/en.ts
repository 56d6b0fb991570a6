import type { Advice } from './advice.js'

export const en: Advice = {
  fine: 'As required',
  value: ' (measured {value}, limit {limit})',
  rules: {
    FILE: {
      name: 'File',
      problem: 'The person is too small in the picture: it would have to be enlarged too much',
      remedy: 'Use the original of the phone’s rear camera, come closer, do not crop or compress.',
    },
    ONE_FACE: {
      name: 'One person',
      problem: 'There is no clear face, or more than one',
      remedy: 'One person only, facing the camera, nobody and no poster behind.',
    },
    PR1: {
      name: 'Even light on the face',
      problem: 'One side of the face is much brighter',
      remedy: 'Face a window; no lamp or window at one side.',
    },
    PR2: {
      name: 'No highlights',
      problem: 'There are clear highlights on the face',
      remedy: 'No flash, no lamp close by; wipe the face and take it again.',
    },
    PR3: { name: 'No red eyes', problem: 'The eyes are red', remedy: 'No flash; use daylight.' },
    PR4: {
      name: 'Not too dark',
      problem: 'The face is too dark',
      remedy: 'Go where it is bright and face a window, not away from it.',
    },
    PR5: {
      name: 'Not over-exposed',
      problem: 'The face is over-exposed',
      remedy: 'No flash, no direct sun; tap the face to measure the light again.',
    },
    PR6: {
      name: 'Natural hair colour',
      problem: 'Light from above falsifies the colour of the hair',
      remedy: 'Keep away from lamps above; use even daylight.',
    },
    PR7: { name: 'No direct sun, not at night', problem: '', remedy: '' },
    PR8: {
      name: 'Sharp',
      problem: 'The picture is blurred',
      remedy: 'Wipe the rear lens, have somebody hold the phone still, focus on the face.',
    },
    PR9: {
      name: 'Head and shoulders',
      problem: 'The person is too small (no full-body picture)',
      remedy: 'Come closer: head and shoulders fill the frame.',
    },
    PR10: {
      name: 'Head straight',
      problem: 'The head is tilted',
      remedy: 'Hold the head straight, the eyes level, and the phone upright.',
    },
    PR11: {
      name: 'Natural expression',
      problem: 'A strong expression',
      remedy: 'Relax; smile without showing teeth.',
    },
    PR12: {
      name: 'Eyes open and level',
      problem: 'Maybe closed eyes, a gaze aside, or a turned face',
      remedy: 'Open both eyes and look straight into the camera.',
    },
    PR13: {
      name: 'Both ears visible',
      problem: 'Hair seems to cover an ear',
      remedy: 'Put the hair behind the ears.',
    },
    PR14: {
      name: 'Shoulders level',
      problem: 'The shoulders are not level',
      remedy: 'Sit or stand straight.',
    },
    PR15: { name: 'Lips closed', problem: 'The lips are apart', remedy: 'Close the lips.' },
    PR16: {
      name: 'Glasses',
      problem: 'Maybe glasses, which this season wants off',
      remedy: 'Take the glasses off.',
    },
    PR17: {
      name: 'No tinted lenses',
      problem: 'The lenses are too dark to see the eyes',
      remedy: 'Wear clear lenses, or take dark glasses off.',
    },
    PR18: {
      name: 'No reflections',
      problem: 'Reflections on the lenses cover the eyes',
      remedy: 'Turn a little until there are none, or take the glasses off.',
    },
    PR19: { name: 'No ornaments', problem: '', remedy: '' },
    PR20: {
      name: 'Hair off brows, eyes, ears',
      problem: 'Hair may cover the brows',
      remedy: 'Comb the hair aside: brows, eyes and ears are to be seen.',
    },
    PR21: { name: 'Tidy', problem: '', remedy: '' },
    PR22: {
      name: 'No head cover',
      problem: 'Maybe a hat or an ornament on the head',
      remedy: 'Take it off; where religion or health ask for it, have the school register that.',
    },
    PR23: { name: 'No make-up', problem: '', remedy: '' },
    PR24: {
      name: 'Top distinct and plain',
      problem: 'The top is too near to the background, or has stripes or a pattern',
      remedy: 'Wear a plain top that stands out from the background of the picture.',
    },
    PR25: {
      name: 'Colour of the top',
      problem: 'The colour of the top is not what this season asks for',
      remedy: 'Change the top as this season asks and take it again.',
    },
    PR26: {
      name: 'No picture of a picture',
      problem: 'Maybe a photo of a screen or of a print, or smoothed by software',
      remedy: 'Stand before the lens yourself; no picture of a picture, no beauty mode.',
    },
    PR27: {
      name: 'Not edited',
      problem: 'The file bears the name of editing software',
      remedy: 'Use the phone’s own camera without beauty mode, and no other software.',
    },
    PR28: { name: 'Daylight from a window', problem: '', remedy: '' },
    PR29: { name: 'Even background', problem: '', remedy: '' },
    PR30: { name: 'National format', problem: '', remedy: '' },
    PR31: { name: 'The student in person', problem: '', remedy: '' },
  },
  problems: {
    skin_tint:
      'The colour of the skin is not natural (red and blue swapped, a colour cast or a filter)',
    colour_variety: 'The photo is black and white, or of one tint such as sepia',
  },
  remedies: {
    skin_tint: 'Switch filters off and take it again in daylight with the camera of the phone.',
    colour_variety:
      'Switch off black and white, sepia and other filters and take it again in colour.',
    top_blue: 'Wear a top that is not blue and take it again.',
    top_blue_or_yellow: 'Wear a top that is neither blue nor yellow and take it again.',
    top_not_white: 'Wear a white top and take it again.',
    pitch: 'Look straight ahead, neither up nor down.',
    yaw: 'Face the lens, not to one side.',
    brow_down: 'Relax your brow.',
  },
  faults: {
    empty: 'The file is empty',
    too_large: 'The file is over 25 MB',
    heic: 'This is HEIC: set the camera to “most compatible” (JPG) and take it again, or export it as JPG',
    avif: 'This is AVIF, whatever its name says: upload the original JPG of the camera',
    gif: 'This is a GIF, not an original photo: upload the original JPG of the camera',
    svg: 'This is an SVG drawing, not a photo: upload the original JPG of the camera',
    webp: 'This is WebP, as web pages and chats save pictures: upload the original JPG of the camera',
    tiff: 'This is TIFF (raw files of cameras are, too): export it as JPG and upload that',
    bmp: 'This is a BMP bitmap: upload the original JPG, or save it as JPG',
    jxl: 'This is JPEG XL: set the camera to JPG and take it again, or export it as JPG',
    jp2: 'This is JPEG 2000: export it as JPG and upload that',
    psd: 'This is a Photoshop document: upload the original JPG of the camera',
    pdf: 'This is a PDF document, not a photo: upload the original JPG of the camera',
    video: 'This is a video, not a photo: take a photo and upload its original JPG',
    not_a_picture: 'The file is not a photo: upload the original JPG of the camera',
    truncated: 'The photo is incomplete: maybe it was not sent whole',
    broken: 'The photo is damaged, or coded in an unusual way, and cannot be opened',
    too_many_pixels:
      'The photo has more than 110 million pixels: choose a lower resolution in the camera',
    too_many_pixels_progressive:
      'The progressive photo has too many pixels: upload the camera’s original, or save it as a baseline JPG',
    too_few_pixels: 'The photo is smaller than 400×500 pixels',
    grey: 'The photo is greyscale (black and white): upload the original in colour',
    cmyk: 'The photo is in CMYK, for printing presses: upload the camera’s RGB original',
    not_rgb: 'The photo is not in colour (RGB)',
    sixteen_bit: 'The photo has not 8 bits per channel: save it as JPG with 8 bits per channel',
    low_quality: 'The photo was compressed too much (quality below 60)',
  },
  remarks: {
    no_end_mark:
      '; remark: the end mark of the file is missing; all pixels are there, and it was judged',
  },
  unmeasured: {
    person_only: 'A reviewer decides',
    made_later: 'Checked on the picture that is made',
    no_measure: 'Not judged automatically: a reviewer looks',
    model_missing: 'An extended model is missing: a reviewer decides',
    not_visible: 'Not to be seen in the picture: a reviewer decides',
    exempted: 'a head cover was allowed: not asked for',
    stopped_early: 'Judged once the problem above is solved',
  },
}
