/** The look of the balance report: the civic poster, on screen and on paper. */
export const PAGE_STYLE = `:root{--paper:#f4ead5;--paper-2:#e9dcc0;--paper-hi:#fbf5e7;--ink:#16131f;--ink-2:#4a4453;--sun:#ffc61a;--cop:#1b5fb8;--pub:#1b7155;--mar:#cc6b12;--display:'Bricolage Grotesque','Arial Narrow',system-ui,sans-serif;--text:'Atkinson Hyperlegible Next',system-ui,sans-serif}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.4 var(--text);font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
main{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,h3,.kicker,.cry strong,.stamp{font-family:var(--display);font-weight:800;font-stretch:75%;line-height:.96;margin:0}
.kicker{font-size:1.5rem}
h1{font-size:clamp(2.5rem,9vw,5.5rem);line-height:.86;margin:.5rem 0 1.5rem;overflow-wrap:anywhere}
.cry{display:flex;flex-wrap:wrap;align-items:baseline;gap:.75rem;margin:0 0 1rem;padding:1rem 0;border-block:.625rem solid var(--ink)}
.cry strong{font-size:clamp(3rem,12vw,7rem);line-height:.8}
header p:not(.cry){max-width:44rem}
section{margin-top:3rem;border-top:.625rem solid var(--ink);padding-top:1rem}
h2{font-size:2.25rem;margin-bottom:1rem}
h3{font-size:1.35rem;line-height:1.05}
p{margin:.5rem 0}
small{font-size:.875rem;color:var(--ink-2)}
.criteria{list-style:none;margin:0;padding:0}
.criterion{display:grid;grid-template-columns:7rem 1fr;gap:1rem;padding:.9rem 0;border-bottom:.1875rem solid var(--ink);break-inside:avoid}
.stamp{align-self:start;justify-self:start;padding:.45rem .6rem;border:.1875rem solid var(--ink);font-size:1.15rem}
.met .stamp{background:var(--ink);color:var(--paper-hi)}
.unmet .stamp{background:var(--paper-hi);border-width:.3rem}
.unjudged .stamp{border-style:dashed}
.advice{padding-left:.8rem;border-left:.3rem solid var(--ink)}
.culprit{display:inline-block;background:var(--paper-2);padding:.05rem .4rem;margin:.1rem .15rem .1rem 0}
figure{margin:1rem 0;overflow-x:auto}
.plot{width:100%;min-width:34rem;height:auto;background:var(--paper-hi);border:.1875rem solid var(--ink)}
.grid{stroke:var(--paper-2);stroke-width:1;fill:none}
.frame{stroke:var(--ink);stroke-width:3;fill:none}
.tick,.mark,.axis{font:15px var(--text);fill:var(--ink)}
.mark{font-weight:700;text-anchor:middle;paint-order:stroke;stroke:var(--paper-hi);stroke-width:4px}
.axis{font-weight:700}
.corner{font:800 20px var(--display);font-stretch:75%;fill:var(--ink-2)}
.cop{fill:var(--cop)}
.public{fill:var(--pub)}
.laissez-faire{fill:var(--mar)}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font:800 1.35rem/1.05 var(--display);font-stretch:75%;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--ink-2);font-weight:400}
thead th{font-weight:700;border-bottom:.1875rem solid var(--ink);vertical-align:bottom}
.number{text-align:right;padding-right:1rem}
tr{break-inside:avoid}
.shape{width:1.1em;height:1.1em;vertical-align:-.2em;margin-right:.35em}
.rank{display:inline-block;min-width:1.6em;font-weight:700}
.win{white-space:nowrap}
.bar{display:inline-block;vertical-align:middle;width:7rem;height:.8rem;border:2px solid var(--ink);background:var(--paper-hi);margin-right:.4rem}
.bar rect{fill:var(--ink)}
.titled caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tbody th{min-width:9rem}
.share{white-space:nowrap}
.even{table-layout:fixed;min-width:40rem}
.even thead th:first-child{width:50%}
.even thead th:nth-child(2),.even thead th:nth-child(3){width:12%}
.tallies{list-style:none;margin:0 0 1rem;padding:0}
.tallies li{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center;padding:.3rem 0}
.doctrine{font-weight:700;min-width:15rem}
.measure .share{display:flex;align-items:center;max-width:27rem}
.measure .bar{flex:1;width:auto;min-width:0;height:1.4rem}
a{color:inherit;font-weight:700}
.back{margin:0 0 1.5rem}
a:focus-visible,figure:focus-visible,.scroll:focus-visible{outline:.1875rem solid var(--ink);outline-offset:.2rem}
@media screen and (max-width:34rem){.criterion{grid-template-columns:1fr}.bar{width:3.5rem}.even{min-width:0;table-layout:auto}.even thead th:first-child{width:auto}.even td,.even th{padding-right:.4rem}.even .number{padding-right:.5rem}.even .bar{display:none}table:not([class]){min-width:46rem}tbody th{min-width:6.5rem}}
@media print{.back{display:none}@page{size:A4;margin:14mm 14mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:10pt var(--text);color:#16131f}}html{background:#fff;font-size:10.5pt}main{padding:0;max-width:none}.scroll{overflow:visible}section{break-inside:auto;margin-top:2rem}.criterion{padding:.3rem 0}.criterion p{margin:.15rem 0}h1{font-size:48pt;margin:.25rem 0 1rem}.cry strong{font-size:60pt}h2,h3,caption,thead,figure{break-after:avoid}h2+p{break-after:avoid}.even,figure{break-inside:avoid}.even{min-width:0}p{orphans:3;widows:3}.plot{max-height:120mm}}
`;
