/** The font of every paper. Its page is A4 without margins: each sheet sets its own. */
export const PAPER_STYLE = `
@font-face { font-family: Paper; src: local('Noto Sans SC Regular'), local('NotoSansSC-Regular'), url(/paper.ttf); }
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { font-family: Paper, 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif; font-size: 9pt; color: #000; }
body { margin: 0; }
`
