import type { ConsoleMessages } from '../zh'

export const byHand: Pick<ConsoleMessages, 'by_hand'> = {
  by_hand: {
    title: 'Finish the picture by hand',
    help: 'Drag the frame; size it with two fingers or by the buttons. On a keyboard the arrows move it, + and − size it, and Shift makes larger steps. Top of the hair and eyes belong between their two dashed lines, the cheeks between the two lines on each side.',
    frame: 'Frame: arrows move it, + and − size it',
    larger: 'Larger frame',
    smaller: 'Smaller frame',
    restart: 'Back to the start',
    head_top: 'Top of hair',
    eyes: 'Eyes',
    face_width: 'Width of the face',
    off_centre: 'Beside the middle',
    range: '%{low}–%{high} px',
    outside: 'out of range',
    no_face: 'No face was measured: go by the guide lines. The picture is measured all the same.',
    cut: 'Cut at the frame',
    own: 'Upload a finished picture',
    own_hint: 'JPEG, 480×640 pixels, 20–40 KB. EXIF and the like are removed.',
    again: 'Back to automatic',
    again_hint:
      'Gives up the picture made by hand: the machine makes it again, and it may again not fit.',
    done: 'The finished picture was changed',
    again_done: 'Given back to the machine; the page shows it once it is made',
    version: 'Picture, version %{version}',
    ways: { automatic: 'by the machine', cropped: 'cropped by hand', own: 'made elsewhere' },
  },
}
