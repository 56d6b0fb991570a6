/** The style of both feedback forms: one page of A4, with room for a seal of some 42 mm. */
export const FORM_STYLE = `
@page { margin: 20mm 22mm; }
html { font-size: 12pt; line-height: 1.9; }
.form { position: relative; }
.code { position: absolute; right: 0; top: -8mm; width: 22mm; text-align: center; font-size: 5pt; line-height: 2.4mm; overflow-wrap: anywhere; }
.code svg { display: block; width: 22mm; height: 22mm; margin-bottom: 0.8mm; }
h1 { margin: 18mm 0 8mm; text-align: center; font-size: 18pt; font-weight: normal; letter-spacing: 1pt; }
p { margin: 0 0 2mm; text-indent: 2em; text-align: justify; }
.to { text-indent: 0; }
u { text-decoration: none; border-bottom: 0.3mm solid #000; padding: 0 2mm; }
.ticks span { margin-right: 12mm; white-space: nowrap; }
.ticks i { display: inline-block; width: 4mm; height: 4mm; margin-right: 2mm; border: 0.3mm solid #000; text-indent: 0; font-style: normal; line-height: 4mm; text-align: center; vertical-align: -0.5mm; }
.comments { min-height: 24mm; overflow-wrap: anywhere; white-space: pre-wrap; }
.pair { display: flex; gap: 8mm; text-indent: 0; }
.pair span { flex: 1; display: flex; white-space: nowrap; }
.pair b { flex: 1; padding: 0 1mm; border-bottom: 0.3mm solid #000; font-weight: normal; overflow: hidden; }
.stamp { margin-top: 12mm; padding-left: 50%; text-indent: 0; }
.date { margin-top: 4mm; }
.date b { display: inline-block; width: 12mm; border-bottom: 0.3mm solid #000; }
.note { margin-top: 18mm; text-indent: 0; font-size: 10pt; line-height: 1.7; }
.end { break-inside: avoid; }
table { width: 100%; margin: 2mm 0 4mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm; border: 0.2mm solid #000; text-align: center; font-weight: normal; overflow-wrap: anywhere; }
`
