/** The style of papers that are written by hand and stamped: A4 with margins, lines to write on, tables, a place for a seal. */
export const OFFICE_STYLE = `
@page { margin: 20mm 22mm; }
html { font-size: 12pt; line-height: 1.9; }
h1 { margin: 4mm 0 8mm; text-align: center; font-size: 18pt; font-weight: normal; letter-spacing: 1pt; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; font-weight: normal; break-after: avoid; }
p { margin: 0 0 2mm; text-indent: 2em; text-align: justify; }
.to { text-indent: 0; }
u { text-decoration: none; border-bottom: 0.3mm solid #000; padding: 0 2mm; }
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
