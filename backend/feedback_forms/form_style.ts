/** What both feedback forms add to the style of stamped papers: a code, boxes to tick, room for a seal of some 42 mm. */
export const FORM_STYLE = `
.form { position: relative; }
.code { position: absolute; right: 0; top: -8mm; width: 22mm; text-align: center; font-size: 5pt; line-height: 2.4mm; overflow-wrap: anywhere; }
.code svg { display: block; width: 22mm; height: 22mm; margin-bottom: 0.8mm; }
h1 { margin-top: 18mm; }
.ticks span { margin-right: 12mm; white-space: nowrap; }
.ticks i { display: inline-block; width: 4mm; height: 4mm; margin-right: 2mm; border: 0.3mm solid #000; text-indent: 0; font-style: normal; line-height: 4mm; text-align: center; vertical-align: -0.5mm; }
.comments { min-height: 24mm; overflow-wrap: anywhere; white-space: pre-wrap; }
`
